package dev.framewright.generator.bundle;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaDocument;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schemas that bodies are made of, each of which becomes a member of {@code $defs}. */
final class Definitions {
    /** Code of a diagnostic: a reference whose target depends on the way that led to it. */
    static final String DYNAMIC = "FW0702";

    private final SchemaRegistry registry;
    private final Diagnostics diagnostics;
    private final boolean unevaluatedItems;
    private final DefinitionNames names;

    /** The definitions that {@code bodies} need. */
    Definitions(SchemaRegistry registry, Collection<Schema> bodies, Diagnostics diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
        this.unevaluatedItems = !places("unevaluatedItems").isEmpty();
        this.names = new DefinitionNames(reach(bodies).values());
    }

    /** A schema, with references into {@code $defs}. */
    Json translate(Schema schema) {
        return new SchemaTranslator(
                        (from, keyword) -> {
                            Schema target = target(from, keyword);
                            return target == null ? null : "#/$defs/" + names.of(target);
                        },
                        unevaluatedItems)
                .translate(schema);
    }

    /** The members of {@code $defs} that the schemas need, ordered by name. */
    Map<String, Json> of(Collection<Schema> schemas) {
        Map<String, Json> definitions = new TreeMap<>();
        reach(schemas).values().forEach(schema -> definitions.put(names.of(schema), translate(schema)));
        return definitions;
    }

    /** Every schema that something in {@code schemas} refers to, directly or not. */
    private Map<String, Schema> reach(Collection<Schema> schemas) {
        Map<String, Schema> reached = new LinkedHashMap<>();
        Deque<Schema> left = new ArrayDeque<>(schemas);
        SchemaTranslator walk = new SchemaTranslator(
                (from, keyword) -> {
                    Schema target = target(from, keyword);
                    if (target != null && reached.putIfAbsent(target.id(), target) == null) {
                        left.add(target);
                    }
                    return null;
                },
                unevaluatedItems);
        for (Schema next = left.poll(); next != null; next = left.poll()) {
            walk.translate(next);
        }
        return reached;
    }

    private @Nullable Schema target(Schema from, String keyword) {
        if (!keyword.equals("$ref")) {
            requireStatic(from, keyword);
        }
        return registry.target(from, keyword);
    }

    /** A dynamic reference is like any other as long as only one schema is marked as its target. */
    private void requireStatic(Schema from, String keyword) {
        String anchor = keyword.equals("$dynamicRef") ? "$dynamicAnchor" : "$recursiveAnchor";
        Json value = from.get(keyword);
        String name = value instanceof Json.Str text
                ? text.value().substring(text.value().indexOf('#') + 1)
                : "";
        List<Location> marked = places(anchor).entrySet().stream()
                .filter(place -> place.getValue() instanceof Json.Str text
                        ? text.value().equals(name)
                        : place.getValue() instanceof Json.Bool flag && flag.value())
                .map(Map.Entry::getKey)
                .toList();
        if (marked.size() > 1) {
            diagnostics.error(
                    DYNAMIC,
                    value == null ? from.location() : value.location(),
                    "\"" + keyword + "\" cannot become a reference inside of one file: it may mean the schema at "
                            + marked.get(0) + " or the one at " + marked.get(1),
                    "leave one \"" + anchor + "\", or do not ask for bundles of this protocol");
        }
    }

    /** Where in any document a keyword stands, and its value. */
    private Map<Location, Json> places(String keyword) {
        Map<Location, Json> places = new LinkedHashMap<>();
        for (SchemaDocument document : registry.documents()) {
            Deque<Json> left = new ArrayDeque<>(List.of(document.root()));
            for (Json next = left.poll(); next != null; next = left.poll()) {
                if (next instanceof Json.Obj object) {
                    Json value = object.get(keyword);
                    if (value != null) {
                        places.put(object.nameLocation(keyword), value);
                    }
                    left.addAll(new ArrayList<>(object.members().values()));
                } else if (next instanceof Json.Arr array) {
                    left.addAll(array.elements());
                }
            }
        }
        return places;
    }
}
