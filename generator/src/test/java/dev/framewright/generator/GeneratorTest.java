package dev.framewright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.generator.emit.OutputFile;
import dev.framewright.generator.write.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
    private static final String SCHEMA = """
            { "$defs": { "one": { "type": "object", "properties": { "a": { "type": "integer" } } }, "two": { "enum": ["x", "y"] } } }
            """;

    @TempDir
    Path directory;

    private Path sources;
    private Path resources;
    private Path schema;
    private GenerationRequest request;

    @BeforeEach
    void describe() throws IOException {
        sources = directory.resolve("out/sources");
        resources = directory.resolve("out/resources");
        Path protocol = directory.resolve("in/protocol.json");
        schema = directory.resolve("in/a.schema.json");
        Files.createDirectories(protocol.getParent());
        Files.writeString(protocol, """
                { "name": "My Types", "version": "1", "javaPackage": "org.example", "types": ["a.schema.json#/$defs/*"] }
                """);
        Files.writeString(schema, SCHEMA);
        request = GenerationRequest.of(protocol, sources, resources);
    }

    private static Map<String, FileTime> files(Path root) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                times.put(root.relativize(path).toString().replace('\\', '/'), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    @Test
    void writesSourcesAndResources() throws IOException {
        GenerationResult result = Generator.generate(request);
        assertThat(result.successful()).isTrue();
        assertThat(files(sources))
                .containsOnlyKeys(
                        ".framewright/my-types-sources.manifest",
                        "org/example/One.java",
                        "org/example/OneCodec.java",
                        "org/example/Two.java",
                        "org/example/TwoCodec.java");
        assertThat(files(resources))
                .containsOnlyKeys(
                        ".framewright/my-types-resources.manifest",
                        "META-INF/framewright/my-types.ir.json",
                        "META-INF/framewright/my-types.schemas.json");
        assertThat(result.written()).hasSize(6);
    }

    @Test
    void leavesAloneWhatHasNotChanged() throws IOException {
        Generator.generate(request);
        try (Stream<Path> paths = Files.walk(directory.resolve("out"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.fromMillis(1000));
            }
        }
        GenerationResult again = Generator.generate(request);
        assertThat(again.written()).isEmpty();
        assertThat(again.deleted()).isEmpty();
        assertThat(files(sources).values()).containsOnly(FileTime.fromMillis(1000));
    }

    @Test
    void deletesExactlyWhatIsStale() throws IOException {
        Generator.generate(request.withPackage("org.example.old"));
        Path foreign = sources.resolve("org/example/old/Foreign.java");
        Files.writeString(foreign, "// somebody else's");
        GenerationResult result = Generator.generate(request);
        assertThat(result.deleted()).hasSize(4).allMatch(path -> path.toString().contains("old"));
        assertThat(foreign).exists();
        assertThat(sources.resolve("org/example/One.java")).exists();
    }

    @Test
    void touchesNothingWhenTheDescriptionIsBroken() throws IOException {
        Generator.generate(request);
        Map<String, FileTime> before = files(directory.resolve("out"));
        Files.writeString(schema, "{ \"$defs\": ");
        GenerationResult result = Generator.generate(request);
        assertThat(result.successful()).isFalse();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(files(directory.resolve("out"))).isEqualTo(before);
    }

    @Test
    void warningsStopWhenTheRequestSaysSo() throws IOException {
        Files.writeString(schema, SCHEMA.replace("\"integer\"", "\"integer\", \"unheardOf\": 1"));
        assertThat(Generator.generate(request).successful()).isTrue();
        GenerationResult strict = Generator.generate(request.withFailOnWarnings(true));
        assertThat(strict.successful()).isFalse();
    }

    @Test
    void nothingIsWrittenOutsideOfTheDirectory() throws IOException {
        OutputTree tree = new OutputTree(sources, "x");
        assertThatThrownBy(() -> tree.write(List.of(new OutputFile("../evil.java", "x"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not below the output directory");
        assertThat(directory.resolve("out/evil.java")).doesNotExist();

        Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
        Files.createDirectories(sources);
        Files.createSymbolicLink(sources.resolve("org"), elsewhere);
        assertThatThrownBy(() -> Generator.generate(request)).isInstanceOf(IOException.class);
        try (Stream<Path> entries = Files.walk(elsewhere)) {
            assertThat(entries.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aTamperedManifestDeletesNothingOutside() throws IOException {
        Generator.generate(request);
        Path victim = directory.resolve("victim.txt");
        Files.writeString(victim, "keep");
        Files.writeString(sources.resolve(".framewright/my-types-sources.manifest"), "../../victim.txt\n");
        assertThatThrownBy(() -> Generator.generate(request)).isInstanceOf(IOException.class);
        assertThat(victim).exists();
    }

    @Test
    void textOfKnownFormatsIsAValueOrStaysText() throws IOException {
        Files.writeString(schema, """
                { "$defs": { "one": { "type": "object", "properties": {
                  "at": { "type": "string", "format": "date-time" },
                  "image": { "type": "string", "contentEncoding": "base64" } } } } }
                """);
        Path one = sources.resolve("org/example/One.java");
        Path bundle = resources.resolve("META-INF/framewright/my-types.schemas.json");
        assertThat(Generator.generate(request).successful()).isTrue();
        assertThat(one).content().contains("@Nullable OffsetDateTime at, @Nullable Base64Text image");
        assertThat(bundle).content().contains("\"formats\":[\"date-time\"]");
        assertThat(Generator.generate(request.withTypedFormats(false)).successful())
                .isTrue();
        assertThat(one)
                .content()
                .contains("@Nullable String at, @Nullable String image")
                .doesNotContain("Formats");
        assertThat(bundle).content().doesNotContain("\"formats\"");
    }
}
