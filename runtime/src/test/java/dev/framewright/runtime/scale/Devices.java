package dev.framewright.runtime.scale;

import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.DeviceSession;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.session.Thermostat;
import dev.framewright.runtime.transport.Server;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Devices in a process of their own, told what to do by lines: {@code count} prints how many connections there are,
 * {@code drop} closes all of them, the end of the input ends the process.
 */
final class Devices implements AutoCloseable {
    final int tcpPort;
    final int webSocketPort;
    private final Process process;
    private final BufferedReader answers;
    private final Writer commands;

    /** Starts the process. */
    Devices() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Devices.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.US_ASCII);
        commands = process.outputWriter(StandardCharsets.US_ASCII);
        tcpPort = Integer.parseInt(answers.readLine());
        webSocketPort = Integer.parseInt(answers.readLine());
    }

    int connections() throws IOException {
        tell("count");
        return Integer.parseInt(answers.readLine());
    }

    void drop() throws IOException {
        tell("drop");
    }

    private void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.onExit().join();
    }

    public static void main(String[] args) throws IOException {
        DeviceEndpoint<Thermostat.Request, Thermostat.Response, Thermostat.Push> endpoint = new DeviceEndpoint<>(
                Thermostat.INSTANCE,
                (request, context) ->
                        CompletableFuture.completedFuture(new Thermostat.ReadingResponse(new Thermostat.Reading(21))),
                SessionOptions.DEFAULT);
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        PrintStream out = System.out;
        try (Server tcp = TcpServer.bind(anywhere, endpoint, TcpOptions.DEFAULT);
                Server webSocket = WebSocketServer.bind(anywhere, "/ws", endpoint, WebSocketOptions.DEFAULT)) {
            out.println(tcp.port());
            out.println(webSocket.port());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("count")) {
                    out.println(tcp.connections() + webSocket.connections());
                } else {
                    endpoint.sessions().forEach(DeviceSession::close);
                }
            }
        }
    }
}
