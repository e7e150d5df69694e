package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.DiscoveredOutlet;
import dev.framewright.invisoutlet.InvisOutlet;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code invis discover}. */
@Command(
        name = "discover",
        description = "Lists the InvisOutlets that answer a multicast DNS search (_invis._tcp).",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 if a device was found, else 1."})
final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--seconds", description = "How long to search (default ${DEFAULT-VALUE}).", defaultValue = "5")
    private int seconds;

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > 3600) {
            throw new ParameterException(spec.commandLine(), "--seconds is " + seconds + ", expected 1 to 3600");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<DiscoveredOutlet> found = InvisOutlet.discover(Duration.ofSeconds(seconds));
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "no device answered within " + seconds
                                    + " s; is it on this network? (a simulated one answers after: ./invis simulate --announce)");
            return 1;
        }
        Table table = new Table(
                Table.Column.of("serial number", 20),
                Table.Column.of("host", 45),
                Table.Column.right("port"),
                Table.Column.of("device", 30),
                Table.Column.of("faceplate", 30));
        found.forEach(outlet -> table.row(
                outlet.serialNumber(),
                outlet.host(),
                Integer.toString(outlet.port()),
                outlet.device(),
                outlet.faceplateType() == null ? "" : outlet.faceplateType()));
        out.print(table.render());
        out.flush();
        return 0;
    }
}
