package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaDocument;
import dev.framewright.generator.schema.SchemaFiles;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.schema.SchemaSources;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A circle of definitions, one that leads into it, and one that it leads to. */
class BelowTest {
    private static final int CIRCLE = 200;

    @TempDir
    private Path directory;

    private final List<String> asked = new ArrayList<>();
    private FacetReader reader;
    private SchemaDocument document;

    @BeforeEach
    void read() throws Exception {
        String circle = IntStream.range(0, CIRCLE)
                .mapToObj(i -> "\"c" + i + "\":{\"items\":{\"$ref\":\"#/$defs/c" + (i + 1) % CIRCLE + "\"}}")
                .collect(Collectors.joining(","));
        Files.writeString(
                directory.resolve("a.json"),
                "{\"$defs\":{" + circle
                        + ",\"into\":{\"not\":{\"$ref\":\"#/$defs/c7\"}},\"apart\":{\"type\":\"string\"}}}");
        Diagnostics diagnostics = new Diagnostics();
        SchemaRegistry registry = new SchemaRegistry(new SchemaFiles(directory, SchemaSources.NONE), diagnostics);
        document = Objects.requireNonNull(registry.load("a.json", Location.ofFile("a.json")));
        registry.resolveAll();
        assertThat(diagnostics.list()).isEmpty();
        reader = new FacetReader(registry, true, diagnostics);
    }

    @Test
    void whatIsInACircleOrLeadsIntoItHasAllOfTheCircleBelowIt() {
        Below below = of("c100");

        // asked before and after the one is known, and from both sides of it
        assertThat(below.below(List.of(definition("apart")))).isFalse();
        assertThat(below.below(List.of(definition("c101")))).isTrue();
        assertThat(below.below(List.of(definition("c99")))).isTrue();
        assertThat(below.below(List.of(definition("into")))).isTrue();
        assertThat(below.below(List.of(definition("apart"), definition("c0")))).isTrue();
        assertThat(below.below(List.of(definition("apart")))).isFalse();
        assertThat(below.below(List.of())).isFalse();
    }

    @Test
    void nothingIsBelowWhereTheKindDoesNotOccur() {
        Below below = of("apart");

        assertThat(below.below(List.of(definition("into")))).isFalse();
        assertThat(below.below(List.of(definition("apart")))).isTrue();
    }

    @Test
    void whatIsMarkedLaterIsBelowWhatWasLookedAtBefore() {
        Below below = of("none");
        assertThat(below.below(List.of(definition("into")))).isFalse();

        below.mark(definition("c150"));

        assertThat(below.below(List.of(definition("into")))).isTrue();
        assertThat(below.below(List.of(definition("c3")))).isTrue();
        assertThat(below.below(List.of(definition("apart")))).isFalse();
    }

    @Test
    void whatIsMarkedBeforeItIsLookedAtIsFound() {
        Below below = of("none");

        below.mark(definition("c150"));

        assertThat(below.below(List.of(definition("into")))).isTrue();
        assertThat(below.below(List.of(definition("apart")))).isFalse();
    }

    @Test
    void everySchemaIsLookedAtOnceHoweverOftenThatIsAsked() {
        Below below = of("into");

        IntStream.range(0, CIRCLE).forEach(i -> below.below(List.of(definition("c" + i))));

        assertThat(asked).hasSize(2 * CIRCLE);
        assertThat(new HashSet<>(asked)).hasSameSizeAs(asked);
    }

    private Below of(String definition) {
        return new Below(reader, schema -> {
            asked.add(schema.id());
            return schema.id().endsWith("/" + definition);
        });
    }

    private Schema definition(String name) {
        Json all = Objects.requireNonNull(((Json.Obj) document.root()).get("$defs"));
        return document.schema().at(Objects.requireNonNull(((Json.Obj) all).get(name)));
    }
}
