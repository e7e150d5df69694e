package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.simulator.HardwareRevision;
import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.invisoutlet.simulator.ProductLine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code invis demo}. */
@Command(
        name = "demo",
        description = "Runs every operation against simulated devices over real WebSockets and shows what is said.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 if all went as expected, else 1."})
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DemoLog log = new DemoLog();
        try (InvisOutletSimulator pro = simulator(ProductLine.PRO, HardwareRevision.REV_A, "0003C44076");
                InvisOutletSimulator aura = simulator(ProductLine.AURA, HardwareRevision.REV_B, "11B29200071");
                DemoDevice first = new DemoDevice("Pro", pro, log);
                DemoDevice second = new DemoDevice("Aura", aura, log)) {
            out.println("Two simulated InvisOutlets: Pro (revA) at " + pro.uri() + ", Aura (revB) at " + aura.uri());
            out.println();
            out.flush();
            DemoScript.common(first);
            DemoScript.nightlight(first);
            DemoScript.calibrations(first);
            DemoScript.updates(first);
            DemoScript.restarts(first);
            DemoScript.common(second);
            DemoScript.colorLight(second);
            DemoScript.updates(second);
            DemoScript.restarts(second);
        }
        out.println(log.operations());
        out.println(log.pushes());
        List<String> problems = log.problems();
        problems.forEach(problem -> out.println("not as expected: " + problem));
        out.println(problems.isEmpty() ? log.summary() + ": all as expected" : log.summary());
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    private static InvisOutletSimulator simulator(ProductLine line, HardwareRevision revision, String serialNumber) {
        return InvisOutletSimulator.builder()
                .productLine(line)
                .revision(revision)
                .serialNumber(serialNumber)
                .updateStep(Duration.ofMillis(10))
                .start();
    }
}
