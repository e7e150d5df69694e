package dev.framewright.generator.cases;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.emit.Emitter;
import dev.framewright.generator.emit.OutputFile;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.plan.JavaPlan;
import dev.framewright.generator.plan.Planner;
import dev.framewright.generator.source.JsonText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the generator on schemas that other people published; a tool for development. {@code -Dcorpus=<directory>} has a
 * directory per set of schemas, {@code -Dcorpus.sets=a,b} chooses some of them, and those of {@code -Dcorpus.each=a,b} are
 * taken one file at a time. It prints what came of each and fails for exceptions, time-outs and code that does not compile.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusTest {
    private static final int SECONDS = Integer.getInteger("corpus.seconds", 120);

    @TempDir
    Path scratch;

    private final List<String> bad = new ArrayList<>();
    private int taken;

    @Test
    void everySetIsGeneratedOrRefused() throws IOException {
        Path corpus = Path.of(System.getProperty("corpus"));
        for (String set : sets(corpus)) {
            List<Path> files = files(corpus.resolve(set));
            if (List.of(System.getProperty("corpus.each", "").split(",")).contains(set)) {
                for (Path file : files) {
                    take(set + "/" + file.getFileName(), corpus.resolve(set), List.of(file));
                }
            } else {
                take(set, corpus.resolve(set), files);
            }
        }
        if (!bad.isEmpty()) {
            throw new AssertionError(String.join("\n", bad));
        }
    }

    private static List<String> sets(Path corpus) throws IOException {
        String chosen = System.getProperty("corpus.sets", "");
        if (!chosen.isEmpty()) {
            return List.of(chosen.split(","));
        }
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private void take(String name, Path root, List<Path> files) throws IOException {
        Path in = scratch.resolve("set" + taken++);
        List<String> roots = new ArrayList<>();
        for (Path file : files) {
            String relative = root.relativize(file).toString().replace('\\', '/');
            Path copy = in.resolve(relative);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
            roots.add(JsonText.quote(relative));
        }
        Path protocol = in.resolve("protocol.json");
        Files.writeString(protocol, """
                { "name": "Corpus", "version": "1", "javaPackage": "org.example.corpus", "types": [%s] }
                """.formatted(String.join(", ", roots)));
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, name);
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            thread.submit(() -> generate(name, protocol)).get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            say(name, "THROWN " + e.getCause() + at(e.getCause()));
        } catch (TimeoutException | InterruptedException e) {
            say(name, "STILL RUNNING after " + SECONDS + " s");
        } finally {
            thread.shutdownNow();
        }
    }

    private static String at(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(8)
                .map(frame -> "\n      at " + frame)
                .collect(Collectors.joining());
    }

    private void say(String name, String text) {
        bad.add(name + " " + text);
        System.out.println("== " + name + " " + text);
    }

    private boolean generate(String name, Path protocol) throws IOException {
        long start = cpu();
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(protocol, diagnostics);
        long read = cpu();
        JavaPlan plan = lowered == null ? null : Planner.plan(lowered.model(), null, diagnostics);
        long planned = cpu();
        Map<String, String> sources = new TreeMap<>();
        for (OutputFile file : plan == null ? List.<OutputFile>of() : Emitter.emit(plan)) {
            sources.put(file.relativePath(), file.text());
        }
        long emitted = cpu();
        System.out.printf(
                "== %s: CPU time of lower %d ms, plan %d ms, emit %d ms, %d files%s%n",
                name,
                (read - start) / 1_000_000,
                (planned - read) / 1_000_000,
                (emitted - planned) / 1_000_000,
                sources.size(),
                plan == null ? ", REFUSED" : "");
        summary(diagnostics.list(), protocol);
        if (!sources.isEmpty()) {
            compile(name, sources);
        }
        return true;
    }

    /** Of this thread: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void summary(List<Diagnostic> diagnostics, Path protocol) {
        Map<String, List<Diagnostic>> byCode = diagnostics.stream()
                .collect(Collectors.groupingBy(
                        one -> one.severity() + " " + one.code(), TreeMap::new, Collectors.toList()));
        byCode.forEach((code, all) -> System.out.println("   " + code + " x" + all.size() + "  "
                + cut(all.get(0).format().replace(protocol.getParent() + "/", ""), 300)));
    }

    private void compile(String name, Map<String, String> sources) throws IOException {
        long start = System.nanoTime();
        try {
            Compilation.load(sources);
            System.out.printf("   compiled in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        } catch (AssertionError e) {
            String keep = System.getProperty("corpus.keep");
            if (keep != null) {
                for (Map.Entry<String, String> source : sources.entrySet()) {
                    Path file = Path.of(keep, name, source.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, source.getValue());
                }
            }
            say(name, "DOES NOT COMPILE: " + cut(e.getMessage(), 3000));
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text.replace("\n", "\n      ") : text.substring(0, length) + "...";
    }
}
