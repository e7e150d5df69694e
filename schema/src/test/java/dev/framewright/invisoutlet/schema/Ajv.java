package dev.framewright.invisoutlet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The validator of another world: ajv, a program of its own. */
final class Ajv {
    private static final Path HOME = Path.of("src/test/ajv");

    private Ajv() {}

    /** Skips the test where ajv is not installed, except where the build is the one that counts. */
    static void require() {
        boolean there = Files.isDirectory(HOME.resolve("node_modules/ajv")) && hasNode();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there)
                    .as("node and ajv, which CI has to have: run npm ci in schema/%s", HOME)
                    .isTrue();
        }
        assumeTrue(there, "needs node, and npm ci in schema/" + HOME);
    }

    /** What ajv says of each frame: {@code valid}, or what is wrong. */
    static List<String> verdicts(Path bundles, List<Framed> frames) throws IOException, InterruptedException {
        Path input = Files.createTempFile("frames", ".tsv");
        Path errors = Files.createTempFile("ajv", ".txt");
        try {
            Files.writeString(
                    input,
                    frames.stream()
                            .map(frame -> frame.direction() + "\t" + frame.file() + "\n")
                            .collect(Collectors.joining()));
            Process node = new ProcessBuilder(
                            "node", HOME.resolve("validate.cjs").toString(), bundles.toString(), "invisoutlet")
                    .redirectInput(input.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).as(Files.readString(errors)).isZero();
            assertThat(Files.readString(errors)).as("warnings").isEmpty();
            return output.lines().toList();
        } finally {
            Files.delete(input);
            Files.delete(errors);
        }
    }

    private static boolean hasNode() {
        try {
            Process version = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            version.getInputStream().readAllBytes();
            return version.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A frame and the bundle it belongs to.
     *
     * @param direction {@code request}, {@code response} or {@code push}
     */
    record Framed(String direction, Path file) {}
}
