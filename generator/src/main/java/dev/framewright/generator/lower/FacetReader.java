package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaRegistry;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows references and takes {@code allOf} apart. */
final class FacetReader {
    private static final int MAX_PARTS = 1000;

    private final SchemaRegistry registry;
    private final boolean typedFormats;
    private final Diagnostics diagnostics;
    private final Set<String> loops = new HashSet<>();
    private final Map<String, Facets> read = new HashMap<>();

    private final Map<Schema, Optional<Schema>> links = new HashMap<>();

    FacetReader(SchemaRegistry registry, boolean typedFormats, Diagnostics diagnostics) {
        this.registry = registry;
        this.typedFormats = typedFormats;
        this.diagnostics = diagnostics;
    }

    /** The schema that another one merely stands for; a loop of references is reported and ends at a schema in it. */
    Schema follow(Schema schema) {
        Map<String, Schema> seen = new LinkedHashMap<>();
        Schema at = schema;
        for (Schema next = next(at); next != null; next = next(at)) {
            if (seen.putIfAbsent(at.id(), at) != null) {
                loop(circle(at));
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Whether a schema names a format that is checked. */
    boolean hasFormat(Json.Obj schema) {
        return typedFormats && Formats.isKnown(schema.text("format"));
    }

    /** Whether a schema is that of texts that become Java values, and may be written in another way than they came. */
    boolean changesText(Schema schema) {
        Json.Obj object = schema.object();
        return object != null
                && ((typedFormats && Formats.changesText(object.text("format")))
                        || (object.has("x-java-type") && !isNumber(object.text("type"))));
    }

    private static boolean isNumber(@Nullable String type) {
        return "number".equals(type) || "integer".equals(type);
    }

    /** The schemas that directly have a say in whether a value fits one: what is inside of it, and what it refers to. */
    List<Schema> reached(Schema schema) {
        List<Schema> reached = new ArrayList<>(schema.subschemas());
        Schema target = target(schema);
        if (target != null) {
            reached.add(target);
        }
        return reached;
    }

    /** The schemas that directly have a say in whether a value fits one by what they say of the same value. */
    List<Schema> beside(Schema schema) {
        Part part = Part.of(schema);
        List<Schema> beside = new ArrayList<>();
        for (String keyword : part.keywords()) {
            switch (keyword) {
                case "$ref", "$dynamicRef", "$recursiveRef" ->
                    Optional.ofNullable(registry.target(schema, keyword)).ifPresent(beside::add);
                case "allOf", "anyOf", "oneOf" -> beside.addAll(schema.children(keyword));
                case "not", "if", "then", "else" ->
                    Optional.ofNullable(schema.child(keyword)).ifPresent(beside::add);
                case "dependentSchemas", "dependencies" ->
                    RuleLowering.entries(part, keyword).values().stream()
                            .filter(written -> !(written instanceof Json.Arr))
                            .map(schema::at)
                            .forEach(beside::add);
                default -> {}
            }
        }
        boolean hidden = schema.dialect().refHidesSiblings() && part.get("$ref") != null;
        return hidden ? Optional.ofNullable(target(schema)).stream().toList() : beside;
    }

    /** What the {@code $ref} of a schema names. */
    @Nullable
    Schema target(Schema schema) {
        return registry.target(schema);
    }

    /** Every schema from {@code schema} to the one it stands for. */
    List<Schema> chain(Schema schema) {
        Set<Schema> chain = new LinkedHashSet<>();
        for (Schema at = schema; at != null && chain.add(at); at = next(at)) {
            // collecting
        }
        return List.copyOf(chain);
    }

    /** The subject with every part followed, and equal parts once. */
    Subject follow(Subject subject) {
        Set<Part> parts = new LinkedHashSet<>();
        for (Part part : subject.parts()) {
            parts.add(part.without().isEmpty() ? Part.of(follow(part.schema())) : part);
        }
        if (parts.size() > 1) {
            parts.removeIf(part -> part.schema().node() instanceof Json.Bool bool && bool.value());
        }
        if (parts.isEmpty()) {
            return subject;
        }
        boolean single = subject.parts().size() == 1
                && subject.schema().equals(subject.parts().get(0).schema());
        Schema named = single || parts.size() == 1 ? parts.iterator().next().schema() : subject.schema();
        return new Subject(List.copyOf(parts), subject.only(), named);
    }

    /** What a (followed) subject says. */
    Facets read(Subject subject) {
        Facets known = read.get(subject.id());
        if (known == null) {
            Facets flat = flatten(subject);
            // for schemas that are alternatives of themselves, which are refused later
            read.put(subject.id(), flat);
            known = new FacetGroups(this).sort(flat);
            read.put(subject.id(), known);
        }
        return known;
    }

    private Facets flatten(Subject subject) {
        Flattening flattening = new Flattening();
        Schema never = null;
        for (Part part : subject.parts()) {
            Schema found = flatten(part, flattening, 0);
            never = never == null ? found : never;
        }
        Set<JsonType> types = subject.only() == null ? null : Set.of(subject.only());
        List<Json> values = null;
        List<Facets.Group> groups = new ArrayList<>();
        for (Part part : flattening.plain) {
            types = JsonType.both(JsonType.read(part.get("type")), types);
            values = values(values, part);
            for (String keyword : part.keywords()) {
                if (keyword.equals("oneOf") || keyword.equals("anyOf")) {
                    groups.add(new Facets.Group(part, keyword));
                }
            }
        }
        return new Facets(subject, List.copyOf(flattening.plain), types, values, groups, List.of(), List.of(), never);
    }

    /** What a subject is made of, as far as it is taken apart. */
    private static final class Flattening {
        private final Set<Part> plain = new LinkedHashSet<>();
        private final Set<String> active = new LinkedHashSet<>();
        private final Set<String> finished = new HashSet<>();
    }

    private @Nullable Schema flatten(Part part, Flattening into, int depth) {
        if (part.schema().node() instanceof Json.Bool bool) {
            return bool.value() ? null : part.schema();
        }
        if (loops.contains(part.schema().id()) || into.finished.contains(part.id())) {
            return null;
        }
        if (!into.active.add(part.id())) {
            diagnostics.error(
                    Codes.REF_LOOP,
                    part.schema().location(),
                    "this schema is made of itself by \"allOf\" or \"$ref\"",
                    "a schema can be inside of itself only as a member or an element");
            return null;
        }
        if (into.plain.size() > MAX_PARTS || depth > MAX_PARTS) {
            diagnostics.error(
                    Codes.TOO_COMPLEX,
                    part.schema().location(),
                    "more than " + MAX_PARTS + " schemas all have to hold here",
                    "merge some of them");
            return null;
        }
        Schema never = null;
        boolean added = false;
        boolean refOnly = part.schema().dialect().refHidesSiblings() && part.get("$ref") != null;
        for (String keyword : part.keywords()) {
            Schema found = null;
            if (keyword.equals("$ref")) {
                Schema target = registry.target(part.schema());
                found = target == null ? null : flatten(Part.of(follow(target)), into, depth + 1);
            } else if (keyword.equals("allOf") && !refOnly) {
                for (Schema child : part.schema().children("allOf")) {
                    Schema inChild = flatten(Part.of(follow(child)), into, depth + 1);
                    found = found == null ? inChild : found;
                }
            } else if (!added && !refOnly && keyword.equals("properties")) {
                added = true;
                into.plain.add(part);
            }
            never = never == null ? found : never;
        }
        if (!added && !refOnly) {
            into.plain.add(part);
        }
        into.active.remove(part.id());
        into.finished.add(part.id());
        return never;
    }

    /** Where a schema that says nothing itself leads. */
    private @Nullable Schema next(Schema schema) {
        return links.computeIfAbsent(schema, from -> Optional.ofNullable(link(from)))
                .orElse(null);
    }

    private @Nullable Schema link(Schema schema) {
        Json.Obj object = schema.object();
        if (object == null) {
            return null;
        }
        List<String> saying = object.members().keySet().stream()
                .filter(keyword -> !Keywords.isAnnotation(keyword) || keyword.equals("x-java-type"))
                .toList();
        if (object.has("$ref") && (schema.dialect().refHidesSiblings() || saying.equals(List.of("$ref")))) {
            return registry.target(schema);
        }
        List<Schema> all = schema.children("allOf");
        return all.size() == 1 && saying.equals(List.of("allOf")) ? all.get(0) : null;
    }

    /** Whether a subject has led into a circle of references, which has been said. */
    boolean isLoop(Subject subject) {
        return subject.parts().stream()
                .anyMatch(part -> loops.contains(part.schema().id()));
    }

    private Map<String, Schema> circle(Schema start) {
        Map<String, Schema> circle = new LinkedHashMap<>();
        for (Schema at = start; at != null && circle.putIfAbsent(at.id(), at) == null; at = next(at)) {
            // collecting
        }
        return circle;
    }

    private void loop(Map<String, Schema> seen) {
        if (loops.addAll(seen.keySet())) {
            Map<String, Schema> sorted = new TreeMap<>(seen);
            diagnostics.error(
                    Codes.REF_LOOP,
                    sorted.values().iterator().next().location(),
                    "references go round in a circle and never reach a type: " + String.join(", ", sorted.keySet()),
                    "let one of them say what the value is");
        }
    }

    private static @Nullable List<Json> values(@Nullable List<Json> before, Part part) {
        List<Json> values = before;
        if (part.get("enum") instanceof Json.Arr listed) {
            values = common(values, listed.elements());
        }
        Json single = part.get("const");
        return single == null ? values : common(values, List.of(single));
    }

    private static List<Json> common(@Nullable List<Json> before, List<Json> more) {
        Map<JsonLiteral, Json> distinct = new LinkedHashMap<>();
        more.forEach(value -> distinct.putIfAbsent(Literals.of(value), value));
        if (before == null) {
            return List.copyOf(distinct.values());
        }
        return before.stream()
                .filter(value -> distinct.containsKey(Literals.of(value)))
                .toList();
    }
}
