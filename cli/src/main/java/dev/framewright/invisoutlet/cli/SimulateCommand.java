package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.invisoutlet.simulator.ProductLine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code invis simulate}. */
@Command(
        name = "simulate",
        description = "Runs a simulated InvisOutlet to play with, until it is interrupted.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    /** What {@code --line} takes. */
    enum Line {
        pro,
        aura
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--host",
            description = "Address to listen on (default ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String host;

    @Option(
            names = "--port",
            description = "Port to listen on, 0 for any free one (default ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--line",
            description = "Faceplate: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).",
            defaultValue = "pro")
    private Line line;

    @Option(
            names = "--sensor-interval",
            paramLabel = "SECONDS",
            description = "Seconds between sensor pushes, 0 for none (default ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int sensorInterval;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ", expected 0 to 65535");
        }
        if (sensorInterval < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--sensor-interval is " + sensorInterval + ", expected 0 or more");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (InvisOutletSimulator device = InvisOutletSimulator.builder()
                .host(host)
                .port(port)
                .productLine(ProductLine.valueOf(line.name().toUpperCase(Locale.ROOT)))
                .sensorInterval(Duration.ofSeconds(sensorInterval))
                .start()) {
            out.println("Simulated InvisOutlet (" + line + ") at " + device.uri() + ", stop with Ctrl-C");
            out.println("Try: ./invis info --host " + host + " --port " + device.port());
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }
}
