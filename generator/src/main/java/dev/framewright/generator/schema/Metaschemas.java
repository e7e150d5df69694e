package dev.framewright.generator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.path.PathType;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.source.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Checks schemas against the metaschema of their dialect, and protocol descriptions against ours. */
public final class Metaschemas {
    private static final String PROTOCOL = "/dev/framewright/generator/protocol-1.schema.json";
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            // what is no URI or regular expression is found, and said better, where it is used
            .formatAssertionsEnabled(false)
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ROOT)
            .build();
    private static final Map<Dialect, com.networknt.schema.Schema> BY_DIALECT = new EnumMap<>(Dialect.class);

    private final Diagnostics diagnostics;

    public Metaschemas(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks one schema with everything in it that is of the same dialect. */
    public void check(Schema schema) {
        Dialect dialect = schema.dialect();
        SchemaResource own = schema.resource();
        List<Error> errors = metaschema(dialect)
                .validate(JacksonTree.of(
                        schema.node(),
                        node -> own.document().resourceAt(node, own).dialect() != dialect));
        boolean named = own.document().root() instanceof Json.Obj root && root.has("$schema");
        String draft = dialect.title() + (named || own.document().isHolder() ? "" : ", as no \"$schema\" is named");
        new ShapeProblems(diagnostics, Codes.NOT_A_SCHEMA, " (" + draft + ")", null).report(errors, schema.node());
    }

    /** Checks a protocol description. */
    public void checkProtocol(Json description) {
        List<Error> errors = ProtocolSchema.COMPILED.validate(JacksonTree.of(description));
        new ShapeProblems(diagnostics, Codes.PROTOCOL_SHAPE, "", ProtocolSchema.TREE).report(errors, description);
    }

    /** Read when the first description is checked. */
    private static final class ProtocolSchema {
        private static final JsonNode TREE = read();
        private static final com.networknt.schema.Schema COMPILED =
                registry(Dialect.DRAFT_2020_12).getSchema(TREE);

        private static JsonNode read() {
            try (InputStream in = Metaschemas.class.getResourceAsStream(PROTOCOL)) {
                if (in == null) {
                    throw new IllegalStateException("not in the jar: " + PROTOCOL);
                }
                return new ObjectMapper().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static com.networknt.schema.Schema metaschema(Dialect dialect) {
        synchronized (BY_DIALECT) {
            return BY_DIALECT.computeIfAbsent(
                    dialect,
                    d -> registry(d).getSchema(SchemaLocation.of(d.version().getDialectId())));
        }
    }

    private static com.networknt.schema.SchemaRegistry registry(Dialect dialect) {
        return com.networknt.schema.SchemaRegistry.withDefaultDialect(
                dialect.version(), builder -> builder.schemaRegistryConfig(CONFIG));
    }
}
