package dev.framewright.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.lower.DescriptionReader;
import dev.framewright.generator.lower.LoweredProtocol;
import dev.framewright.generator.model.TypeDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a set of files may gain without a type being called differently: generated-api.md 2.4. */
class StableNamesTest {
    private static final String SHARED = "\"integer\"";
    private static final String ODD = "\"string\"";

    @TempDir
    Path directory;

    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void threeFilesOfWhichOneDiffers() throws IOException {
        file("f1", SHARED);
        file("f3", ODD);
        file("f5", SHARED);
    }

    /** A file with a definition {@code Kind}, which has a member of {@code type}. */
    private void file(String name, String type, String... more) throws IOException {
        Path file = directory.resolve(name + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {
                  "Kind": { "type": "object", "properties": { "v": { "type": %s }, "in": { "enum": [ 1, %d ] } } }%s } }
                """.formatted(type, type.hashCode(), String.join("", more)));
        files.add(name);
    }

    /** The name of each definition. */
    private Map<String, String> names() throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Set", "version": "1", "javaPackage": "org.example.set", "types": [ "**/*.json#/$defs/*" ] }
                """);
        Diagnostics diagnostics = new Diagnostics();
        LoweredProtocol lowered = DescriptionReader.lower(directory.resolve("protocol.json"), diagnostics);
        assertThat(lowered).as(() -> diagnostics.list().toString()).isNotNull();
        JavaPlan plan = Planner.plan(lowered.model(), null, diagnostics);
        assertThat(plan).as(() -> diagnostics.list().toString()).isNotNull();
        Map<String, String> names = new TreeMap<>();
        for (TypeDefinition type : plan.model().types()) {
            names.put(type.id().value(), plan.javaTypes().className(type.id()));
        }
        return names;
    }

    @Test
    void theDefinitionThatMoreFilesShareHasTheName() throws IOException {
        assertThat(names().values()).containsExactly("Kind", "KindIn", "F3Kind", "F3KindIn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f0", "f2", "f4", "f6", "a/b/f3", "z/f1"})
    void aFileThatDiffersFromAllRenamesNothing(String added) throws IOException {
        var before = names().values();
        file(added, "\"boolean\"");
        assertThat(names().values()).hasSize(before.size() + 2).containsAll(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f0", "f2", "f4", "f6", "a/b/f3", "z/f1"})
    void aFileThatRepeatsWhatIsSharedRenamesNothing(String added) throws IOException {
        var before = List.copyOf(names().values());
        file(added, SHARED);
        assertThat(names().values()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aDefinitionOfANewNameRenamesNothing() throws IOException {
        var before = names().values();
        file("f3", ODD, ", \"Kinds\": { \"type\": \"object\", \"properties\": { \"in\": { \"type\": \"object\" } } }");
        assertThat(names().values())
                .hasSize(before.size() + 1)
                .contains("Kinds")
                .containsAll(before);
    }

    @Test
    void manyThatDifferRenameNothing() throws IOException {
        var before = names().values();
        for (int i = 0; i < 5; i++) {
            file("g" + i, "\"array\", \"minItems\": " + i);
            file("a" + i, "\"array\", \"maxItems\": " + i);
        }
        assertThat(names().values()).containsAll(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f0", "f4", "f6"})
    void whenNoneIsSharedByMoreFilesAllSayTheirFileAndNoNamePassesToAnother(String added) throws IOException {
        Map<String, String> before = names();
        file(added, ODD);
        Map<String, String> after = names();
        assertThat(before.values()).contains("Kind");
        assertThat(after.values()).contains("F1Kind").doesNotContain("Kind");
    }

    @Test
    void theFirstThatDiffersFromAnotherOfOneFileRenamesThatOnly() throws IOException {
        file("f1", SHARED, ", \"One\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } }");
        var before = new ArrayList<>(names().values());
        assertThat(before).contains("One");
        file("f0", SHARED, ", \"One\": { \"type\": \"object\", \"properties\": { \"b\": { \"type\": \"string\" } } }");
        before.remove("One");
        assertThat(names().values())
                .containsAll(before)
                .contains("F0One", "F1One")
                .doesNotContain("One");
        file("e9", SHARED, ", \"One\": { \"type\": \"object\", \"properties\": { \"c\": { \"type\": \"string\" } } }");
        assertThat(names().values()).containsAll(before).contains("E9One", "F0One", "F1One");
    }

    @Test
    void filesOfOneNameSayTheirDirectoriesToo() throws IOException {
        file("x/f3", "\"boolean\"");
        file("y/f3", "\"number\"");
        assertThat(names().values()).contains("Kind", "F3Kind", "XF3Kind", "YF3Kind");
    }

    @Test
    void aFileHasItsNameBeforeDefinitions() throws IOException {
        Files.writeString(directory.resolve("kind.json"), """
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                  "properties": { "own": { "$ref": "#/$defs/Kind" } }, "$defs": { "Kind": { "type": "object" } } }
                """);
        assertThat(names()).containsEntry("f1.json#/$defs/Kind", "Kind");
    }

    @Test
    void namesThatDifferInSignsSayTheSigns() throws IOException {
        String same = ": { \"type\": \"object\", \"properties\": {} }";
        file("f1", SHARED, ", \"foo-bar\"" + same);
        assertThat(names()).containsEntry("f1.json#/$defs/foo-bar", "FooBar");
        file("f1", SHARED, ", \"foo-bar\"" + same, ", \"foo_bar\"" + same);
        assertThat(names())
                .containsEntry("f1.json#/$defs/foo-bar", "FooMinusBar")
                .containsEntry("f1.json#/$defs/foo_bar", "FooUnderscoreBar");
        file(
                "f1",
                SHARED,
                ", \"foo-bar\"" + same,
                ", \"FooBar\"" + same,
                ", \"foo.bar\"" + same,
                ", \"foo_bar\"" + same);
        assertThat(names())
                .containsEntry("f1.json#/$defs/FooBar", "FooBar")
                .containsEntry("f1.json#/$defs/foo-bar", "FooMinusBar")
                .containsEntry("f1.json#/$defs/foo_bar", "FooUnderscoreBar");
    }

    @Test
    void theOneThatIsCalledSoToTheLetterHasTheName() throws IOException {
        String same = ": { \"type\": \"object\", \"properties\": {} }";
        file("f1", SHARED, ", \"foo\"" + same, ", \"Foo\"" + same, ", \"FOO\"" + same);
        assertThat(names()).containsEntry("f1.json#/$defs/Foo", "Foo");
    }
}
