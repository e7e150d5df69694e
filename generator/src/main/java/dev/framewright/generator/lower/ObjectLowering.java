package dev.framewright.generator.lower;

import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Objects: with listed members, or used as maps. */
final class ObjectLowering {
    private final Lowering lowering;

    ObjectLowering(Lowering lowering) {
        this.lowering = lowering;
    }

    Type lower(Facets facets) {
        Lengths size = new ScalarLowering(lowering).lengths(facets, "minProperties", "maxProperties");
        boolean lists = facets.hasAny(List.of("properties", "required", "dependentRequired", "dependencies"))
                || !facets.required().isEmpty();
        boolean closed = facets.with("additionalProperties").stream()
                .anyMatch(part -> part.get("additionalProperties") instanceof Json.Bool bool && !bool.value());
        if (!lists && (!closed || facets.hasAny(List.of("patternProperties")))) {
            List<Part> values = new ArrayList<>();
            if (!facets.hasAny(List.of("patternProperties"))) {
                additional(facets, values);
            }
            Type value = values.isEmpty() ? new Type.Any() : lowering.types.inside(Subject.of(values));
            return new Type.Mapping(value, size);
        }
        for (Map.Entry<String, Location> required : required(facets).entrySet()) {
            if (forbidden(facets, required.getKey())) {
                return lowering.conflict(
                        required.getValue(),
                        "the member " + JsonText.quote(required.getKey())
                                + " is required, but \"additionalProperties\": false forbids it",
                        "list it in \"properties\"");
            }
        }
        TypeId id = new TypeId(facets.subject().id());
        lowering.define(id, () -> structure(id, facets, size));
        return new Type.Named(id);
    }

    private TypeDefinition structure(TypeId id, Facets facets, Lengths size) {
        Map<String, List<String>> dependent = dependentRequired(facets);
        Map<String, Location> required = required(facets);
        Set<String> names = new LinkedHashSet<>();
        for (Part part : facets.with("properties")) {
            if (part.get("properties") instanceof Json.Obj properties) {
                names.addAll(properties.members().keySet());
            }
        }
        names.addAll(required.keySet());
        dependent.keySet().removeIf(name -> forbidden(facets, name));
        dependent.forEach((name, others) -> {
            names.add(name);
            names.addAll(others);
        });
        List<Member> members = new ArrayList<>();
        for (String name : names) {
            if (!forbidden(facets, name)) {
                members.add(member(facets, name, required));
            }
        }
        Schema schema = facets.subject().schema();
        return new TypeDefinition.Structure(
                id,
                Hints.type(facets.subject()),
                lowering.types.doc(schema),
                schema.location(),
                members,
                rest(facets),
                size,
                dependent,
                alternatives(facets));
    }

    private List<RequiredGroup> alternatives(Facets facets) {
        return facets.required().stream()
                .map(group -> new RequiredGroup(
                        group.exclusive(),
                        group.branches().stream()
                                .map(lowering.facets::follow)
                                .map(ObjectLowering::names)
                                .toList()))
                .toList();
    }

    private static List<String> names(Schema schema) {
        List<String> names = new ArrayList<>();
        if (schema.get("required") instanceof Json.Arr listed) {
            for (Json name : listed.elements()) {
                if (name instanceof Json.Str text) {
                    names.add(text.value());
                }
            }
        }
        return names;
    }

    /** Whether a part that has no other members does not list this one. */
    private static boolean forbidden(Facets facets, String name) {
        return facets.parts().stream()
                .anyMatch(part -> part.get("additionalProperties") instanceof Json.Bool others
                        && !others.value()
                        && part.get("patternProperties") == null
                        && !(part.get("properties") instanceof Json.Obj properties && properties.has(name)));
    }

    private Member member(Facets facets, String name, Map<String, Location> required) {
        List<Part> parts = new ArrayList<>();
        for (Part part : facets.parts()) {
            Json listed = part.get("properties") instanceof Json.Obj properties ? properties.get(name) : null;
            if (listed != null) {
                parts.add(Part.of(part.schema().at(listed)));
            } else if (part.get("patternProperties") == null) {
                // what one part lists is an additional member for another part
                Schema other = part.get("additionalProperties") == null
                        ? null
                        : part.schema().child("additionalProperties");
                if (other != null && !trivial(other)) {
                    parts.add(Part.of(other));
                }
            }
        }
        boolean needed = required.containsKey(name);
        if (parts.isEmpty()) {
            Location at = required.getOrDefault(name, facets.subject().location());
            return new Member(name, new NameHint(null, List.of(name)), new Type.Any(), needed, Doc.NONE, at);
        }
        Schema first = parts.get(0).schema();
        return new Member(
                name,
                Hints.member(first, name),
                lowering.types.of(Subject.of(parts)),
                needed,
                lowering.types.doc(first),
                first.location());
    }

    private Additional rest(Facets facets) {
        if (facets.hasAny(List.of("patternProperties"))) {
            return new Additional.Keep();
        }
        List<Part> parts = new ArrayList<>();
        if (additional(facets, parts)) {
            return new Additional.Forbid();
        }
        return parts.isEmpty() ? new Additional.Keep() : new Additional.Typed(lowering.types.inside(Subject.of(parts)));
    }

    /** Collects what additional members have to be; returns whether there may be none. */
    private static boolean additional(Facets facets, List<Part> schemas) {
        boolean closed = false;
        for (Part part : facets.with("additionalProperties")) {
            Schema schema = part.schema().child("additionalProperties");
            if (schema != null && schema.node() instanceof Json.Bool bool) {
                closed |= !bool.value();
            } else if (schema != null && !trivial(schema)) {
                schemas.add(Part.of(schema));
            }
        }
        return closed;
    }

    private static boolean trivial(Schema schema) {
        return schema.node() instanceof Json.Bool bool
                ? bool.value()
                : schema.object() != null && schema.object().members().isEmpty();
    }

    private static Map<String, Location> required(Facets facets) {
        Map<String, Location> required = new LinkedHashMap<>();
        for (Part part : facets.with("required")) {
            if (part.get("required") instanceof Json.Arr names) {
                for (Json name : names.elements()) {
                    if (name instanceof Json.Str text) {
                        required.putIfAbsent(text.value(), text.location());
                    }
                }
            }
        }
        return required;
    }

    private Map<String, List<String>> dependentRequired(Facets facets) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Part part : facets.parts()) {
            for (String keyword : List.of("dependentRequired", "dependencies")) {
                if (part.get(keyword) instanceof Json.Obj dependencies) {
                    dependencies.members().forEach((name, needs) -> {
                        if (needs instanceof Json.Arr names) {
                            List<String> list = all.computeIfAbsent(name, n -> new ArrayList<>());
                            names.elements().forEach(need -> {
                                if (need instanceof Json.Str text && !list.contains(text.value())) {
                                    list.add(text.value());
                                }
                            });
                        } else {
                            lowering.lint.fullValidationOnly(part.schema(), dependencies.nameLocation(name), keyword);
                        }
                    });
                }
            }
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }
}
