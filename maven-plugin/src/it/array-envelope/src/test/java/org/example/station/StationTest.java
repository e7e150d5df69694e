package org.example.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.example.station.protocol.Authorization;
import org.example.station.protocol.Code;
import org.example.station.protocol.Decision;
import org.example.station.protocol.Meter;
import org.example.station.protocol.PowerLimit;
import org.example.station.protocol.Problem;
import org.example.station.protocol.StationClient;
import org.example.station.protocol.StationProtocol;
import org.example.station.protocol.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StationTest {
    private static final String ID = "\"([0-9a-f]{32})\"";

    @Test
    void generatedClientAndHandlerUnderstandEachOther() throws Exception {
        try (DemoStation station = new DemoStation();
                StationClient client = connect(station.uri())) {
            assertEquals(
                    new Decision(Verdict.ACCEPTED, 1_800_000_000L),
                    client.blocking().authorize(new Authorization("04A1", 2)));
            assertEquals(new Meter(7_000_000_000L, List.of(16.0, 0.25)), client.blocking().readMeter());
            client.blocking().limitPower(11_000);
            client.blocking().reboot();
            assertEquals("limit 11000", station.seen.poll(10, TimeUnit.SECONDS));
            assertEquals("reboot", station.seen.poll(10, TimeUnit.SECONDS));

            RejectedException rejected = assertThrows(
                    RejectedException.class, () -> client.blocking().authorize(new Authorization("unknown", null)));
            assertEquals(new Problem(Code.of("NoSuchCard"), "lost or stolen", null), StationProtocol.error(rejected));
        }
    }

    @Test
    void pushesReachTheListener() throws Exception {
        BlockingQueue<Meter> meters = new LinkedBlockingQueue<>();
        try (DemoStation station = new DemoStation();
                StationClient client = connect(station.uri())) {
            client.onMeterChanged(meters::add);
            client.blocking().readMeter();
            station.pushMeter(12);
            assertEquals(new Meter(12, List.of(16.0, 15.5)), meters.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void theStationAnswersAForeignClientByteForByte() throws Exception {
        try (DemoStation station = new DemoStation();
                RawClient client = new RawClient(station.uri())) {
            assertEquals(
                    "[3,\"a1\",{\"verdict\":\"accepted\",\"until\":1800000000}]",
                    client.ask("[2, \"a1\", \"Authorize\", {\"connector\": 2, \"tag\": \"04A1\"}]"));
            assertEquals(
                    "[3,\"a2\",{\"energy\":7000000000,\"current\":[16,0.25]}]",
                    client.ask("[2,\"a2\",\"ReadMeter\"]"));
            assertEquals("[3,\"a3\"]", client.ask("[2,\"a3\",\"LimitPower\",{\"watts\":0}]"));
            assertEquals(
                    "[4,\"a4\",\"NoSuchCard\",\"lost or stolen\"]",
                    client.ask("[2,\"a4\",\"Authorize\",{\"tag\":\"unknown\"}]"));
            client.send("[5,\"Reboot\"]");
            assertEquals("limit 0", station.seen.poll(10, TimeUnit.SECONDS));
            assertEquals("reboot", station.seen.poll(10, TimeUnit.SECONDS));

            station.pushMeter(13);
            String push = client.receive();
            String expected = "\\[6," + ID + ",\"MeterChanged\",\\{\"energy\":13,\"current\":\\[16,15\\.5]}]";
            assertTrue(push.matches(expected), push);
        }
    }

    @Test
    void badRequestsAreReportedAndTheConnectionGoesOn() throws Exception {
        BlockingQueue<String> reports = new LinkedBlockingQueue<>();
        try (DemoStation station = new DemoStation();
                RawClient client = new RawClient(station.uri())) {
            station.endpoint.onInvalid((session, frame) -> frame.violations().forEach(v -> reports.add(v.message())));
            String what = "/3/watts: expected at most 22000, found 22001 (maximum)";
            assertEquals(
                    "[4,\"b1\",\"FormationViolation\",\"" + what + "\"]",
                    client.ask("[2,\"b1\",\"LimitPower\",{\"watts\":22001}]"));
            assertEquals(what, reports.poll(10, TimeUnit.SECONDS));
            client.send("[2,\"b2\",");
            assertTrue(reports.poll(10, TimeUnit.SECONDS).contains("syntax"));
            assertEquals("[4,\"b3\",\"NotImplemented\"]", client.ask("[2,\"b3\",\"Fly\",{}]"));
            assertEquals("[3,\"b4\"]", client.ask("[2,\"b4\",\"LimitPower\",{\"watts\":22000}]"));
        }
    }

    @Test
    void theClientSpeaksToAForeignStationByteForByte() throws Exception {
        try (RawDevice station = new RawDevice()) {
            CompletableFuture<StationClient> opening = open(station.uri());
            station.accept();
            try (StationClient client = opening.get(10, TimeUnit.SECONDS)) {
                CompletableFuture<Decision> decision = client.authorize(new Authorization("04Ä1", 2));
                CompletableFuture<Void> limit = client.limitPower(new PowerLimit(500));
                client.reboot();
                String first = id(station.receive(), "[2,ID,\"Authorize\",{\"tag\":\"04Ä1\",\"connector\":2}]");
                String second = id(station.receive(), "[2,ID,\"LimitPower\",{\"watts\":500}]");
                assertEquals("[5,\"Reboot\"]", station.receive());

                station.send("[6,\"" + first + "\",\"MeterChanged\",{\"energy\":1,\"current\":[]}]");
                station.send("[4,\"" + second + "\",\"TooLow\",\"at least 1000 W\",{}]");
                station.send("[3,\"" + first + "\",{\"verdict\":\"blocked\",\"reason\":\"lost\"}]");

                Decision answer = decision.get(10, TimeUnit.SECONDS);
                assertEquals(Verdict.BLOCKED, answer.verdict());
                assertEquals(RawJson.of("\"lost\""), answer.extras().get("reason"));
                ExecutionException failure =
                        assertThrows(ExecutionException.class, () -> limit.get(10, TimeUnit.SECONDS));
                RejectedException rejected = (RejectedException) failure.getCause();
                assertEquals("limitPower", rejected.operation());
                assertEquals(
                        new Problem(Code.of("TooLow"), "at least 1000 W", Map.of()), StationProtocol.error(rejected));
            }
        }
    }

    @Test
    void aValueThatBreaksItsSchemaCannotBeMade() {
        InvalidValueException invalid =
                assertThrows(InvalidValueException.class, () -> new Authorization("", 5));
        assertEquals(
                List.of("/tag", "/connector"),
                invalid.violations().stream().map(v -> v.pointer()).toList());
    }

    private static StationClient connect(URI uri) throws Exception {
        return open(uri).get(10, TimeUnit.SECONDS);
    }

    private static CompletableFuture<StationClient> open(URI uri) {
        return StationClient.open(WebSocketConnector.to(uri), SessionOptions.DEFAULT);
    }

    /** The id in a frame that is otherwise exactly as expected. */
    private static String id(String frame, String expected) {
        Matcher matcher = Pattern.compile("\\Q" + expected.replace("ID", "\\E" + ID + "\\Q") + "\\E")
                .matcher(frame);
        assertTrue(matcher.matches(), frame);
        return matcher.group(1);
    }
}
