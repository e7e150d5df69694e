package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates.Merged;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.JavaText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names that the build chooses for types and members of schemas that nobody wants to edit. */
final class Overrides {
    private final Map<String, String> names = new HashMap<>();

    private Overrides() {}

    /**
     * The choices of a build.
     *
     * @param model the model before anything was merged
     * @param chosen Java names by {@code file.json#/pointer}; what is wrong with them becomes diagnostics
     */
    static Overrides of(ProtocolModel model, Merged merged, Map<String, String> chosen, Diagnostics diagnostics) {
        Overrides overrides = new Overrides();
        if (chosen.isEmpty()) {
            return overrides;
        }
        Map<String, String> places = places(model, merged);
        new TreeMap<>(chosen).forEach((place, name) -> {
            String target = places.get(place);
            if (target == null) {
                diagnostics.error(
                        "FW0609",
                        Planner.NOWHERE,
                        "a name is chosen for \"" + place + "\", where there is no type and no member",
                        Suggestion.didYouMean(place, places.keySet()));
            } else if (!JavaText.isName(name)) {
                diagnostics.error(
                        "FW0610",
                        Planner.NOWHERE,
                        "the name chosen for \"" + place + "\", \"" + name + "\", is no legal Java name",
                        "use ASCII letters, digits and _, at most 80, and no Java keyword");
            } else {
                overrides.choose(place, target, name, diagnostics);
            }
        });
        return overrides;
    }

    private void choose(String place, String target, String name, Diagnostics diagnostics) {
        String other = names.putIfAbsent(target, name);
        if (other != null && !other.equals(name)) {
            diagnostics.error(
                    "FW0611",
                    Planner.NOWHERE,
                    "the name chosen for \"" + place + "\" is \"" + name + "\", but \"" + other
                            + "\" is chosen for the same type elsewhere",
                    "definitions that stand identically in several files are one type; choose one name");
        }
    }

    /** The name chosen for a type, if any. */
    @Nullable
    String of(TypeDefinition type) {
        return names.get(key(type.id()));
    }

    /** The name chosen for a member of a type, if any. */
    @Nullable
    String of(TypeId owner, Member member) {
        return names.get(key(owner, member));
    }

    private static Map<String, String> places(ProtocolModel model, Merged merged) {
        Map<String, String> places = new HashMap<>();
        model.types().forEach(type -> places.put(type.id().value(), key(kept(type, merged))));
        for (TypeDefinition type : model.types()) {
            String file = type.id().value().replaceAll("#.*", "");
            TypeId kept = kept(type, merged);
            for (Member member : members(type)) {
                String label = type.location().file();
                boolean same = member.location().file().equals(label);
                places.putIfAbsent(
                        (same ? file : member.location().file()) + "#"
                                + member.location().pointer(),
                        key(kept, member));
            }
        }
        return places;
    }

    private static TypeId kept(TypeDefinition type, Merged merged) {
        return merged.kept().getOrDefault(type.id(), type.id());
    }

    private static List<Member> members(TypeDefinition type) {
        if (type instanceof TypeDefinition.Structure structure) {
            return structure.members();
        }
        return type instanceof TypeDefinition.Tuple tuple ? tuple.elements() : List.of();
    }

    private static String key(TypeId id) {
        return id.value();
    }

    private static String key(TypeId owner, Member member) {
        return owner.value() + " " + member.wireName();
    }
}
