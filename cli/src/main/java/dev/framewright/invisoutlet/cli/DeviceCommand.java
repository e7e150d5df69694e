package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.runtime.transport.TransportSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that connects to a device, does one thing with it, and disconnects. */
abstract class DeviceCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            description = "Address of the device (default ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--port", description = "Its WebSocket port (default: TCP 3333 or WebSocket 80, what it has).")
    private @Nullable Integer port;

    @Option(names = "--tcp-port", description = "Its port of raw TCP, instead of --port.")
    private @Nullable Integer tcpPort;

    @Override
    public final void run() {
        try (InvisOutletClient client = connect()) {
            run(client.blocking(), new Output(spec.commandLine().getOut()));
        }
    }

    private InvisOutletClient connect() {
        if (tcpPort != null) {
            if (port != null) {
                throw new ParameterException(spec.commandLine(), "--port and --tcp-port exclude each other");
            }
            return InvisOutlet.connect(host, TransportSpec.tcp(tcpPort));
        }
        return port == null ? InvisOutlet.connect(host) : InvisOutlet.connect(host, port);
    }

    /** Does the one thing, and prints what there is to say. */
    abstract void run(InvisOutletBlockingClient device, Output out);
}
