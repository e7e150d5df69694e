package dev.framewright.generator.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.generator.source.JsonText;
import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are too large for a Java record, enum, string constant or method get code that compiles and works. */
class JavaLimitsTest {
    @TempDir
    Path directory;

    private GeneratedCode generate(String definitions) throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Limits", "version": "1", "javaPackage": "org.example.limits", "types": ["a.json#/$defs/*"] }
                """);
        Files.writeString(directory.resolve("a.json"), """
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": { %s } }
                """.formatted(definitions));
        return new Case(directory).generate().compile();
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(", "));
    }

    private static Object valid(GeneratedCode code, String type, String json) {
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Ok.class);
        return ((Decoded.Ok<?>) decoded).value();
    }

    private static List<String> violations(GeneratedCode code, String type, String json) {
        Decoded<?> decoded = code.decode(type, json.getBytes(UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return ((Decoded.Invalid<?>) decoded)
                .violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.rule())
                        .toList();
    }

    private static String members(int count) {
        return many(
                count,
                i -> "\"m" + i + "\": "
                        + List.of(
                                        "{ \"type\": \"integer\", \"maximum\": 5000 }",
                                        "{ \"type\": [\"string\", \"null\"], \"minLength\": 1 }",
                                        "{ \"type\": \"array\", \"items\": { \"type\": \"number\" } }")
                                .get(i % 3));
    }

    private static String object(String name, int count, String more) {
        return "\"%s\": { \"type\": \"object\", \"properties\": { %s }, \"required\": [\"m0\", \"m299\"]%s }"
                .formatted(name, members(count), more);
    }

    @Test
    void anObjectOfMoreMembersThanARecordHasIsAClassOfTheSameKind() throws Exception {
        GeneratedCode code = generate(object("Wide", 1500, ", \"minProperties\": 3"));
        String json = "{\"m0\":1,\"m1\":null,\"m299\":[1.5],\"m1499\":[],\"other\":{\"a\":[1]}}";
        Object value = valid(code, "Wide", json);
        assertThat(new String(code.encode("Wide", value), UTF_8)).isEqualTo(json);
        assertThat(value)
                .isEqualTo(valid(code, "Wide", json))
                .hasSameHashCodeAs(valid(code, "Wide", json))
                .isNotEqualTo(valid(code, "Wide", json.replace("1.5", "2")));
        assertThat(value.toString()).startsWith("Wide[m0=1, m1=").contains(", m299=[1.5], ");
        Class<?> type = code.type("Wide");
        assertThat(type.getMethod("m0").invoke(value)).isEqualTo(1L);
        assertThat(type.getConstructors()).isEmpty();
        Object builder = type.getMethod("toBuilder").invoke(value);
        builder.getClass().getMethod("m0", long.class).invoke(builder, 7L);
        Object changed = builder.getClass().getMethod("build").invoke(builder);
        assertThat(new String(code.encode("Wide", changed), UTF_8)).isEqualTo(json.replace("\"m0\":1", "\"m0\":7"));
    }

    @Test
    void itChecksWhatARecordChecks() throws IOException {
        GeneratedCode code = generate(object("Wide", 300, "")
                + ", " + object("Closed", 300, ", \"additionalProperties\": false")
                + ", " + object("Typed", 300, ", \"additionalProperties\": { \"type\": \"boolean\" }"));
        assertThat(violations(code, "Wide", "{\"m0\":5001,\"m1\":\"\",\"m299\":[]}"))
                .containsExactly("/m0 maximum", "/m1 minLength");
        assertThat(violations(code, "Wide", "{\"m1\":\"x\",\"m1\":\"x\",\"m3\":\"text\"}"))
                .contains("/m1 duplicate", "/m3 type", " required");
        assertThat(violations(code, "Closed", "{\"m0\":1,\"m299\":[],\"n\":1}"))
                .containsExactly("/n additionalProperties");
        assertThat(violations(code, "Typed", "{\"m0\":1,\"m299\":[],\"n\":1}")).containsExactly("/n type");
        String json = "{\"m0\":1,\"m299\":[],\"n\":true}";
        assertThat(new String(code.encode("Typed", valid(code, "Typed", json)), UTF_8))
                .isEqualTo(json);
    }

    @Test
    void aTupleMayBeAsLong() throws IOException {
        String elements = many(300, i -> "{ \"title\": \"e" + i + "\", \"type\": \"string\" }");
        GeneratedCode code =
                generate("\"Row\": { \"type\": \"array\", \"prefixItems\": [ " + elements + " ], \"minItems\": 299 }");
        String json = many(299, i -> "\"v" + i + "\"").replace(" ", "");
        for (String text :
                List.of("[" + json + "]", "[" + json + ",\"last\"]", "[" + json + ",\"last\",{\"tail\":1}]")) {
            assertThat(new String(code.encode("Row", valid(code, "Row", text)), UTF_8))
                    .isEqualTo(text);
        }
        assertThat(violations(code, "Row", "[1]")).containsExactly("/0 type", " minItems");
    }

    @Test
    void recordsOf254ComponentsAreRecordsInEveryRespect() throws IOException {
        GeneratedCode code =
                generate("\"Edge\": { \"type\": \"object\", \"additionalProperties\": false, \"properties\": { "
                        + many(254, i -> "\"m" + i + "\": { \"type\": \"string\" }") + " } }");
        Object value = valid(code, "Edge", "{\"m253\":\"x\"}");
        assertThat(value).isInstanceOf(Record.class).isEqualTo(valid(code, "Edge", "{\"m253\":\"x\"}"));
        assertThat(value.toString()).startsWith("Edge[m0=null, ").endsWith(", m253=x]");
    }

    @Test
    void aClassInPlaceOfARecordPrintsNoSecretsEither() throws IOException {
        GeneratedCode code = generate("\"Wide\": { \"type\": \"object\", \"properties\": { "
                + many(300, i -> "\"m" + i + "\": { \"type\": \"string\", \"writeOnly\": " + (i == 7) + " }") + " } }");
        assertThat(valid(code, "Wide", "{\"m6\":\"seen\",\"m7\":\"hidden\"}").toString())
                .contains("m6=seen, m7=***, m8=null")
                .doesNotContain("hidden");
    }

    @Test
    void anEnumerationOfThousandsOfValuesHasThemAll() throws Exception {
        GeneratedCode code = generate("\"Code\": { \"enum\": [" + many(5000, i -> "\"c" + i + "\"") + "] }, "
                + "\"Open\": { \"anyOf\": [{ \"enum\": [" + many(2001, i -> "\"o" + i + "\"")
                + "] }, { \"type\": \"string\", \"maxLength\": 5 }] }, "
                + "\"Count\": { \"enum\": [" + many(3000, String::valueOf) + "] }");
        Class<?> type = code.type("Code");
        Object constant = type.getField("C4999").get(null);
        assertThat(valid(code, "Code", "\"c4999\"")).isSameAs(constant);
        assertThat(type.getMethod("value").invoke(constant)).isEqualTo("c4999");
        assertThat((List<?>) type.getMethod("known").invoke(null)).hasSize(5000);
        assertThat(violations(code, "Code", "\"c5000\"")).containsExactly(" enum");
        assertThatThrownBy(() -> type.getMethod("of", String.class).invoke(null, "c5000"))
                .hasCauseInstanceOf(InvalidValueException.class);
        assertThat(valid(code, "Count", "2999")).hasToString("2999");
        assertThat(new String(code.encode("Open", valid(code, "Open", "\"else\"")), UTF_8))
                .isEqualTo("\"else\"");
        assertThat(valid(code, "Open", "\"else\"")).isEqualTo(valid(code, "Open", "\"else\""));
        assertThat(violations(code, "Open", "\"longer\"")).containsExactly(" maxLength");
    }

    @Test
    void textsLongerThanAStringConstantAreWhole() throws IOException {
        String zeros = "\u0000".repeat(30_000);
        String accents = "\u00e9".repeat(40_000);
        GeneratedCode code = generate("\"Text\": { \"enum\": [" + JsonText.quote(accents) + ", \"short\"] }, "
                + "\"Holder\": { \"type\": \"object\", \"properties\": { \"c\": { \"const\": " + JsonText.quote(zeros)
                + " } }, \"required\": [\"c\"] }");
        assertThat(valid(code, "Text", JsonText.quote(accents)).toString()).hasSizeLessThanOrEqualTo(80);
        String json = "{\"c\":" + JsonText.quote(zeros) + "}";
        assertThat(valid(code, "Holder", new String(code.encode("Holder", valid(code, "Holder", json)), UTF_8)))
                .isEqualTo(valid(code, "Holder", json));
    }

    @Test
    void listsInListsAndLongDescriptionsCompile() throws IOException {
        String nested = "[\"x\"]";
        String schema = "{ \"type\": \"array\", \"minItems\": 1, \"items\": { \"type\": \"string\" } }";
        for (int depth = 0; depth < 30; depth++) {
            schema = "{ \"type\": \"array\", \"items\": " + schema + " }";
            nested = "[" + nested + "]";
        }
        GeneratedCode code = generate("\"Deep\": { \"type\": \"object\", \"description\": "
                + JsonText.quote("a */ word\n".repeat(20_000)) + ", \"properties\": { \"lists\": " + schema + " } }");
        String json = "{\"lists\":" + nested + "}";
        assertThat(new String(code.encode("Deep", valid(code, "Deep", json)), UTF_8))
                .isEqualTo(json);
        assertThat(violations(code, "Deep", json.replace("\"x\"", ""))).hasSize(1);
    }
}
