package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates.Merged;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Suggestion;
import dev.framewright.generator.model.EnumConstant;
import dev.framewright.generator.model.Member;
import dev.framewright.generator.model.OperationModel;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.PushModel;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.JavaText;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names that the build chooses for what descriptions and schemas say that nobody wants to edit. */
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
        Map<String, String> places = NamePlaces.of(model, merged);
        new TreeMap<>(chosen).forEach((place, name) -> {
            String target = places.get(place);
            if (target == null) {
                diagnostics.error(
                        "FW0609",
                        Planner.NOWHERE,
                        "a name is chosen for \"" + place + "\", where nothing has a name of its own",
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
                            + "\" is chosen for the same elsewhere",
                    "definitions that stand identically in several files are one type; choose one name");
        }
    }

    /** The name chosen for the protocol, if any: what the names of its classes begin with. */
    @Nullable
    String protocol() {
        return names.get(NamePlaces.PROTOCOL);
    }

    /** The name chosen for a type, if any. */
    @Nullable
    String of(TypeDefinition type) {
        return names.get(NamePlaces.key(type.id()));
    }

    /** The name chosen for a member of a type, if any. */
    @Nullable
    String of(TypeId owner, Member member) {
        return names.get(NamePlaces.key(owner, member));
    }

    /** The name chosen for a value of an enumeration, if any. */
    @Nullable
    String of(TypeId owner, EnumConstant constant) {
        return names.get(NamePlaces.key(owner, constant));
    }

    /** The name chosen for an alternative without a type of its own, if any. */
    @Nullable
    String of(TypeId owner, int branch) {
        return names.get(NamePlaces.key(owner, branch));
    }

    /** The name chosen for an operation, if any: that of its method, and what the others are made of. */
    @Nullable
    String of(OperationModel operation) {
        return names.get(NamePlaces.key(operation));
    }

    /** The name chosen for a push, if any: what the names of its record and of its method are made of. */
    @Nullable
    String of(PushModel push) {
        return names.get(NamePlaces.key(push));
    }
}
