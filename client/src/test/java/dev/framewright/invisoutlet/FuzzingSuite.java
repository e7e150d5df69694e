package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.transport.tcp.StreamFuzzing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scorecard W-10: Jazzer on decoders and framing, for {@code -Dfuzz.seconds} each. Part of the profile {@code fuzz} only, which
 * has Jazzer on the class path (docs/fuzzing.md).
 */
class FuzzingSuite {
    @ParameterizedTest
    @ValueSource(classes = {FrameFuzzing.class, StreamFuzzing.class})
    void nothingIsFound(Class<?> target) throws Exception {
        Path directory = Path.of("target", "fuzz", target.getSimpleName()).toAbsolutePath();
        Path corpus = Files.createDirectories(directory.resolve("corpus"));
        List<byte[]> seeds = W10FuzzingTest.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.attach.allowAttachSelf=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=dev.framewright.**",
                        "--custom_hook_includes=dev.framewright.**",
                        "-max_total_time=" + Integer.getInteger("fuzz.seconds", 600),
                        "-max_len=4096",
                        "-timeout=10",
                        "-print_final_stats=1",
                        "-artifact_prefix=" + directory + "/",
                        corpus.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        assertThat(jazzer.waitFor())
                .as("exit status of Jazzer, see %s", directory)
                .isZero();
        print(directory.resolve("log.txt"));
    }

    private static void print(Path log) throws IOException {
        Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("stat::"))
                .forEach(System.out::println);
    }
}
