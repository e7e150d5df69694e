package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Rule;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects: with listed members, or used as maps. */
final class ObjectLowering {
    private final Lowering lowering;
    private final PatternLowering patterns;
    private final RuleLowering rules;

    ObjectLowering(Lowering lowering) {
        this.lowering = lowering;
        this.patterns = new PatternLowering(lowering);
        this.rules = new RuleLowering(lowering);
    }

    Type lower(Facets facets) {
        Lengths size = new ScalarLowering(lowering).lengths(facets, "minProperties", "maxProperties");
        boolean patterned = facets.hasAny(List.of("patternProperties"));
        boolean lists = facets.hasAny(List.of("properties", "required", "dependentRequired"))
                || !facets.required().isEmpty()
                || !dependentRequired(facets).isEmpty();
        boolean closed = facets.with("additionalProperties").stream()
                .anyMatch(part -> part.get("additionalProperties") instanceof Json.Bool bool && !bool.value());
        patterns.check(facets);
        if (!lists && (!closed || patterned)) {
            PatternLowering.Rest rest = patterns.rest(facets);
            Type value = rest.kept() instanceof Additional.Typed typed ? typed.type() : new Type.Any();
            return new Type.Mapping(value, size, rules(facets, rest));
        }
        for (Map.Entry<String, Location> required : required(facets).entrySet()) {
            Location forbidden = forbidden(facets, required.getKey());
            if (forbidden != null) {
                return lowering.conflict(
                        forbidden,
                        "\"additionalProperties\": false forbids the member " + JsonText.quote(required.getKey())
                                + ", which is required at " + required.getValue(),
                        "list it in \"properties\" beside this \"additionalProperties\", which does not see those of other"
                                + " schemas");
            } else if (!rules.isAllowed(facets, required.getKey())) {
                return lowering.conflict(
                        required.getValue(),
                        "the member " + JsonText.quote(required.getKey())
                                + " is required, but \"propertyNames\" forbids its name",
                        "correct one of them");
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
        dependent.keySet().removeIf(name -> forbidden(facets, name) != null);
        dependent.forEach((name, others) -> {
            names.add(name);
            names.addAll(others);
        });
        List<Member> members = new ArrayList<>();
        for (String name : names) {
            if (forbidden(facets, name) == null) {
                members.add(member(facets, name, required));
            }
        }
        Schema schema = facets.subject().schema();
        PatternLowering.Rest rest = patterns.rest(facets);
        return new TypeDefinition.Structure(
                id,
                Hints.type(facets.subject()),
                lowering.types.doc(schema),
                schema.location(),
                members,
                rest.kept(),
                size,
                dependent,
                alternatives(facets),
                rules(facets, rest));
    }

    private List<Rule> rules(Facets facets, PatternLowering.Rest rest) {
        List<Rule> all = new ArrayList<>(rest.rules());
        all.addAll(rules.names(facets));
        all.addAll(rules.dependent(facets));
        all.addAll(rules.branches(facets, JsonType.OBJECT));
        return all;
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

    /** Where a schema that neither lists a member nor has a pattern for it forbids all others. */
    private static @Nullable Location forbidden(Facets facets, String name) {
        return facets.parts().stream()
                .filter(part -> PatternLowering.forbids(part, name))
                .map(part -> part.schema().object())
                .filter(Objects::nonNull)
                .map(object -> object.nameLocation("additionalProperties"))
                .findFirst()
                .orElse(null);
    }

    private Member member(Facets facets, String name, Map<String, Location> required) {
        List<Part> parts = new ArrayList<>();
        for (Part part : facets.parts()) {
            Json listed = part.get("properties") instanceof Json.Obj properties ? properties.get(name) : null;
            List<Part> matching = PatternLowering.of(part, name);
            if (listed != null) {
                parts.add(Part.of(part.schema().at(listed)));
            }
            parts.addAll(matching);
            if (listed == null && matching.isEmpty()) {
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
        if (!rules.isAllowed(facets, name)) {
            Location at = facets.subject().location();
            lowering.diagnostics.warning(
                    Codes.NEVER_VALID,
                    at,
                    "the member " + JsonText.quote(name) + " can never be there: \"propertyNames\" forbids its name",
                    "correct one of them");
            return new Member(name, new NameHint(null, List.of(name)), Type.Raw.NEVER, needed, Doc.NONE, at);
        }
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

    /** Whether a schema allows everything. */
    static boolean trivial(Schema schema) {
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

    private static Map<String, List<String>> dependentRequired(Facets facets) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Part part : facets.parts()) {
            for (String keyword : List.of("dependentRequired", "dependencies", "dependentSchemas")) {
                RuleLowering.entries(part, keyword).forEach((name, written) -> {
                    Json needs = written instanceof Json.Arr ? written : RuleLowering.required(written);
                    if (needs instanceof Json.Arr names) {
                        List<String> list = all.computeIfAbsent(name, n -> new ArrayList<>());
                        names.elements().forEach(need -> {
                            if (need instanceof Json.Str text && !list.contains(text.value())) {
                                list.add(text.value());
                            }
                        });
                    }
                });
            }
        }
        all.values().removeIf(List::isEmpty);
        return all;
    }
}
