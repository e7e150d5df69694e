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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CirclesTest {
    private static final int DEFINITIONS = 15;

    @TempDir
    private Path directory;

    @Test
    void oneSchemaLeadsToAnotherExactlyIfAWalkFromItMeetsTheOther() throws Exception {
        int leading = 0;
        int pairs = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            SchemaRegistry registry =
                    new SchemaRegistry(new SchemaFiles(directory, SchemaSources.NONE), new Diagnostics());
            List<Schema> definitions = definitions(registry, random, seed);
            FacetReader reader = new FacetReader(registry, true, new Diagnostics());
            Circles circles = new Circles(reader::reached);
            // in any order, because circles are numbered as they are met
            Collections.shuffle(definitions, random);
            for (Schema from : definitions) {
                Set<Schema> met = walk(reader, from);
                for (Schema to : definitions) {
                    assertThat(circles.leads(from, to))
                            .as("seed %d, from %s to %s", seed, from, to)
                            .isEqualTo(met.contains(to));
                    leading += met.contains(to) ? 1 : 0;
                    pairs++;
                }
            }
        }
        assertThat(leading).isBetween(pairs / 4, pairs * 3 / 4);
    }

    @Test
    void aChainOfTenThousandIsNoMatterOfTheStack() throws Exception {
        int length = 10_000;
        String chain = IntStream.range(0, length)
                .mapToObj(i -> "\"d" + i + "\":{\"not\":{\"$ref\":\"#/$defs/d" + (i + 1) % length + "\"}}")
                .collect(Collectors.joining(","));
        SchemaRegistry registry = new SchemaRegistry(new SchemaFiles(directory, SchemaSources.NONE), new Diagnostics());
        List<Schema> definitions = read(registry, "chain.json", chain);
        Circles circles = new Circles(new FacetReader(registry, true, new Diagnostics())::reached);

        assertThat(circles.leads(definitions.get(1), definitions.get(0))).isTrue();
    }

    private List<Schema> definitions(SchemaRegistry registry, Random random, int seed) throws Exception {
        // a reference for each, more or less: half of the pairs lead to each other then
        String definitions = IntStream.range(0, DEFINITIONS)
                .mapToObj(i -> "\"d" + i + "\":{\"allOf\":["
                        + IntStream.range(0, random.nextInt(4))
                                .mapToObj(j -> "{\"$ref\":\"#/$defs/d" + random.nextInt(DEFINITIONS) + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        return read(registry, seed + ".json", definitions.replace("\"allOf\":[]", ""));
    }

    private List<Schema> read(SchemaRegistry registry, String file, String definitions) throws Exception {
        Files.writeString(directory.resolve(file), "{\"$defs\":{" + definitions + "}}");
        SchemaDocument document = Objects.requireNonNull(registry.load(file, Location.ofFile(file)));
        registry.resolveAll();
        Json.Obj all = (Json.Obj) Objects.requireNonNull(((Json.Obj) document.root()).get("$defs"));
        return new ArrayList<>(
                all.members().values().stream().map(document.schema()::at).toList());
    }

    private static Set<Schema> walk(FacetReader reader, Schema start) {
        Set<Schema> met = new HashSet<>();
        Deque<Schema> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            Schema next = left.remove();
            if (met.add(next)) {
                left.addAll(reader.reached(next));
            }
        }
        return met;
    }
}
