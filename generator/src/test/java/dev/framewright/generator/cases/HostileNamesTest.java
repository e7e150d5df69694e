package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.naming.FileNames;
import dev.framewright.generator.naming.ReservedWords;
import dev.framewright.generator.source.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Names that Java, the file system or the generated code itself has a meaning for, in each place that has a name. */
class HostileNamesTest {
    private static final int TOGETHER = 45;

    @TempDir
    Path directory;

    /** Every text of {@code src/test/hostile-names.json}, and one that is too long for a file. */
    private static List<String> texts() {
        JsonNode groups = new ObjectMapper()
                .readTree(Path.of("src/test/hostile-names.json").toFile());
        List<String> texts = new ArrayList<>(Collections.nCopies(1, "long ".repeat(1_000)));
        groups.forEach(group -> group.forEach(text -> texts.add(text.stringValue())));
        texts.addAll(new TreeSet<>(ReservedWords.KEYWORDS));
        texts.addAll(new TreeSet<>(ReservedWords.DEVICES));
        return texts.stream().distinct().toList();
    }

    private static String each(List<String> texts, String separator, Function<String, String> one) {
        return texts.stream().map(one).collect(Collectors.joining(separator));
    }

    private GeneratedCode compile(Case.Result result) throws IOException {
        TreeSet<String> files = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : result.sources().keySet()) {
            String name = path.replaceAll(".*/|[.]java$", "");
            assertThat(name).matches("[A-Za-z_][A-Za-z0-9_]{0,120}");
            assertThat(FileNames.isDevice(name)).as(path).isFalse();
            assertThat(files.add(path)).as(path).isTrue();
        }
        return result.compile();
    }

    private Case.Result types(String definitions) throws IOException {
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Names", "version": "1", "javaPackage": "org.example.names", "types": [ "n.json#/$defs/*" ] }
                """);
        Files.writeString(
                directory.resolve("n.json"),
                "{ \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$defs\": {" + definitions + "} }");
        return new Case(directory).generate();
    }

    private static final List<String> KINDS = List.of(
            "{ \"type\": \"object\", \"properties\": { \"v\": { \"enum\": [ \"a\", \"b\" ] } } }",
            "{ \"type\": \"array\", \"prefixItems\": [ { \"title\": \"v\", \"type\": \"string\" } ] }",
            "{ \"enum\": [ \"a\", \"b\" ] }",
            "{ \"anyOf\": [ { \"enum\": [ \"a\", \"b\" ] }, { \"type\": \"string\" } ] }",
            "{ \"type\": \"string\", \"minLength\": 1 }",
            "{ \"type\": [ \"string\", \"integer\" ] }");

    /** Each name is a type of two kinds. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void asTypesOfEveryKind(int first) throws IOException {
        AtomicInteger number = new AtomicInteger(first);
        compile(types(each(
                texts(),
                ",\n",
                text -> JsonText.quote(text) + ": " + KINDS.get(number.getAndIncrement() % KINDS.size()))));
    }

    /** Each name is a member of one type, and all of them together are members of another. */
    @Test
    void asMembersBesideEachOther() throws IOException {
        List<String> texts = texts();
        List<String> schemas = List.of(
                "\"type\": \"string\", \"minLength\": 1",
                "\"type\": [ \"integer\", \"null\" ]",
                "\"type\": \"array\", \"minItems\": 1, \"items\": { \"type\": \"array\", \"items\": { \"type\": \"string\", \"maxLength\": 3 } }",
                "\"type\": \"object\", \"additionalProperties\": { \"type\": \"integer\", \"minimum\": 1 }",
                "\"enum\": [ \"a\", \"b\" ]");
        List<String> definitions = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += TOGETHER) {
            String schema = schemas.get(definitions.size() % schemas.size());
            String members = each(
                    texts.subList(from, Math.min(texts.size(), from + TOGETHER)),
                    ", ",
                    text -> JsonText.quote(text) + ": { " + schema + " }");
            definitions.add("\"Record" + from + "\": { \"type\": \"object\", \"properties\": { " + members
                    + " }, \"minProperties\": 1, \"additionalProperties\": "
                    + (from % 2 == 0 ? "true" : "{ \"type\": \"string\", \"minLength\": 1 }") + " }");
        }
        definitions.add("\"Wide\": { \"type\": \"object\", \"properties\": { "
                + each(texts, ", ", text -> JsonText.quote(text) + ": { " + schemas.get(2) + " }")
                + " }, \"minProperties\": 1 }");
        compile(types(String.join(",\n", definitions)));
    }

    @Test
    void asTheOnlyMember() throws IOException {
        AtomicInteger number = new AtomicInteger();
        compile(types(each(
                texts(),
                ",\n",
                text -> "\"T" + number.getAndIncrement() + "\": { \"type\": \"object\", \"properties\": { "
                        + JsonText.quote(text)
                        + ": { \"type\": \"array\", \"items\": { \"type\": \"string\", \"minLength\": 1 } } }, \"required\": [ "
                        + JsonText.quote(text) + " ] }")));
    }

    @Test
    void asElementsOfTuples() throws IOException {
        String elements = each(
                texts().subList(0, 100),
                ", ",
                text -> "{ \"title\": " + JsonText.quote(text)
                        + ", \"type\": \"array\", \"items\": { \"type\": \"integer\", \"minimum\": 1 } }");
        compile(types("\"Row\": { \"type\": \"array\", \"prefixItems\": [ " + elements + " ] }, "
                + "\"Typed\": { \"type\": \"array\", \"prefixItems\": [ " + elements
                + " ], \"items\": { \"type\": \"integer\", \"minimum\": 1 } }"));
    }

    @Test
    void asValuesAndTheirTitles() throws IOException {
        String values = each(texts(), ", ", JsonText::quote);
        AtomicInteger number = new AtomicInteger();
        String titled = each(
                texts(),
                ", ",
                text -> "{ \"const\": " + number.getAndIncrement() + ", \"title\": " + JsonText.quote(text) + " }");
        compile(types("\"Closed\": { \"enum\": [ " + values + " ] }, \"Open\": { \"anyOf\": [ { \"enum\": [ " + values
                + " ] }, { \"type\": \"string\" } ] }, \"Titled\": { \"oneOf\": [ " + titled + " ] }"));
    }

    @Test
    void asAlternatives() throws IOException {
        String tagged = each(
                texts().subList(0, 150),
                ", ",
                text -> "{ \"title\": " + JsonText.quote(text)
                        + ", \"type\": \"object\", \"properties\": { \"t\": { \"const\": " + JsonText.quote(text)
                        + " } }, \"required\": [ \"t\" ] }");
        String overlapping = each(
                texts().subList(0, 60),
                ", ",
                text -> "{ \"title\": " + JsonText.quote(text) + ", \"type\": \"object\", \"properties\": { "
                        + JsonText.quote(text) + ": { \"type\": \"integer\" } } }");
        String wrapped = each(
                texts().subList(0, 60),
                ", ",
                text -> JsonText.quote("c" + text) + ": { \"oneOf\": [ { \"title\": " + JsonText.quote(text)
                        + ", \"type\": \"string\" }, { \"title\": \"Value\", \"type\": \"integer\" } ] }");
        compile(types("\"Tagged\": { \"oneOf\": [ " + tagged + " ] }"));
        compile(types("\"Overlapping\": { \"anyOf\": [ " + overlapping + " ] }, " + wrapped));
    }

    private static List<String> operationNames() {
        Stream<String> more = Stream.of(
                        "session", "open", "close", "blocking", "with-timeout", "on-seen", "refuse", "ALL")
                .flatMap(name -> Stream.of(name, name + "_", name + "-2"));
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return Stream.concat(more, texts().stream())
                .filter(name -> name.matches("[A-Za-z][A-Za-z0-9_-]*") && name.length() < 200)
                .filter(names::add)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void asOperationsAndPushes(boolean bodies) throws IOException {
        List<String> names = operationNames();
        String request = bodies ? ", \"request\": { \"$ref\": \"#/$defs/Body\" }" : "";
        Files.writeString(directory.resolve("protocol.json"), """
                { "name": "Session", "version": "1", "javaPackage": "org.example.names",
                  "envelope": {
                    "request": { "id": "/id", "operation": "/op", "body": "/body" },
                    "response": { "id": "/id", "status": "/ok", "operation": "/op", "body": "/body" },
                    "push": { "operation": "/op", "body": "/body" } },
                  "id": { "type": "integer" }, "status": { "accepted": true, "rejected": false },
                  "error": { "type": "object", "properties": { "why": { "type": "string" } } },
                  "$defs": { "Body": { "type": "object", "properties": {
                    "session": { "type": "string" }, "client": { "type": "string" }, "body": { "type": "string" } },
                    "required": [ "session", "client", "body" ], "additionalProperties": false } },
                  "operations": { %s },
                  "pushes": { %s } }
                """.formatted(
                        IntStream.range(0, names.size())
                                .mapToObj(i -> JsonText.quote(names.get(i)) + ": { \"code\": " + i + request + " }")
                                .collect(Collectors.joining(",\n")),
                        IntStream.range(0, names.size())
                                .mapToObj(i -> JsonText.quote(names.get(i)) + ": { \"code\": 9" + i
                                        + request.replace("request", "body") + " }")
                                .collect(Collectors.joining(",\n"))));
        compile(new Case(directory).generate());
    }

    @Test
    void asTheNameOfTheProtocol() throws IOException {
        for (String text : List.of(
                "", " ", "String", "con", "class", "\ud83d\ude00", "1st", "../up", "x".repeat(5_000), "Session")) {
            Files.writeString(directory.resolve("protocol.json"), """
                    { "name": %s, "version": "1", "javaPackage": "org.example.names",
                      "envelope": {
                        "request": { "id": "/id", "operation": "/op", "body": "/body" },
                        "response": { "id": "/id", "operation": "/op", "body": "/body" },
                        "push": { "operation": "/op", "body": "/body" } },
                      "id": { "type": "integer" },
                      "operations": { "get": { "code": 1, "response": { "type": "string" } } },
                      "pushes": { "seen": { "code": 2 } } }
                    """.formatted(JsonText.quote(text)));
            Case.Result result = new Case(directory).generateIfPossible();
            if (result != null) {
                compile(result);
                assertThat(FileNames.resource(text).toLowerCase(Locale.ROOT)).matches("[a-z0-9_-]{1,80}");
            }
        }
    }
}
