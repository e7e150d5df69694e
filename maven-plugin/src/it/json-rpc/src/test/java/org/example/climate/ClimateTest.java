package org.example.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.UnmatchedReply;
import dev.framewright.runtime.transport.tcp.TcpConnector;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.climate.protocol.ClimateClient;
import org.example.climate.protocol.ClimateProtocol;
import org.example.climate.protocol.RpcError;
import org.example.climate.protocol.Temperature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ClimateTest {
    @Test
    void generatedClientAndHandlerUnderstandEachOther() throws Exception {
        BlockingQueue<Temperature> changes = new LinkedBlockingQueue<>();
        try (DemoClimate climate = new DemoClimate();
                ClimateClient client = open(climate.port()).get(10, TimeUnit.SECONDS)) {
            client.onTemperatureChanged(changes::add);
            assertEquals(20.0, client.blocking().setTarget("hall", 21.5));
            assertEquals(21.5, client.blocking().setTarget("hall", 18));
            assertEquals(List.of("hall", "attic"), client.blocking().listRooms());
            client.blocking().remark("cold feet");
            assertEquals("cold feet", climate.remarks.poll(10, TimeUnit.SECONDS));
            climate.announce(17.5);
            assertEquals(new Temperature("hall", 17.5), changes.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void errorsComeWithTheirBody() throws Exception {
        try (DemoClimate climate = new DemoClimate();
                ClimateClient client = open(climate.port()).get(10, TimeUnit.SECONDS)) {
            RejectedException rejected =
                    assertThrows(RejectedException.class, () -> client.blocking().setTarget("roof", 20));
            assertEquals(new RpcError(-32001, "no such room", List.of("hall")), ClimateProtocol.error(rejected));
            assertEquals("setTarget", rejected.operation());
            assertNull(rejected.status());

            RejectedException failed =
                    assertThrows(RejectedException.class, () -> client.blocking().setTarget("attic", 20));
            assertEquals(new RpcError(-32603, "Internal error", null), ClimateProtocol.error(failed));
        }
    }

    @Test
    void theHandlerAnswersAForeignClientByteForByte() throws Exception {
        try (DemoClimate climate = new DemoClimate();
                RawPeer client = RawPeer.connect(climate.port())) {
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":20}",
                    client.ask("{\"method\":\"climate.setTarget\",\"params\":[\"hall\",21],\"id\":7,\"jsonrpc\":\"2.0\"}"));
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"id\":8,\"error\":{\"code\":-32001,\"message\":\"no such room\",\"data\":[\"hall\"]}}",
                    client.ask("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"climate.setTarget\",\"params\":[\"x\",21]}"));
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"id\":9,\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}",
                    client.ask("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"climate.fly\"}"));
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"id\":10,\"error\":{\"code\":-32602,\"message\":\"Invalid params\","
                            + "\"data\":[\"/params/1: expected at most 30, found 31 (maximum)\"]}}",
                    client.ask("{\"jsonrpc\":\"2.0\",\"id\":10,\"method\":\"climate.setTarget\",\"params\":[\"hall\",31]}"));

            // neither notification is answered, the second because nobody knows it and it has no id
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"climate.remark\",\"params\":{\"text\":\"hello\"}}");
            client.send("{\"jsonrpc\":\"2.0\",\"method\":\"climate.fly\"}");
            assertEquals("hello", climate.remarks.poll(10, TimeUnit.SECONDS));
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"id\":11,\"result\":[\"hall\",\"attic\"]}",
                    client.ask("{\"jsonrpc\":\"2.0\",\"id\":11,\"method\":\"climate.listRooms\"}"));

            climate.announce(19);
            assertEquals(
                    "{\"jsonrpc\":\"2.0\",\"method\":\"climate.temperatureChanged\","
                            + "\"params\":{\"room\":\"hall\",\"celsius\":19}}",
                    client.receive());
        }
    }

    @Test
    void theClientSpeaksToAForeignServerByteForByte() throws Exception {
        BlockingQueue<UnmatchedReply> unmatched = new LinkedBlockingQueue<>();
        BlockingQueue<Temperature> changes = new LinkedBlockingQueue<>();
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<ClimateClient> opening = open(listening.getLocalPort());
            try (RawPeer server = new RawPeer(listening.accept());
                    ClimateClient client = opening.get(10, TimeUnit.SECONDS)) {
                client.session().onUnmatched(unmatched::add);
                client.onTemperatureChanged(changes::add);

                client.remark("no id").get(10, TimeUnit.SECONDS);
                assertEquals(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"climate.remark\",\"params\":{\"text\":\"no id\"}}",
                        server.receive());

                CompletableFuture<List<String>> rooms = client.listRooms();
                String first = id(server.receive(), "{\"jsonrpc\":\"2.0\",\"id\":ID,\"method\":\"climate.listRooms\"}");
                CompletableFuture<Double> target = client.setTarget("hall", 22);
                String second = id(
                        server.receive(),
                        "{\"jsonrpc\":\"2.0\",\"id\":ID,\"method\":\"climate.setTarget\",\"params\":[\"hall\",22]}");

                // a request of the server's own that happens to have the id of ours is no answer to it
                server.send("{\"jsonrpc\":\"2.0\",\"id\":" + first + ",\"method\":\"climate.temperatureChanged\","
                        + "\"params\":{\"room\":\"hall\",\"celsius\":1}}");
                server.send("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"Parse error\"}}");
                server.send("{\"jsonrpc\":\"2.0\",\"id\":" + second + ",\"error\":{\"code\":\"odd\"}}");
                server.send("{\"jsonrpc\":\"2.0\",\"id\":" + first + ",\"result\":[]}");

                assertEquals(List.of(), rooms.get(10, TimeUnit.SECONDS));
                assertEquals(new Temperature("hall", 1), withoutExtras(changes.poll(10, TimeUnit.SECONDS)));
                assertTrue(unmatched.poll(10, TimeUnit.SECONDS).header().isError());

                ExecutionException failure =
                        assertThrows(ExecutionException.class, () -> target.get(10, TimeUnit.SECONDS));
                RejectedException rejected = (RejectedException) failure.getCause();
                assertEquals("the device rejected setTarget: \"{\"code\":\"odd\"}\"", rejected.getMessage());
                assertEquals(RawJson.of("{\"code\":\"odd\"}"), rejected.body());
                assertNull(ClimateProtocol.error(rejected));
            }
        }
    }

    private static Temperature withoutExtras(Temperature temperature) {
        return new Temperature(temperature.room(), temperature.celsius());
    }

    private static CompletableFuture<ClimateClient> open(int port) {
        return ClimateClient.open(TcpConnector.to("127.0.0.1", port), SessionOptions.DEFAULT);
    }

    /** The id in a frame that is otherwise exactly as expected. */
    private static String id(String frame, String expected) {
        Matcher matcher = Pattern.compile("\\Q" + expected.replace("ID", "\\E([0-9]+)\\Q") + "\\E")
                .matcher(frame);
        assertTrue(matcher.matches(), frame);
        return matcher.group(1);
    }
}
