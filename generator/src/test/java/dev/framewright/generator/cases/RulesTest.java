package dev.framewright.generator.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.RawJson;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules beside types: where they meet limits of Java, names of components, recursion, and values that programs make. */
class RulesTest {
    @TempDir
    Path directory;

    private Case.Result generate(String definitions) throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Rules", "version": "1", "javaPackage": "org.example.rules", "types": ["a.json#/$defs/*"] }
                """);
        Files.writeString(directory.resolve("a.json"), "{ \"$defs\": { %s } }".formatted(definitions));
        return new Case(directory).generate();
    }

    private static List<String> violations(GeneratedCode code, String type, String json) {
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        return decoded instanceof Decoded.Invalid<?> invalid
                ? invalid.violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.rule())
                        .toList()
                : List.of();
    }

    @Test
    void rulesHoldForTypesTooWideForARecord() throws IOException {
        String members = IntStream.range(0, 300)
                .mapToObj(i -> "\"m" + i + "\": { \"type\": \"integer\" }")
                .collect(Collectors.joining(", "));
        String elements = IntStream.range(0, 300)
                .mapToObj(i -> "{ \"title\": \"e" + i + "\", \"type\": \"integer\" }")
                .collect(Collectors.joining(", "));
        GeneratedCode code = generate("""
                "wide": { "type": "object", "properties": { %s },
                  "patternProperties": { "^x": { "type": "string" } }, "propertyNames": { "maxLength": 4 },
                  "dependentSchemas": { "m1": { "properties": { "m2": { "type": "integer", "minimum": 5 } } } } },
                "row": { "type": "array", "prefixItems": [ %s ], "uniqueItems": true, "contains": { "const": 7 } }
                """.formatted(members, elements)).compile();
        assertThat(violations(code, "Wide", "{\"m1\":1,\"m2\":5,\"xa\":\"a\"}")).isEmpty();
        assertThat(violations(code, "Wide", "{\"m2\":4}")).isEmpty();
        assertThat(violations(code, "Wide", "{\"m1\":1,\"m2\":4}")).containsExactly("/m2 minimum");
        assertThat(violations(code, "Wide", "{\"xa\":1,\"m1234\":1}")).containsExactly("/xa type", "/m1234 maxLength");
        assertThat(violations(code, "Row", "[1,7]")).isEmpty();
        assertThat(violations(code, "Row", "[1,1]")).containsExactly(" contains", "/1 uniqueItems");
        assertThat(violations(code, "Row", "[1,2]")).containsExactly(" contains");
    }

    @Test
    void namesOfComponentsAreNotInTheWay() throws IOException {
        GeneratedCode code = generate("""
                "odd": {
                  "type": "object",
                  "properties": {
                    "out": { "type": "array", "items": { "type": "integer" }, "contains": { "const": 1 } },
                    "entry": { "type": "object", "propertyNames": { "maxLength": 1 } },
                    "listed": { "type": "object", "patternProperties": { "^a": { "type": "integer" } } },
                    "violations": { "type": "integer" }, "value": { "type": "integer" }, "this_": { "type": "integer" }
                  },
                  "patternProperties": { "^x": { "type": "integer" } }, "additionalProperties": false,
                  "dependentSchemas": { "value": { "required": ["violations"], "maxProperties": 2 } }
                }
                """).compile();
        assertThat(violations(code, "Odd", "{\"out\":[1],\"entry\":{\"a\":0},\"listed\":{\"a\":1,\"b\":[]},\"x\":1}"))
                .isEmpty();
        assertThat(violations(code, "Odd", "{\"out\":[0],\"entry\":{\"ab\":0},\"listed\":{\"a\":\"1\"}}"))
                .containsExactlyInAnyOrder("/entry/ab maxLength", "/listed/a type", "/out contains");
        assertThat(violations(code, "Odd", "{\"value\":1}")).containsExactly(" required");
    }

    @Test
    void whatWouldBeTriedInsideOfItselfIsLeftToFullValidation() throws IOException {
        Case.Result result = generate("""
                "node": {
                  "type": "object",
                  "properties": { "children": { "type": "array", "items": { "$ref": "#/$defs/node" },
                                                "contains": { "$ref": "#/$defs/node", "required": ["name"] } } },
                  "dependentSchemas": { "name": { "properties": { "children": { "items": { "$ref": "#/$defs/node" } } } } },
                  "patternProperties": { "^a": { "$ref": "#/$defs/node" }, "z$": { "$ref": "#/$defs/node" } }
                },
                "tree": { "type": "object", "required": ["leaf"], "patternProperties": { "^b": { "$ref": "#/$defs/tree" } } }
                """);
        assertThat(result.diagnostics())
                .filteredOn(line -> line.contains("FW0403"))
                .hasSize(3);
        GeneratedCode code = result.compile();
        String deep = "{\"az\":".repeat(60) + "1" + "}".repeat(60);
        assertThat(violations(code, "Node", deep)).isEmpty();
        String tree = "{\"leaf\":1,\"b\":".repeat(60) + "{}" + "}".repeat(60);
        assertThat(violations(code, "Tree", tree)).containsExactly("/b".repeat(60) + " required");
    }

    @Test
    void valuesThatProgramsMakeAreHeldToRules() throws Exception {
        GeneratedCode code = generate("""
                "set": { "type": "object", "required": ["tags"],
                  "properties": { "tags": { "type": "array", "items": { "type": "string" }, "contains": { "const": "a" } } },
                  "dependentSchemas": { "more": { "maxProperties": 1 } } }
                """).compile();
        var constructor = code.type("Set").getConstructor(List.class, Extras.class);
        assertThat(constructor.newInstance(List.of("b", "a"), Extras.NONE)).hasToString("Set[tags=[b, a], extras={}]");
        Extras more = Extras.builder().add("more", RawJson.NULL).build();
        assertThat(thrown(() -> constructor.newInstance(List.of("b"), Extras.NONE)))
                .containsExactly("/tags contains");
        assertThat(thrown(() -> constructor.newInstance(List.of("a"), more))).containsExactly(" maxProperties");
        assertThat(thrown(() -> constructor.newInstance(Arrays.asList("a", null), Extras.NONE)))
                .containsExactly("/tags/1 required");
    }

    private interface Making {
        Object make() throws ReflectiveOperationException;
    }

    private static List<String> thrown(Making making) throws ReflectiveOperationException {
        try {
            return List.of("made " + making.make());
        } catch (InvocationTargetException e) {
            return ((InvalidValueException) e.getCause())
                    .violations().stream()
                            .map(violation -> violation.pointer() + " " + violation.rule())
                            .toList();
        }
    }
}
