package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Override
    public final void run() {
        try (InvisOutletClient client = port == null ? InvisOutlet.connect(host) : InvisOutlet.connect(host, port)) {
            run(client.blocking(), new Output(spec.commandLine().getOut()));
        }
    }

    /** Does the one thing, and prints what there is to say. */
    abstract void run(InvisOutletBlockingClient device, Output out);
}
