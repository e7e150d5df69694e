package dev.framewright.generator.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.schema.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Holds generated code and networknt to what cases that were written by hand say of each keyword. */
class KeywordCasesTest {
    private static final Path PAGE = Path.of("../docs/spec/json-schema-support.md");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void generatedCodeAndNetworkntSayWhatTheCaseSays(Dialect draft, @TempDir Path scratch) throws IOException {
        Map<String, KeywordCases.Group> groups = new LinkedHashMap<>();
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        Map<String, GeneratedTypes.Said> said = new LinkedHashMap<>();
        for (KeywordCases.Group group : KeywordCases.all()) {
            if (group.drafts().contains(draft)) {
                String file = "k" + groups.size() + ".json";
                groups.put(file, group);
                schemas.put(file, group.schema(draft));
                said.put(file, GeneratedTypes.about(scratch, group.schema(draft)));
                assertThat(said.get(file).errors()).as(group.toString()).isEmpty();
            }
        }
        GeneratedTypes types = GeneratedTypes.of(scratch, schemas);
        SoftAssertions softly = new SoftAssertions();
        groups.forEach((file, group) -> {
            FullValidation full = new FullValidation(schemas.get(file));
            for (KeywordCases.Instance one : group.tests()) {
                String about = group.keyword() + " " + group.description() + ": " + group.schema() + " " + one.json();
                softly.assertThat(full.accepts(one.bytes()))
                        .as("networknt, " + about)
                        .isEqualTo(one.valid());
                Verdict verdict = types.read(file, one.bytes()).verdict();
                boolean left = !said.get(file).exact() && !one.valid();
                softly.assertThat(left || verdict.valid() == one.valid())
                        .as("generated code, " + about + ": " + verdict)
                        .isTrue();
                softly.assertThat(!verdict.valid() || verdict.why().isEmpty())
                        .as("written and read again, " + about + ": " + verdict)
                        .isTrue();
            }
        });
        softly.assertAll();
    }

    @Test
    void everyRowOfTheTableHasCases() throws IOException {
        List<KeywordCases.Group> groups = KeywordCases.all();
        Set<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| keyword"))
                .map(line -> line.substring(2, line.indexOf(" |")).replace("`", ""))
                .collect(Collectors.toSet());
        assertThat(groups.stream().map(KeywordCases.Group::keyword).collect(Collectors.toSet()))
                .isEqualTo(rows);
        assertThat(groups.stream().flatMap(group -> group.tests().stream()))
                .hasSizeGreaterThan(1_000)
                .extracting(KeywordCases.Instance::valid)
                .contains(true, false);
    }
}
