package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each directory of {@code cases-front} is a protocol description, what is said about it, and what it means. */
class FrontCasesTest {
    private static final Path CASES = Path.of("src/test/cases-front");
    private static final Path EXPLAINED = Path.of("../docs/spec/diagnostics.md");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final List<Path> CHANGED = new ArrayList<>();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> directories = Files.list(CASES)) {
            return directories.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseSaysAndMeansWhatItShould(String name) throws IOException {
        Path directory = CASES.resolve(name);
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        String said = diagnostics.list().stream()
                .map(Diagnostic::format)
                .map(line -> line.replace("src/test/cases-front/" + name + "/", "") + "\n")
                .collect(Collectors.joining());
        check(directory.resolve("expected-diagnostics.txt"), said.isEmpty() ? null : said);
        check(directory.resolve("expected-model.txt"), lowered == null ? null : ModelText.of(lowered.model()));
        if (UPDATE ? name.startsWith("bundle-") : Files.exists(directory.resolve("expected-bundle.json"))) {
            check(directory.resolve("expected-bundle.json"), lowered == null ? null : pretty(lowered));
        }
    }

    @Test
    void everyCodeHasACase() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String name : cases().toList()) {
            Path said = CASES.resolve(name).resolve("expected-diagnostics.txt");
            all.append(Files.exists(said) ? Files.readString(said) : "");
        }
        assertThat(codes())
                .filteredOn(code -> !all.toString().contains(" " + code + " "))
                // a file that exists but cannot be read cannot be checked in: see UnreadableFileTest
                .containsExactly(Codes.UNREADABLE_FILE);
    }

    @Test
    void exactlyTheCodesThatThereAreAreExplainedOnceEach() throws Exception {
        List<String> explained = Files.readAllLines(EXPLAINED).stream()
                .filter(line -> line.startsWith("### FW"))
                .map(line -> line.substring("### ".length()))
                .toList();
        Set<String> used = new TreeSet<>(codes());
        used.addAll(codesInSources());
        assertThat(explained).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void theTextOfEveryCodeStandsInATest() throws Exception {
        Set<String> silent = codesInSources();
        try (Stream<Path> tests = Files.walk(Path.of("src/test"))) {
            for (Path test : tests.filter(file -> file.toString().matches(".*\\.(java|txt)"))
                    .toList()) {
                String text = Files.readString(test);
                silent.removeIf(code -> Pattern.compile("(error|warning|info) " + code + " \\S")
                        .matcher(text)
                        .find());
            }
        }
        assertThat(silent).isEmpty();
    }

    /** Also those that later stages write down where they use them. */
    private static Set<String> codesInSources() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = Pattern.compile("\"(FW[0-9]{4})\"").matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    @AfterAll
    static void anUpdateIsNoSuccess() {
        assertThat(CHANGED)
                .as("rewritten by -Dgolden=update; review and run again without")
                .isEmpty();
    }

    private static Set<String> codes() throws IllegalAccessException {
        Set<String> codes = new TreeSet<>();
        for (Field field : Codes.class.getFields()) {
            codes.add((String) field.get(null));
        }
        return codes;
    }

    private static String pretty(LoweredProtocol lowered) {
        return new tools.jackson.databind.ObjectMapper()
                        .readTree(lowered.bundle().toJson())
                        .toPrettyString()
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static void check(Path file, @Nullable String actual) throws IOException {
        String expected = Files.exists(file) ? Files.readString(file) : null;
        if (UPDATE && actual != null && !actual.equals(expected)) {
            Files.writeString(file, actual);
            CHANGED.add(file);
        } else if (UPDATE && actual == null && expected != null) {
            Files.delete(file);
            CHANGED.add(file);
        } else if (!UPDATE) {
            assertThat(actual).as(file.toString()).isEqualTo(expected);
        }
    }
}
