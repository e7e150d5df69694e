package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.GenerationRequest;
import dev.framewright.generator.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same description gives the same bytes, wherever and whenever it is read. That the JDK makes no difference is held by
 * {@link GoldenCasesTest}, whose expected sources are the same for every JDK that builds this.
 */
class DeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    Path directory;

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/object-envelope/protocol.json",
                "cases/shapes/protocol.json",
                "cases/hostile/protocol.json",
                "names/protocol.json"
            })
    void localeTimeZoneAndPlaceMakeNoDifference(String description) throws IOException {
        Path protocol = Path.of("src/test").resolve(description);
        Map<String, String> expected = generate(protocol, "here");
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertThat(generate(copied(protocol), "there")).isEqualTo(expected);
        Locale.setDefault(new Locale.Builder()
                .setLanguage("ar")
                .setExtension('u', "nu-arab")
                .build());
        assertThat(generate(protocol, "elsewhere")).isEqualTo(expected);
    }

    /** The same files elsewhere, made in another order. */
    private Path copied(Path protocol) throws IOException {
        Path copy = Files.createDirectories(directory.resolve("copy"));
        try (Stream<Path> files = Files.list(protocol.getParent())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted((one, other) -> other.compareTo(one))
                    .toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy.resolve("protocol.json");
    }

    private Map<String, String> generate(Path protocol, String name) throws IOException {
        Path out = directory.resolve(name);
        GenerationRequest request = GenerationRequest.of(protocol, out, out).withPackage("org.example.same");
        assertThat(Generator.generate(request).successful()).isTrue();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }
}
