package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the generator writes is what stands in {@code expected}. {@code -Dgolden=update} writes it there, and then fails
 * with the list of files that changed, so that nobody passes by accident.
 */
class GoldenCasesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    static Stream<String> cases() throws IOException {
        return Case.names().stream();
    }

    @Test
    void updateModeIsOffWhereNobodyAskedForIt() {
        assertThat(UPDATE).as("-Dgolden=update never counts as a pass").isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sourcesAreWhatIsExpected(String name) throws IOException {
        Case theCase = Case.of(name);
        Map<String, String> actual = golden(theCase.generate());
        Map<String, String> expected = read(theCase.expected());
        if (UPDATE) {
            update(theCase.expected(), expected, actual);
        }
        assertThat(actual.keySet()).as("generated files").isEqualTo(expected.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sourcesDependOnNothingButTheDescription(String name) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> first = golden(Case.of(name).generate());
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(golden(Case.of(name).generate())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sourcesCompileWithoutAWarning(String name) throws IOException {
        assertThat(Case.of(name).generate().compile()).isNotNull();
    }

    private static Map<String, String> golden(Case.Result result) {
        Map<String, String> files = new TreeMap<>();
        result.sources().forEach((path, text) -> files.put(path.substring(path.lastIndexOf('/') + 1), text));
        files.put("diagnostics.txt", result.diagnostics().stream().collect(Collectors.joining("\n", "", "\n")));
        return files;
    }

    private static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.list(directory)) {
                for (Path path : paths.toList()) {
                    files.put(path.getFileName().toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    private static void update(Path directory, Map<String, String> before, Map<String, String> after)
            throws IOException {
        Files.createDirectories(directory);
        TreeSet<String> changed = new TreeSet<>();
        for (Map.Entry<String, String> file : after.entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
                changed.add(file.getKey());
            }
        }
        for (String file : before.keySet()) {
            if (!after.containsKey(file)) {
                Files.delete(directory.resolve(file));
                changed.add(file + " (deleted)");
            }
        }
        fail("updated in " + directory + ": " + changed);
    }
}
