package dev.framewright.runtime.validation;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.DefaultDialectRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.FramewrightException;
import dev.framewright.runtime.RawJson;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.TextPattern;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates bodies against the whole JSON Schema of their operation, and documents against that of a type. Thread-safe.
 *
 * <p>The schemas come from the bundle {@code META-INF/framewright/<name>.schemas.json} that the generator writes beside
 * the classes; nothing else is ever loaded, from no network and no file, but the metaschemas that the validator brings
 * along. Each document is read in the draft that its {@code $schema} names, 2020-12 without one. {@code format} is
 * checked where the bundle says that generated code checks it, and an annotation else. A search for a pattern is given up after a while and then found nothing.
 */
public final class SchemaValidator {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<Class<?>, SchemaValidator> BY_PROTOCOL = new WeakHashMap<>();

    private final Map<FrameKind, Map<String, Schema>> bodies = new EnumMap<>(FrameKind.class);
    private final Map<String, Schema> byPlace;

    private SchemaValidator(JsonNode bundle) {
        Map<String, String> documents = new LinkedHashMap<>();
        bundle.path("schemas")
                .properties()
                .forEach(entry -> documents.put(
                        withoutEmptyFragment(entry.getKey()), entry.getValue().toString()));
        Map<String, String> patterns = new HashMap<>();
        bundle.path("patterns")
                .properties()
                .forEach(entry -> patterns.put(entry.getKey(), entry.getValue().asString()));
        Set<String> formats = new TreeSet<>();
        bundle.path("formats").forEach(format -> formats.add(format.asString()));
        SchemaRegistry registry = registry(documents, patterns, formats);
        bodies.put(FrameKind.REQUEST, schemas(registry, bundle, "request"));
        bodies.put(FrameKind.RESPONSE, schemas(registry, bundle, "response"));
        bodies.put(FrameKind.PUSH, schemas(registry, bundle, "push"));
        byPlace = schemas(registry, bundle, "type");
    }

    /**
     * The validator of a protocol whose bundle is beside {@code protocol}; made once per class.
     *
     * @param protocolName as its description gives it
     * @param protocol a class that was loaded from where the bundle is
     * @throws FramewrightException when there is no bundle, or when it has a reference that leads nowhere
     */
    public static SchemaValidator of(String protocolName, Class<?> protocol) {
        synchronized (BY_PROTOCOL) {
            SchemaValidator known = BY_PROTOCOL.get(protocol);
            if (known == null) {
                ClassLoader loader = protocol.getClassLoader();
                known = load(protocolName, loader == null ? ClassLoader.getSystemClassLoader() : loader);
                BY_PROTOCOL.put(protocol, known);
            }
            return known;
        }
    }

    /**
     * Loads the bundle of a protocol.
     *
     * @param protocolName as its description gives it
     * @throws FramewrightException when there is no bundle, or when it has a reference that leads nowhere
     */
    public static SchemaValidator load(String protocolName, ClassLoader loader) {
        String resource = "META-INF/framewright/" + fileName(protocolName) + ".schemas.json";
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FramewrightException("no schemas of the protocol " + protocolName + ": the class path has no "
                        + resource + "; the generator writes it into its resource directory");
            }
            return new SchemaValidator(LargeNumbers.plain(MAPPER.readTree(in)));
        } catch (IOException | JacksonException | SchemaException e) {
            throw new FramewrightException("the schemas of " + protocolName + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static String fileName(String protocolName) {
        return protocolName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String withoutEmptyFragment(String uri) {
        return uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }

    private static SchemaRegistry registry(
            Map<String, String> documents, Map<String, String> patterns, Set<String> formats) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(!formats.isEmpty())
                .regularExpressionFactory(source -> expression(patterns.getOrDefault(source, source), source))
                .build();
        List<Dialect> drafts = Drafts.checking(formats);
        return SchemaRegistry.withDefaultDialect(
                drafts.get(0),
                builder -> builder.schemaRegistryConfig(config)
                        .nodeReader(new JsonSchemas())
                        .dialectRegistry(new DefaultDialectRegistry(drafts))
                        .schemaLoader(loader -> loader.resourceLoaders(resources -> resources.resources(documents))
                                .allow(iri -> documents.containsKey(withoutEmptyFragment(iri.toString()))
                                        || isMetaschema(iri.toString()))));
    }

    /** What Java cannot search for is not checked, as in generated code; the generator has said so. */
    private static RegularExpression expression(String regex, String source) {
        try {
            TextPattern pattern = TextPattern.of(regex, source);
            return pattern::isIn;
        } catch (PatternSyntaxException e) {
            return text -> true;
        }
    }

    /** Metaschemas come with the validator. */
    private static boolean isMetaschema(String iri) {
        return iri.startsWith("https://json-schema.org/draft/") || iri.startsWith("http://json-schema.org/draft-0");
    }

    private static Map<String, Schema> schemas(SchemaRegistry registry, JsonNode bundle, String member) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        bundle.path("bodies").path(member).properties().forEach(entry -> {
            Schema schema =
                    registry.getSchema(SchemaLocation.of(entry.getValue().asString()));
            schema.initializeValidators(); // a reference that leads nowhere fails now and not with the first message
            schemas.put(entry.getKey(), schema);
        });
        return schemas;
    }

    /**
     * Validates one body.
     *
     * @param kind request, response or push
     * @param operation the key of the operation or push in the protocol description
     * @return what is wrong, with pointers from the root of the body; empty also when the operation has no schema
     */
    public List<Violation> validate(FrameKind kind, String operation, RawJson body) {
        return validate(kind, operation, body.toBytes());
    }

    /** The same for a body as JSON text in UTF-8. */
    public List<Violation> validate(FrameKind kind, String operation, byte[] body) {
        Schema schema = bodies.getOrDefault(kind, Map.of()).get(Objects.requireNonNull(operation, "operation"));
        return schema == null ? List.of() : validate(schema, body);
    }

    /**
     * Validates a document against the schema of a type that the entries of {@code "types"} in the description name.
     *
     * @param type where the schema stands: its file relative to the description, and a JSON Pointer where it is a part of it,
     *     {@code orders/order.json} or {@code common.json#/$defs/address}
     * @param document JSON text in UTF-8
     * @return what is wrong, with pointers from the root of the document
     * @throws IllegalArgumentException if there is no such type; the message says which there are
     */
    public List<Violation> validateType(String type, byte[] document) {
        Schema schema = byPlace.get(Objects.requireNonNull(type, "type"));
        if (schema == null) {
            throw new IllegalArgumentException("no type has its schema at " + type + "; there are "
                    + byPlace.keySet().stream().sorted().limit(20).collect(Collectors.joining(", "))
                    + (byPlace.size() > 20 ? ", ..." : ""));
        }
        return validate(schema, document);
    }

    private static List<Violation> validate(Schema schema, byte[] body) {
        JsonNode node;
        try {
            node = LargeNumbers.plain(MAPPER.readTree(body));
        } catch (JacksonException e) {
            return List.of(new Violation("", "syntax", "JSON", e.getOriginalMessage()));
        }
        List<Violation> violations = new ArrayList<>();
        try {
            schema.validate(node).forEach(error -> violations.add(ViolationText.of(error, node)));
        } catch (JacksonException | ArithmeticException e) {
            violations.add(new Violation("", "number", "numbers that can be compared", e.toString()));
        }
        return List.copyOf(violations);
    }
}
