package dev.framewright.generator.lower;

import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.schema.Dialect;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaBundle;
import dev.framewright.generator.schema.SchemaDocument;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the schemas of a protocol for validation at run time. */
final class Bundles {
    private final SchemaRegistry registry;
    private final FacetReader facets;
    private final boolean typedFormats;

    Bundles(SchemaRegistry registry, FacetReader facets, boolean typedFormats) {
        this.typedFormats = typedFormats;
        this.registry = registry;
        this.facets = facets;
    }

    SchemaBundle bundle(Json.Obj description, Schema holder, Collection<Schema> roots) {
        Map<String, Map<String, String>> bodies = new LinkedHashMap<>();
        bodies.put("request", table(description, holder, "operations", "request"));
        bodies.put("response", table(description, holder, "operations", "response"));
        bodies.put("push", table(description, holder, "pushes", "body"));
        Map<String, String> types = new LinkedHashMap<>();
        roots.forEach(root -> types.put(root.id(), uri(root)));
        if (!types.isEmpty()) {
            bodies.put("type", types);
        }
        Map<String, Json> schemas = new LinkedHashMap<>();
        registry.documentsByUri()
                .forEach((uri, document) -> schemas.put(
                        ClasspathUris.inBundle(uri.toString()), ClasspathUris.inBundle(body(document, holder))));
        String own = holder.resource().uri().toString();
        boolean used = bodies.values().stream()
                .flatMap(uris -> uris.values().stream())
                .anyMatch(uri -> uri.startsWith(own + "#"));
        if (!used && !description.has("$defs")) {
            schemas.remove(own);
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        Set<String> formats = new TreeSet<>();
        schemas.values().forEach(schema -> {
            patterns(schema, patterns);
            formats(schema, formats);
        });
        formats.removeIf(format -> !typedFormats || !Formats.isKnown(format));
        String name = Objects.requireNonNullElse(description.text("name"), "protocol");
        return new SchemaBundle(name, schemas, patterns, List.copyOf(formats), bodies);
    }

    /** Also what only looks like a format, in an example, say: that does no harm. */
    private static void formats(Json node, Set<String> formats) {
        if (node instanceof Json.Arr array) {
            array.elements().forEach(element -> formats(element, formats));
        } else if (node instanceof Json.Obj object) {
            if (object.get("format") instanceof Json.Str format) {
                formats.add(format.value());
            }
            object.members().values().forEach(member -> formats(member, formats));
        }
    }

    /** Also what only looks like a pattern, in an example, say: that does no harm. */
    private static void patterns(Json node, Map<String, String> patterns) {
        if (node instanceof Json.Arr array) {
            array.elements().forEach(element -> patterns(element, patterns));
        } else if (node instanceof Json.Obj object) {
            if (object.get("pattern") instanceof Json.Str pattern) {
                add(pattern.value(), patterns);
            }
            if (object.get("patternProperties") instanceof Json.Obj named) {
                named.members().keySet().forEach(pattern -> add(pattern, patterns));
            }
            object.members().values().forEach(member -> patterns(member, patterns));
        }
    }

    private static void add(String pattern, Map<String, String> patterns) {
        String java = EcmaPattern.toJava(pattern);
        if (!java.equals(pattern)) {
            patterns.put(pattern, java);
        }
    }

    private Map<String, String> table(Json.Obj description, Schema holder, String table, String member) {
        Map<String, String> uris = new LinkedHashMap<>();
        if (description.get(table) instanceof Json.Obj entries) {
            entries.members().forEach((name, entry) -> {
                Json body = entry instanceof Json.Obj object ? object.get(member) : null;
                if (body != null) {
                    uris.put(name, uri(facets.follow(holder.at(body))));
                }
            });
        }
        return uris;
    }

    /** The document without what makes the description no schema. */
    private static Json body(SchemaDocument document, Schema holder) {
        if (!(document.root() instanceof Json.Obj object)) {
            return document.root();
        }
        Map<String, Json> members = new LinkedHashMap<>();
        Dialect dialect = document.resource().dialect();
        if (dialect != Dialect.DRAFT_2020_12 && !object.has("$schema")) {
            // whoever reads the bundle does not know which dialect was the default
            members.put("$schema", new Json.Str(object.location(), dialect.uri()));
        }
        members.putAll(object.members());
        if (document.root() != holder.node()) {
            return new Json.Obj(object.location(), members, object.names());
        }
        members.keySet()
                .removeIf(name -> !name.equals("$defs") && !name.equals("operations") && !name.equals("pushes"));
        return new Json.Obj(object.location(), members, object.names());
    }

    private static String uri(Schema schema) {
        URI document = schema.resource().document().resource().uri();
        String pointer = schema.location().pointer();
        try {
            URI uri = new URI(null, null, null, -1, null, null, pointer);
            String address = ClasspathUris.inBundle(document.toString());
            return pointer.isEmpty() ? address : address + "#" + fragment(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fragment(URI uri) {
        String raw = URI.create(uri.toASCIIString()).getRawFragment();
        return raw == null ? "" : raw;
    }
}
