package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.naming.AllocatedNames;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import dev.framewright.generator.plan.TypePlan.Role;
import dev.framewright.generator.plan.TypePlan.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the class of each type definition. */
final class TypePlanner {
    private final TypeNames names;
    private final JavaTypes javaTypes;
    private final Parents parents;
    private final Overrides overrides;
    private final Diagnostics diagnostics;

    TypePlanner(TypeNames names, JavaTypes javaTypes, Parents parents, Overrides overrides, Diagnostics diagnostics) {
        this.names = names;
        this.javaTypes = javaTypes;
        this.parents = parents;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
    }

    /** The class of a definition, and the wrappers that a choice brings along. */
    List<TypePlan> plan(TypeDefinition type) {
        String name = javaTypes.className(type.id());
        if (type instanceof TypeDefinition.Structure structure) {
            RecordPlan plan = record(
                    structure,
                    Shape.OBJECT,
                    structure.members(),
                    structure.additional(),
                    structure.size(),
                    structure.dependentRequired(),
                    structure.requiredGroups(),
                    structure.rules());
            return List.of(plan);
        } else if (type instanceof TypeDefinition.Tuple tuple) {
            return List.of(record(
                    tuple,
                    Shape.TUPLE,
                    tuple.elements(),
                    tuple.additional(),
                    tuple.size(),
                    Map.of(),
                    List.of(),
                    tuple.rules()));
        } else if (type instanceof TypeDefinition.Enumeration enumeration) {
            return List.of(enumeration(name, enumeration));
        } else if (type instanceof TypeDefinition.Choice choice) {
            return choice(name, choice);
        }
        TypeDefinition.Alias alias = (TypeDefinition.Alias) type;
        Limits.check(alias.type(), alias.location(), diagnostics);
        return List.of(value(name, parents.of(name), alias.doc(), Role.TYPE, "value", alias.type()));
    }

    /** A record around one value. */
    RecordPlan value(String name, List<String> parents, Doc doc, Role role, String component, Type type) {
        ComponentPlan member = ComponentPlan.of(component, "", type, true, javaTypes, Doc.NONE);
        return new RecordPlan(
                name,
                names.codec(name),
                parents,
                doc,
                role,
                Shape.VALUE,
                List.of(member),
                new RestPlan.None(),
                Lengths.NONE,
                Map.of());
    }

    private RecordPlan record(
            TypeDefinition type,
            Shape shape,
            List<Member> members,
            Additional additional,
            Lengths size,
            Map<String, List<String>> dependentRequired,
            List<RequiredGroup> requiredGroups,
            List<Rule> rules) {
        String name = javaTypes.className(type.id());
        RestPlan rest = rest(shape, additional);
        Set<String> reserved = new HashSet<>(Set.of("builder", "toBuilder", "encode", restName(rest)));
        if (javaTypes.hidesLibrary()) {
            // "dev.framewright.…" would begin with the member
            reserved.addAll(List.of("dev", "java", "org"));
        }
        AllocatedNames componentNames =
                MemberNames.components(members, member -> overrides.of(type.id(), member), reserved, diagnostics);
        List<ComponentPlan> components = members.stream()
                .map(member -> ComponentPlan.of(
                        componentNames.of(member.wireName()),
                        member.wireName(),
                        member.type(),
                        member.required(),
                        javaTypes,
                        member.doc()))
                .toList();
        RecordPlan plan = new RecordPlan(
                name,
                names.codec(name),
                parents.of(name),
                type.doc(),
                Role.TYPE,
                shape,
                components,
                rest,
                size,
                dependentRequired,
                requiredGroups,
                rules);
        Limits.check(plan, type.location(), diagnostics);
        return plan;
    }

    private RestPlan rest(Shape shape, Additional additional) {
        boolean object = shape == Shape.OBJECT;
        if (additional instanceof Additional.Keep) {
            return new RestPlan.Kept(object ? "extras" : "tail");
        } else if (additional instanceof Additional.Typed typed) {
            JavaType java = javaTypes.of(
                    object
                            ? new Type.Mapping(typed.type(), Lengths.NONE)
                            : new Type.Listing(typed.type(), Lengths.NONE, false));
            return new RestPlan.Typed(object ? "additional" : "tail", typed.type(), java);
        }
        return new RestPlan.None();
    }

    private static String restName(RestPlan rest) {
        if (rest instanceof RestPlan.Kept kept) {
            return kept.name();
        }
        return rest instanceof RestPlan.Typed typed ? typed.name() : "";
    }

    private TypePlan enumeration(String name, TypeDefinition.Enumeration type) {
        Limits.check(type, diagnostics);
        AllocatedNames constantNames =
                MemberNames.constants(type.constants(), constant -> overrides.of(type.id(), constant), diagnostics);
        List<TypePlan.ConstantPlan> constants = type.constants().stream()
                .map(constant -> new TypePlan.ConstantPlan(
                        constantNames.of(constant.value().json()), constant))
                .toList();
        return new TypePlan.EnumPlan(
                name,
                names.codec(name),
                parents.of(name),
                type.doc(),
                type.open(),
                type.base(),
                JavaTypes.ofConstants(type),
                constants,
                names.holders(type));
    }

    private List<TypePlan> choice(String name, TypeDefinition.Choice choice) {
        List<TypePlan> plans = new ArrayList<>();
        List<String> above = choice.decision() instanceof Decision.Each ? List.of() : List.of(name);
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < choice.branches().size(); i++) {
            Branch branch = choice.branches().get(i);
            if (branch.type() instanceof Type.Named named) {
                branches.add(javaTypes.className(named.id()));
            } else {
                String wrapper = names.wrapper(choice.id(), i);
                branches.add(wrapper);
                plans.add(value(wrapper, above, branch.doc(), Role.TYPE, "value", branch.type()));
            }
        }
        Limits.check(choice, diagnostics);
        List<String> codecs = branches.stream().map(names::codec).toList();
        plans.add(new TypePlan.ChoicePlan(
                name, names.codec(name), parents.of(name), choice.doc(), branches, codecs, choice.decision()));
        return plans;
    }
}
