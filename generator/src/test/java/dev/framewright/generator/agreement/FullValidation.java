package dev.framewright.generator.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.DefaultDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.runtime.codec.TextFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What networknt says of the instances of one schema, set up as the runtime sets it up. */
final class FullValidation {
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(source -> {
                Pattern pattern = Pattern.compile(EcmaPattern.toJava(source));
                return text -> pattern.matcher(text).find();
            })
            .build();

    /** Of all formats those that generated code checks; what describes contents of strings restricts none. */
    private static final List<Dialect> DRAFTS = Stream.of(
                    Dialects.getDraft202012(),
                    Dialects.getDraft201909(),
                    Dialects.getDraft7(),
                    Dialects.getDraft6(),
                    Dialects.getDraft4())
            .map(draft -> Dialect.builder(draft)
                    .formats(formats -> {
                        formats.clear();
                        for (TextFormat format : TextFormat.values()) {
                            formats.put(format.label(), new Checked(format));
                        }
                    })
                    .keywords(known -> known.keySet().removeAll(Set.of("contentEncoding", "contentMediaType")))
                    .build())
            .toList();

    private final Schema schema;

    FullValidation(JsonNode document) {
        schema = SchemaRegistry.withDefaultDialect(
                        DRAFTS.get(0),
                        builder -> builder.schemaRegistryConfig(CONFIG)
                                .dialectRegistry(new DefaultDialectRegistry(DRAFTS)))
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

    /** What Java cannot hold is invalid for the runtime's full validation, too. */
    private record Checked(TextFormat format) implements Format {
        @Override
        public String getName() {
            return format.label();
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return format.matches(value);
        }
    }
}
