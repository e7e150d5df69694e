package dev.framewright.generator.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.framewright.generator.model.EcmaPattern;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What networknt says of the instances of one schema, set up as the runtime sets it up. */
final class FullValidation {
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(false)
            .regularExpressionFactory(source -> {
                Pattern pattern = Pattern.compile(EcmaPattern.toJava(source));
                return text -> pattern.matcher(text).find();
            })
            .build();

    private final Schema schema;

    FullValidation(JsonNode document) {
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(CONFIG))
                .getSchema(document);
    }

    boolean accepts(byte[] json) {
        return schema.validate(Dice.JSON.readTree(json)).isEmpty();
    }

    Verdict verdict(byte[] json) {
        List<Error> errors = schema.validate(Dice.JSON.readTree(json));
        return new Verdict(
                errors.isEmpty(), errors.stream().map(Error::toString).collect(Collectors.joining("; ")));
    }
}
