package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The test suite that the makers of JSON Schema publish, where it is installed: the directory that the environment
 * variable {@code JSON_SCHEMA_TEST_SUITE} names.
 */
final class OfficialSuite {
    static final String VARIABLE = "JSON_SCHEMA_TEST_SUITE";

    private OfficialSuite() {}

    /** Instances of one schema; {@code name} is the file and the description. */
    record Group(String name, JsonNode schema, List<KeywordCases.Instance> tests) {}

    static List<Group> groups(Dialect draft) throws IOException {
        Path directory = Path.of(System.getenv(VARIABLE), "tests", draft.title().replace(" ", ""));
        List<Group> groups = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = directory.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file);
                List<String> instances = KeywordCases.instances(text);
                for (JsonNode group : Dice.json(text)) {
                    List<KeywordCases.Instance> tests = KeywordCases.tests(group, instances);
                    String description = group.get("description").asString();
                    groups.add(new Group(name + ": " + description, document(group.get("schema"), draft), tests));
                }
            }
        }
        return groups;
    }

    /** A document that names its draft. */
    private static JsonNode document(JsonNode schema, Dialect draft) {
        ObjectNode document = Dice.JSON.createObjectNode().put("$schema", draft.uri());
        if (schema instanceof ObjectNode object) {
            document.setAll(object);
        } else {
            document.putArray("allOf").add(schema);
        }
        return document;
    }
}
