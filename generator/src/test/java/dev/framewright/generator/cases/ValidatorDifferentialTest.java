package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.source.JsonText;
import dev.framewright.runtime.Decoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generated code and networknt say the same about random JSON, and what is valid survives reading and writing. The seed is
 * in each failure; {@code -Dseed=} repeats it.
 */
class ValidatorDifferentialTest {
    private static final int VALUES = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"shapes", "object-envelope"})
    void verdictsAreThoseOfTheValidator(String name) throws IOException {
        long seed = Long.getLong("seed", 20261123L);
        Case.Result result = Case.of(name).generate();
        GeneratedCode code = result.compile();
        Map<String, String> documents = result.lowered().bundle().schemas().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> JsonText.of(entry.getValue())));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.resourceLoaders(all -> all.resources(documents))));
        int valid = 0;
        for (TypeDefinition type : result.lowered().model().types()) {
            TypeId id = type.id();
            if (!id.value().contains(".schema.json#")) {
                continue;
            }
            Schema schema = registry.getSchema(SchemaLocation.of("framewright:/" + id.value()));
            RandomJson values = new RandomJson(result.lowered().model(), new Random(seed).nextLong());
            String className = result.plan().javaTypes().className(id);
            for (int i = 0; i < VALUES; i++) {
                JsonNode json = values.of(id);
                String about = className + " seed " + seed + ": " + json;
                boolean expected = schema.validate(json).isEmpty();
                Decoded<?> decoded = code.decode(className, json.toString().getBytes(StandardCharsets.UTF_8));
                assertThat(decoded instanceof Decoded.Ok)
                        .as(about + "\n" + decoded)
                        .isEqualTo(expected);
                if (decoded instanceof Decoded.Ok<?> ok) {
                    valid++;
                    byte[] encoded = code.encode(className, ok.value());
                    assertThat(code.decode(className, encoded)).as(about).isEqualTo(decoded);
                    assertThat(schema.validate(MAPPER.readTree(encoded)))
                            .as(about)
                            .isEmpty();
                }
            }
        }
        assertThat(valid).isGreaterThan(VALUES);
    }
}
