package dev.framewright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** The log of a downstream build in {@code src/it} that had to fail; used by the {@code verify.groovy} scripts. */
public final class FailedBuild {
    private static final Pattern DIAGNOSTIC = Pattern.compile("\\[(ERROR|WARNING|INFO)] .* FW\\d{4} .*");
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+at [\\w.$/]+ ?\\(.*");

    private final List<String> lines;

    private FailedBuild(List<String> lines) {
        this.lines = lines;
    }

    public static FailedBuild in(File project) throws IOException {
        return new FailedBuild(Files.readAllLines(project.toPath().resolve("build.log")));
    }

    /** Asserts that the log has this one diagnostic, no other and no stack trace, and that Maven sums it up. */
    public void saysOnly(String diagnostic) {
        assertThat(lines.stream().filter(line -> DIAGNOSTIC.matcher(line).matches()))
                .as("diagnostics")
                .containsExactly("[ERROR] " + diagnostic);
        assertThat(lines.stream().filter(line -> STACK_FRAME.matcher(line).matches()))
                .as("stack trace")
                .isEmpty();
        assertThat(lines.stream().filter(line -> line.startsWith("[ERROR] Failed to execute goal")))
                .as("summary")
                .singleElement()
                .asString()
                .contains(":generate (default)")
                .contains(": 1 error in protocol description src/main/framewright/protocol.json -> [Help 1]");
    }
}
