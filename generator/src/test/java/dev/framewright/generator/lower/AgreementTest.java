package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import dev.framewright.generator.model.TypeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Lowers random schemas and compares the model's verdict on random values with the validator's. As a choice is valid
 * only when its decision tree leads to the valid branch, this holds the trees to the validator too.
 */
class AgreementTest {
    private static final int SCHEMAS = Integer.getInteger("agreement.schemas", 3000);
    private static final int VALUES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void modelsAgreeWithTheValidator(@TempDir Path directory) throws IOException {
        long seed = Long.getLong("seed", 20261123L);
        int lowered = 0;
        int choices = 0;
        int valid = 0;
        for (int i = 0; i < SCHEMAS; i++) {
            RandomSchemas random = new RandomSchemas(seed + i);
            String document = random.document();
            Diagnostics diagnostics = new Diagnostics();
            LoweredProtocol protocol = lower(directory, document, diagnostics);
            if (protocol == null) {
                assertThat(diagnostics.list())
                        .as("seed %d: %s", seed + i, document)
                        .filteredOn(d -> d.severity() == Severity.ERROR)
                        .isNotEmpty()
                        .extracting(Diagnostic::code)
                        .containsOnly(Codes.REF_LOOP);
                continue;
            }
            lowered++;
            choices += protocol.model().types().stream()
                            .anyMatch(type -> type instanceof dev.framewright.generator.model.TypeDefinition.Choice)
                    ? 1
                    : 0;
            valid += compare(protocol, document, random, diagnostics, "seed " + (seed + i) + ": " + document);
        }
        assertThat(lowered).as("schemas lowered").isGreaterThan(SCHEMAS * 9 / 10);
        assertThat(choices).as("schemas with choices").isGreaterThan(SCHEMAS / 20);
        assertThat(valid).as("valid values").isGreaterThan(lowered * VALUES / 10);
    }

    private static int compare(
            LoweredProtocol protocol, String document, RandomSchemas random, Diagnostics diagnostics, String what) {
        boolean exact = diagnostics.list().stream().noneMatch(d -> d.code().equals(Codes.FULL_VALIDATION_ONLY));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document, InputFormat.JSON);
        ModelValidator model = new ModelValidator(protocol.model());
        TypeId root = protocol.model().roots().get(0);
        JsonNode definitions = JSON.readTree(document).get("$defs");
        int valid = 0;
        for (int j = 0; j < VALUES; j++) {
            JsonNode value = j % 4 == 0 ? random.value(3) : random.value(definitions.get("root"), definitions, 8);
            boolean theirs;
            try {
                theirs = schema.validate(value).isEmpty();
            } catch (StackOverflowError e) {
                // alternatives of themselves
                continue;
            }
            boolean ours = model.valid(root, value);
            valid += theirs ? 1 : 0;
            if (exact ? ours != theirs : theirs && !ours) {
                assertThat(ours)
                        .as("%s%n%s%n%s", what, value, ModelText.of(protocol.model()))
                        .isEqualTo(theirs);
            }
        }
        return valid;
    }

    private static @org.jspecify.annotations.Nullable LoweredProtocol lower(
            Path directory, String document, Diagnostics diagnostics) throws IOException {
        Files.writeString(directory.resolve("a.json"), document);
        Path protocol = directory.resolve("protocol.json");
        if (!Files.exists(protocol)) {
            Files.writeString(protocol, "{\"name\":\"Random\",\"version\":\"1\",\"types\":[\"a.json\"]}");
        }
        return DescriptionReader.lower(protocol, diagnostics);
    }

    @Test
    void manyBranchesAreTakenByOneQuestion(@TempDir Path directory) throws IOException {
        StringBuilder branches = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            branches.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"k")
                    .append(i)
                    .append("\"}},\"required\":[\"kind\"]}");
        }
        LoweredProtocol protocol = lower(directory, "{\"oneOf\":[" + branches + "]}", new Diagnostics());
        assertThat(protocol).isNotNull();
        assertThat(List.of(ModelText.of(protocol.model()).split("\n")))
                .anyMatch(line -> line.contains("{\"k299\"}: take 300"));
    }
}
