package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the cases in {@code src/test/resources/agreement}, instances byte for byte as they are written. */
final class KeywordCases {
    private static final Path DIRECTORY = Path.of("src/test/resources/agreement");

    private KeywordCases() {}

    /**
     * Instances of one schema.
     *
     * @param keyword the row of the table in {@code docs/spec/json-schema-support.md}
     * @param drafts those in which the schema means the same
     */
    record Group(String keyword, String description, Set<Dialect> drafts, ObjectNode schema, List<Instance> tests) {
        ObjectNode schema(Dialect draft) {
            ObjectNode document = Dice.JSON.createObjectNode().put("$schema", draft.uri());
            document.setAll(schema);
            return document;
        }
    }

    /** An instance and whether it is valid. */
    record Instance(String json, boolean valid) {
        byte[] bytes() {
            return json.getBytes(StandardCharsets.UTF_8);
        }
    }

    static List<Group> all() throws IOException {
        List<Group> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                List<String> instances = instances(text);
                for (JsonNode group : Dice.json(text)) {
                    groups.add(group(group, instances));
                }
            }
        }
        return groups;
    }

    private static Group group(JsonNode group, List<String> instances) {
        Set<Dialect> drafts = group.has("drafts") ? EnumSet.noneOf(Dialect.class) : EnumSet.allOf(Dialect.class);
        group.path("drafts").forEach(draft -> drafts.add(Objects.requireNonNull(Dialect.named(draft.asString()))));
        return new Group(
                group.get("keyword").asString(),
                group.get("description").asString(),
                drafts,
                (ObjectNode) group.get("schema"),
                tests(group, instances));
    }

    /** The tests of a group, which take the first of {@code instances}. */
    static List<Instance> tests(JsonNode group, List<String> instances) {
        List<Instance> tests = new ArrayList<>();
        group.get("tests")
                .forEach(test -> tests.add(
                        new Instance(instances.remove(0), test.get("valid").booleanValue())));
        return tests;
    }

    /** The text of every {@code data} of a test, in their order. */
    static List<String> instances(String text) {
        List<String> instances = new ArrayList<>();
        try (JsonParser parser = Dice.JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                String name = parser.currentName();
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && name.equals("schema")) {
                    parser.nextToken();
                    parser.skipChildren();
                } else if (parser.currentToken() == JsonToken.PROPERTY_NAME && name.equals("data")) {
                    parser.nextToken();
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    parser.finishToken();
                    instances.add(
                            text.substring(start, (int) parser.currentLocation().getCharOffset()));
                }
            }
        }
        return instances;
    }
}
