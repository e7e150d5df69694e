package dev.framewright.generator.schema;

import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every schema of a protocol, for validation at run time without the files.
 *
 * @param name the protocol's name, as its description gives it
 * @param schemas documents by absolute URI, ordered by URI
 * @param patterns every regular expression in the schemas that Java has to read in another way, and how
 * @param formats those that generated code checks, as schemas name them
 * @param bodies for {@code request}, {@code response}, {@code push} and {@code type}: the URI of a schema by operation,
 *     push or type id
 */
public record SchemaBundle(
        String name,
        Map<String, Json> schemas,
        Map<String, String> patterns,
        List<String> formats,
        Map<String, Map<String, String>> bodies) {
    public SchemaBundle {
        schemas = Collections.unmodifiableMap(new TreeMap<>(schemas));
        formats = List.copyOf(formats);
        patterns = Collections.unmodifiableMap(new TreeMap<>(patterns));
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        bodies.forEach((kind, uris) -> copy.put(kind, Collections.unmodifiableMap(new LinkedHashMap<>(uris))));
        bodies = Collections.unmodifiableMap(copy);
    }

    /** The bundle as one JSON document; the same bytes for the same protocol. */
    public String toJson() {
        return "{\"name\":" + JsonText.quote(name)
                + ",\"schemas\":" + object(schemas, JsonText::of)
                + (patterns.isEmpty() ? "" : ",\"patterns\":" + object(patterns, JsonText::quote))
                + (formats.isEmpty() ? "" : ",\"formats\":[" + quoted(formats) + "]")
                + ",\"bodies\":" + object(bodies, uris -> object(uris, JsonText::quote))
                + "}";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(JsonText::quote).collect(Collectors.joining(","));
    }

    private static <T> String object(Map<String, T> members, Function<T, String> text) {
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, value) -> out.append(out.length() > 1 ? "," : "")
                .append(JsonText.quote(name))
                .append(':')
                .append(text.apply(value)));
        return out.append('}').toString();
    }
}
