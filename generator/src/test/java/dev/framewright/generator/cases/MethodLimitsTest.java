package dev.framewright.generator.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions for which one Java method or class would be too small get code that compiles and works. */
class MethodLimitsTest {
    @TempDir
    Path directory;

    private GeneratedCode generate(String description, String definitions) throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Limits", "version": "1", "javaPackage": "org.example.limits", %s }
                """.formatted(description));
        Files.writeString(directory.resolve("a.json"), """
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": { %s } }
                """.formatted(definitions));
        return new Case(directory).generate().compile();
    }

    private GeneratedCode types(String definitions) throws IOException {
        return generate("\"types\": [ \"a.json#/$defs/*\" ]", definitions);
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(", "));
    }

    private static String object(String name, int count, IntFunction<String> member) {
        return "\"%s\": { \"type\": \"object\", \"properties\": { %s } }"
                .formatted(name, many(count, i -> "\"m" + i + "\": " + member.apply(i)));
    }

    private static Object valid(GeneratedCode code, String type, String json) {
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        return ((Decoded.Ok<?>) decoded).value();
    }

    private static void staysTheSame(GeneratedCode code, String type, String json) {
        assertThat(new String(code.encode(type, valid(code, type, json)), UTF_8))
                .isEqualTo(json);
    }

    private static List<String> violations(GeneratedCode code, String type, String json) {
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return ((Decoded.Invalid<?>) decoded)
                .violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.rule())
                        .toList();
    }

    private static String envelope() {
        return """
                "envelope": {
                  "request": { "id": "/id", "operation": "/op", "body": "/body" },
                  "response": { "id": "/id", "status": "/ok", "operation": "/op", "body": "/body" },
                  "push": { "operation": "/op", "body": "/body" }
                },
                "id": { "type": "integer" },
                "status": { "accepted": true, "rejected": false }""";
    }

    private GeneratedCode operations(int count, IntFunction<String> code) throws IOException {
        return generate(
                envelope()
                        + ", \"operations\": { "
                        + many(
                                count,
                                i -> "\"op" + i + "\": { \"code\": " + code.apply(i) + ", \"request\": { \"$ref\": \""
                                        + "a.json#/$defs/R\" }, \"response\": { \"$ref\": \"a.json#/$defs/R\" } }")
                        + " }, \"pushes\": { "
                        + many(
                                count,
                                i -> "\"push" + i + "\": { \"code\": " + code.apply(i + count)
                                        + ", \"body\": { \"$ref\": \"a.json#/$defs/R\" } }")
                        + " }",
                "\"R\": { \"type\": \"object\", \"properties\": { \"v\": { \"type\": \"integer\" } } }");
    }

    @Test
    void manyOperationsByNumber() throws IOException {
        GeneratedCode code = operations(300, i -> String.valueOf(i * 7));
        staysTheSame(code, "request", "{\"id\":1,\"op\":" + 299 * 7 + ",\"body\":{\"v\":3}}");
        staysTheSame(code, "request", "{\"id\":1,\"op\":0,\"body\":{\"v\":3}}");
        staysTheSame(code, "response", "{\"id\":1,\"ok\":true,\"op\":" + 299 * 7 + ",\"body\":{\"v\":3}}");
        staysTheSame(code, "push", "{\"op\":" + 599 * 7 + ",\"body\":{\"v\":3}}");
    }

    @Test
    void manyOperationsByText() throws IOException {
        GeneratedCode code = operations(300, i -> "\"urn:example:operation:" + i + "\"");
        staysTheSame(code, "request", "{\"id\":1,\"op\":\"urn:example:operation:299\",\"body\":{\"v\":3}}");
        staysTheSame(code, "push", "{\"op\":\"urn:example:operation:599\",\"body\":{\"v\":3}}");
    }

    @Test
    void manyAlternativesByConstant() throws IOException {
        GeneratedCode code = types("\"Choice\": { \"oneOf\": [ "
                + many(
                        250,
                        i -> "{ \"title\": \"Branch " + i
                                + "\", \"type\": \"object\", \"properties\": { \"kind\": { \"const\": \"k" + i
                                + "\" } }, \"required\": [ \"kind\" ] }")
                + " ] }");
        staysTheSame(code, "Choice", "{\"kind\":\"k249\"}");
        staysTheSame(code, "Choice", "{\"kind\":\"k0\"}");
        assertThat(violations(code, "Choice", "{\"kind\":\"k250\"}")).containsExactly(" oneOf");
    }

    @Test
    void manyAlternativesByMember() throws IOException {
        GeneratedCode code = types("\"Choice\": { \"oneOf\": [ "
                + many(
                        220,
                        i -> "{ \"type\": \"object\", \"properties\": { \"m" + i + "\": { \"type\": \"integer\" } }, "
                                + "\"required\": [ \"m" + i + "\" ], \"additionalProperties\": false }")
                + " ] }");
        staysTheSame(code, "Choice", "{\"m219\":1}");
        assertThat(violations(code, "Choice", "{\"m220\":1}")).containsExactly(" oneOf");
    }

    @Test
    void manyAlternativesThatOverlap() throws IOException {
        GeneratedCode code = types("\"Choice\": { \"anyOf\": [ "
                + many(
                        100,
                        i -> "{ \"title\": \"Branch " + i + "\", \"type\": \"object\", \"properties\": { \"m" + i
                                + "\": { \"type\": \"integer\" } } }")
                + " ] }");
        staysTheSame(code, "Choice", "{\"m99\":1}");
    }

    @Test
    void manyValuesThatTellAlternativesApart() throws IOException {
        GeneratedCode code = types("\"Choice\": { \"oneOf\": [ "
                + "{ \"type\": \"object\", \"properties\": { \"k\": { \"enum\": [" + many(2000, i -> "\"a" + i + "\"")
                + "] }, \"x\": {\"type\": \"integer\"} }, \"required\": [ \"k\" ] }, "
                + "{ \"type\": \"object\", \"properties\": { \"k\": { \"enum\": [" + many(2000, i -> "\"b" + i + "\"")
                + "] } }, \"required\": [ \"k\" ] } ] }");
        staysTheSame(code, "Choice", "{\"k\":\"a1999\",\"x\":1}");
        staysTheSame(code, "Choice", "{\"k\":\"b0\"}");
    }

    @Test
    void recordsWithManyChecksEach() throws IOException {
        String text = "{ \"type\": \"string\", \"minLength\": 1, \"maxLength\": 9, \"pattern\": \"^[a-z]%d\" }";
        GeneratedCode code = types(object("Texts", 250, text::formatted)
                + ", "
                + object(
                        "Raws",
                        120,
                        i -> "{ \"enum\": [ " + many(20, j -> "{ \"a" + i + "\": " + j + " }") + ", null, 1.5 ] }")
                + ", "
                + object(
                        "Lists",
                        250,
                        i ->
                                "{ \"type\": \"array\", \"minItems\": 1, \"maxItems\": 4, \"uniqueItems\": true, \"items\": { \"type\": \"array\", \"maxItems\": 3, \"items\": "
                                        + text.formatted(i) + " } }")
                + ", "
                + object(
                        "Nulls",
                        250,
                        i ->
                                "{ \"type\": [ \"array\", \"null\" ], \"items\": { \"type\": \"array\", \"maxItems\": 3, \"items\": "
                                        + text.formatted(i) + " } }")
                + ", "
                + object(
                        "Maps",
                        250,
                        i -> "{ \"type\": \"object\", \"maxProperties\": 3, \"additionalProperties\": "
                                + text.formatted(i) + " }"));
        staysTheSame(code, "Texts", "{\"m249\":\"a249\"}");
        assertThat(violations(code, "Texts", "{\"m0\":\"\",\"m249\":\"a\"}"))
                .containsExactly("/m0 minLength", "/m0 pattern", "/m249 pattern");
        staysTheSame(code, "Lists", "{\"m249\":[[\"a249\"]]}");
        assertThat(violations(code, "Lists", "{\"m249\":[[\"a\"]]}")).containsExactly("/m249/0/0 pattern");
        staysTheSame(code, "Nulls", "{\"m0\":null,\"m249\":[[\"a249\"]]}");
        staysTheSame(code, "Maps", "{\"m0\":{},\"m249\":{\"x\":\"a249\"}}");
        staysTheSame(code, "Raws", "{\"m119\":{\"a119\":19}}");
        assertThat(violations(code, "Raws", "{\"m119\":{\"a119\":20}}")).hasSize(1);
    }

    @Test
    void tuplesWithManyChecksEach() throws IOException {
        GeneratedCode code = types("\"Row\": { \"type\": \"array\", \"prefixItems\": [ "
                + many(
                        250,
                        i ->
                                "{ \"type\": \"array\", \"maxItems\": 2, \"items\": { \"type\": \"string\", \"minLength\": 1, \"maxLength\": 7, \"pattern\": \"^"
                                        + i + "\" } }")
                + " ] }");
        staysTheSame(code, "Row", "[[\"0\"],[\"1\"]]");
        assertThat(violations(code, "Row", "[[\"0\"],[\"2\"]]")).containsExactly("/1/0 pattern");
    }

    @Test
    void manyDependentMembers() throws IOException {
        GeneratedCode code = types("\"Web\": { \"type\": \"object\", \"properties\": { "
                + many(100, i -> "\"m" + i + "\": { \"type\": \"integer\" }") + " }, \"dependentRequired\": { "
                + many(100, i -> "\"m" + i + "\": [ " + many(60, j -> "\"m" + (i + j) % 100 + "\"") + " ]")
                + " }, \"minProperties\": 60, \"anyOf\": [ "
                + many(100, i -> "{ \"required\": [ \"m" + i + "\", \"m" + (i + 1) % 100 + "\" ] }") + " ] }");
        assertThat(violations(code, "Web", "{\"m0\":1}")).isNotEmpty();
    }

    @Test
    void longTexts() throws IOException {
        String text = "d".repeat(70_000);
        GeneratedCode code = types("\"LongTexts\": { \"type\": \"object\", \"title\": \"" + text
                + "\", \"description\": \""
                + text + "\", \"properties\": { "
                + many(
                        200,
                        i -> "\"m" + i + "\": { \"type\": \"string\", \"pattern\": \"^" + i + "(" + "x|".repeat(2_000)
                                + ")$\", \"description\": \"" + "d".repeat(5_000) + "\", \"default\": \""
                                + "e".repeat(4000) + "\" }")
                + ", \"c\": { \"const\": \"" + "f".repeat(60_000)
                + "\" }, \"p\": { \"type\": \"string\", \"pattern\": \""
                + "g".repeat(66_000) + "\" } } }");
        staysTheSame(code, "LongTexts", "{\"m199\":\"199x\"}");
    }

    @Test
    void moreConstantsThanOneInitialiserHasRoomFor() throws IOException {
        GeneratedCode code = types(object(
                "Numbers",
                900,
                i -> "{ \"type\": \"number\", \"multipleOf\": 0.5" + i + " }, \"t" + i
                        + "\": { \"type\": \"string\", \"pattern\": \"^t" + i + "$\" }"));
        staysTheSame(code, "Numbers", "{\"m899\":0,\"t899\":\"t899\"}");
    }

    @Test
    void listsInLists() throws IOException {
        String schema = "{ \"type\": \"string\", \"maxLength\": 3 }";
        String json = "\"x\"";
        for (int depth = 0; depth < 60; depth++) {
            schema = "{ \"type\": \"array\", \"maxItems\": 2, \"items\": " + schema + " }";
            json = "[" + json + "]";
        }
        String deep = schema;
        GeneratedCode code = types(object("Deep", 5, i -> deep));
        staysTheSame(code, "Deep", "{\"m4\":" + json + "}");
    }

    @Test
    void everyValueOfAListOfAnyJson() throws IOException {
        GeneratedCode code = types("\"Any\": { \"enum\": [ " + many(5000, i -> "[" + i + "]") + " ] }, "
                + object("Form", 1, i -> """
                        { "x-java-type": "int", "anyOf": [ { "type": "string", "enum": [ %s ] }, { "type": "integer" } ] }
                        """.formatted(many(4000, j -> "\"" + j + "\""))));
        staysTheSame(code, "Any", "[4999]");
        assertThat(violations(code, "Any", "[5000]")).containsExactly(" enum");
        staysTheSame(code, "Form", "{\"m0\":\"3999\"}");
    }

    @Test
    void moreConstantMembersThanOneMethodReads() throws IOException {
        GeneratedCode code = types("\"Fixed\": { \"type\": \"object\", \"properties\": { "
                + many(600, i -> "\"m" + i + "\": { \"const\": \"v" + i + "\" }") + " }, \"required\": [ "
                + many(600, i -> "\"m" + i + "\"") + " ] }");
        String json = "{" + many(600, i -> "\"m" + i + "\":\"v" + i + "\"").replace(" ", "") + "}";
        staysTheSame(code, "Fixed", json);
        assertThat(violations(code, "Fixed", json.replace("v599", "w"))).containsExactly("/m599 const");
    }

    @Test
    void manyRulesForMembersByTheirNames() throws IOException {
        String patterns = many(
                1000,
                i -> "\"^p" + i + "_\": { \"type\": \"string\", \"pattern\": \"x\", \"minLength\": " + i % 9 + " }");
        GeneratedCode code =
                types("\"Patterned\": { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"integer\" } }, "
                        + "\"patternProperties\": { " + patterns + " } }, "
                        + "\"Web\": { \"type\": \"object\", \"properties\": { "
                        + many(200, i -> "\"m" + i + "\": { \"type\": \"integer\" }") + " }, \"dependentSchemas\": { "
                        + many(200, i -> "\"m" + i + "\": { \"required\": [ \"m" + (i + 1) % 200 + "\" ] }") + " } }");
        staysTheSame(code, "Patterned", "{\"a\":1,\"p999_\":\"xxxxxxxxx\"}");
        assertThat(violations(code, "Patterned", "{\"p8_\":\"x\"}")).containsExactly("/p8_ minLength");
        assertThat(violations(code, "Web", "{\"m199\":1}")).hasSize(1);
    }
}
