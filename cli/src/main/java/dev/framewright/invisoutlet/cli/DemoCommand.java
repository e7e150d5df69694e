package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.invisoutlet.simulator.ProductLine;
import java.io.PrintWriter;
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
        try (InvisOutletSimulator pro = simulator(ProductLine.PRO, "0003C44076");
                InvisOutletSimulator aura = simulator(ProductLine.AURA, "11B29200071")) {
            out.println("Two simulated InvisOutlets: Pro at " + pro.uri() + ", Aura at " + aura.uri());
            out.println();
            out.flush();
            DemoScript.pro(pro, log);
            DemoScript.aura(aura, log);
        }
        out.println(log.operations());
        out.println(log.pushes());
        List<String> problems = log.problems();
        problems.forEach(problem -> out.println("not as expected: " + problem));
        out.println(problems.isEmpty() ? log.summary() + ": all as expected" : log.summary());
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    private static InvisOutletSimulator simulator(ProductLine line, String serialNumber) {
        return InvisOutletSimulator.builder()
                .productLine(line)
                .serialNumber(serialNumber)
                .start();
    }
}
