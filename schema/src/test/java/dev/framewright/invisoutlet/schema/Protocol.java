package dev.framewright.invisoutlet.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The protocol's resources as a validator that knows nothing of Framewright sees them. */
final class Protocol {
    static final String BASE = "https://framewright.dev/invisoutlet/";
    /** Kind of a frame that is no response by its envelope, and has a type of its own. */
    static final String LEGACY = "legacy-response";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ROOT)
                            .build())
                    .schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, "classpath:invisoutlet/")));

    private Protocol() {}

    static JsonNode description() {
        return json("protocol.json");
    }

    static JsonNode json(String path) {
        return JSON.readTree(bytes(path));
    }

    /** The schema at an absolute place. */
    static JsonNode schema(URI place) {
        String file = place.toString().split("#", -1)[0].substring(BASE.length());
        return json(file).at(place.getFragment() == null ? "" : place.getFragment());
    }

    /** The absolute place of one keyword, member or element of the schema at {@code place}. */
    static URI at(URI place, String token) {
        String fragment = place.getFragment() == null ? "" : place.getFragment();
        return place.resolve("#" + fragment + "/" + token);
    }

    /** The absolute places of all members or elements of one keyword. */
    static List<URI> below(URI place, String keyword) {
        JsonNode value = schema(place).get(keyword);
        Stream<String> tokens = value.isArray()
                ? IntStream.range(0, value.size()).mapToObj(Integer::toString)
                : value.propertyNames().stream();
        return tokens.map(token -> at(at(place, keyword), token)).toList();
    }

    static byte[] bytes(String path) {
        try (InputStream in = Protocol.class.getResourceAsStream("/invisoutlet/" + path)) {
            if (in == null) {
                throw new IllegalStateException("no resource invisoutlet/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table without its heading. */
    static List<String[]> table(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Paths below the protocol's folder of all schemas, sorted. */
    static List<String> schemas() {
        return files("", Integer.MAX_VALUE, ".schema.json");
    }

    /** Names of the files right in one folder that end in {@code suffix}, sorted. */
    static List<String> files(String folder, String suffix) {
        return files(folder, 1, suffix);
    }

    private static List<String> files(String folder, int depth, String suffix) {
        try {
            Path root = Path.of(Protocol.class
                            .getResource("/invisoutlet/protocol.json")
                            .toURI())
                    .resolveSibling(folder);
            try (Stream<Path> all = Files.walk(root, depth)) {
                return all.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(suffix))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema reference of one body, or of a whole legacy response; null when the message has no body. */
    static String bodySchema(String operation, String kind) {
        JsonNode described = description();
        JsonNode schema = switch (kind) {
            case "request" -> described.at("/operations/" + operation + "/request/$ref");
            case "response" -> described.at("/operations/" + operation + "/response/$ref");
            case "push" -> described.at("/pushes/" + operation + "/body/$ref");
            case "ack" -> JSON.missingNode();
            case LEGACY -> described.at("/types/0");
            default -> throw new IllegalArgumentException("no kind of frame: " + kind);
        };
        return schema.isMissingNode() ? null : schema.stringValue();
    }

    /** Where in a frame of that kind the value stands that its schema is about. */
    static String bodyPointer(String kind) {
        return kind.equals(LEGACY)
                ? ""
                : description().at("/envelope/request/body").stringValue();
    }

    static JsonNode body(JsonNode frame, String kind) {
        return frame.at(bodyPointer(kind));
    }

    /** All that is wrong with a frame: with its envelope, and with its body. */
    static List<Problem> problems(JsonNode frame, String operation, String kind) {
        String schema = bodySchema(operation, kind);
        List<Problem> problems = new ArrayList<>();
        if (!kind.equals(LEGACY)) {
            String group = kind.equals("push") ? "/pushes/" : "/operations/";
            JsonNode code = description().at(group + operation + "/code");
            problems.addAll(problems(
                    "",
                    SCHEMAS.getSchema(Envelope.schema(kind, code, schema != null))
                            .validate(frame)));
        }
        JsonNode body = body(frame, kind);
        if (schema != null && !body.isMissingNode()) {
            problems.addAll(problems(bodyPointer(kind), validate(schema, body)));
        }
        return problems;
    }

    private static List<Problem> problems(String prefix, List<Error> errors) {
        return errors.stream()
                .map(error -> new Problem(
                        prefix + error.getInstanceLocation(),
                        error.getKeyword(),
                        error.getSchemaLocation().toString()))
                .toList();
    }

    static List<Error> validate(String schema, JsonNode value) {
        Schema loaded = SCHEMAS.getSchema(
                SchemaLocation.of(URI.create(BASE).resolve(schema).toString()));
        loaded.initializeValidators();
        return loaded.validate(value);
    }

    static List<Error> validateAsSchema(JsonNode schema) {
        return SCHEMAS.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }
}
