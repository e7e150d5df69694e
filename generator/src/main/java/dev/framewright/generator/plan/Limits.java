package dev.framewright.generator.plan;

import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.source.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a Java class file can hold, said in terms of the schema before the compiler says it in terms of Java. */
final class Limits {
    /** Parameter slots of a constructor, without {@code this}; {@code long} and {@code double} take two. */
    static final int SLOTS = 254;

    /** Members that one method reads, constants among them, which take no slot. */
    static final int READ = 500;

    /** Members of a class whose constructor, equality and static initialiser still fit into one method each. */
    static final int MEMBERS = 2_000;

    /** Constants of an enum whose initialiser still fits into one method, whatever their type. */
    static final int CONSTANTS = 2_000;

    /** Constants of one of the interfaces that hold them where an enum cannot. */
    static final int HELD = 1_000;

    /** Alternatives of a choice. */
    static final int ALTERNATIVES = 2_000;

    /** Rules which members need which others: each has a text of its own. */
    static final int DEPENDENCIES = 10_000;

    /** Rules for the members of one object or the elements of one list, a pattern of names being one: they are one method. */
    static final int RULES = 1_000;

    /** Values of one of several wire forms: they are one expression. */
    static final int FORM_VALUES = 5_000;

    /** Constants for which one class has room: each takes two of 65,535 entries. */
    static final int ALL_CONSTANTS = 20_000;

    private Limits() {}

    /** Parameter slots that the components of a record take. */
    static int slots(TypePlan.RecordPlan plan) {
        int slots = plan.rest() instanceof RestPlan.None ? 0 : 1;
        for (ComponentPlan component : plan.components()) {
            slots += component.java().slots(!component.isPrimitive());
        }
        return slots;
    }

    static void check(TypePlan.RecordPlan plan, Location location, Diagnostics diagnostics) {
        if (plan.members().size() > MEMBERS) {
            diagnostics.error(
                    "FW0605",
                    location,
                    plan.members().size() + " members; a generated class has at most " + MEMBERS,
                    "group members into objects, or leave the schema without properties and read it as a map");
        }
        plan.members().forEach(member -> {
            text(member.wireName(), location, diagnostics);
            check(member.type(), location, diagnostics);
        });
        rules(plan.rules(), location, diagnostics);
        int dependencies =
                plan.dependentRequired().values().stream().mapToInt(List::size).sum()
                        + plan.requiredGroups().stream()
                                .mapToInt(group -> group.alternatives().size())
                                .sum();
        if (dependencies > DEPENDENCIES) {
            diagnostics.error(
                    "FW0612",
                    location,
                    dependencies + " rules which members need which others; a generated class has room for "
                            + DEPENDENCIES,
                    "leave some of them out of the schema");
        }
    }

    /** Values that are listed where a type is used. */
    static void check(Type type, Location location, Diagnostics diagnostics) {
        if (type instanceof Type.OrNull orNull) {
            check(orNull.type(), location, diagnostics);
        } else if (type instanceof Type.Listing listing) {
            check(listing.element(), location, diagnostics);
            rules(listing.rules(), location, diagnostics);
        } else if (type instanceof Type.Mapping mapping) {
            check(mapping.value(), location, diagnostics);
            rules(mapping.rules(), location, diagnostics);
        } else if (type instanceof Type.Text text) {
            rules(text.rules(), location, diagnostics);
        } else if (type instanceof Type.Whole whole) {
            rules(whole.rules(), location, diagnostics);
        } else if (type instanceof Type.Decimal decimal) {
            rules(decimal.rules(), location, diagnostics);
        } else if (type instanceof Type.Raw raw) {
            values(raw.allowed().size(), ALL_CONSTANTS, location, diagnostics);
        } else if (type instanceof Type.Converted converted) {
            converted.forms().forEach(form -> {
                check(form.type(), location, diagnostics);
                values(form.allowed().size(), FORM_VALUES, location, diagnostics);
            });
        }
    }

    private static void rules(List<? extends Rule> rules, Location location, Diagnostics diagnostics) {
        int count = rules.stream()
                .mapToInt(rule -> rule instanceof Rule.Members members
                        ? members.patterns().size()
                        : rule instanceof Rule.Branches branches
                                ? branches.types().size()
                                : 1)
                .sum();
        if (count > RULES) {
            diagnostics.error(
                    "FW0612",
                    location,
                    count + " rules for members by their names; a generated class has room for " + RULES,
                    "describe names by fewer patterns");
        }
    }

    private static void values(int count, int most, Location location, Diagnostics diagnostics) {
        if (count > most) {
            diagnostics.error(
                    "FW0606",
                    location,
                    count + " values; a generated class has room for " + most,
                    "describe the values by type and pattern instead");
        }
    }

    static void check(TypeDefinition.Enumeration type, Diagnostics diagnostics) {
        values(type.constants().size(), ALL_CONSTANTS, type.location(), diagnostics);
    }

    static void check(TypeDefinition.Choice type, Diagnostics diagnostics) {
        if (type.branches().size() > ALTERNATIVES) {
            diagnostics.error(
                    "FW0612",
                    type.location(),
                    type.branches().size() + " alternatives; a generated class has room for " + ALTERNATIVES,
                    "group alternatives, or leave the schema without them and read any JSON");
        }
        values(labels(type.decision()), ALL_CONSTANTS, type.location(), diagnostics);
        check(type.decision(), type.location(), diagnostics);
    }

    private static int labels(Decision decision) {
        if (decision instanceof Decision.ByValue byValue) {
            return byValue.cases().stream()
                            .mapToInt(one -> one.values().size() + labels(one.then()))
                            .sum()
                    + labels(byValue.otherwise());
        } else if (decision instanceof Decision.ByKind byKind) {
            return byKind.cases().stream().mapToInt(one -> labels(one.then())).sum() + labels(byKind.otherwise());
        } else if (decision instanceof Decision.ByArity byArity) {
            return byArity.cases().stream().mapToInt(one -> labels(one.then())).sum() + labels(byArity.otherwise());
        }
        return decision instanceof Decision.ByPresence byPresence
                ? labels(byPresence.present()) + labels(byPresence.absent())
                : 0;
    }

    /** Interfaces that hold the constants of an enumeration; none where an enum can. */
    static int holders(TypeDefinition type) {
        boolean many = type instanceof TypeDefinition.Enumeration enumeration
                && enumeration.constants().size() > CONSTANTS;
        return many ? (((TypeDefinition.Enumeration) type).constants().size() + HELD - 1) / HELD : 0;
    }

    /** Texts by which readers decide are labels of a switch, and these have to be constants. */
    private static void check(Decision decision, Location location, Diagnostics diagnostics) {
        if (decision instanceof Decision.ByValue byValue) {
            byValue.cases().forEach(one -> {
                one.values().forEach(value -> text(value.json(), location, diagnostics));
                check(one.then(), location, diagnostics);
            });
            check(byValue.otherwise(), location, diagnostics);
        } else if (decision instanceof Decision.ByKind byKind) {
            byKind.cases().forEach(one -> check(one.then(), location, diagnostics));
            check(byKind.otherwise(), location, diagnostics);
        } else if (decision instanceof Decision.ByArity byArity) {
            byArity.cases().forEach(one -> check(one.then(), location, diagnostics));
            check(byArity.otherwise(), location, diagnostics);
        } else if (decision instanceof Decision.ByPresence byPresence) {
            check(byPresence.present(), location, diagnostics);
            check(byPresence.absent(), location, diagnostics);
        }
    }

    static void text(String text, Location location, Diagnostics diagnostics) {
        if (JavaText.isTooLong(text)) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            diagnostics.error(
                    "FW0607",
                    location,
                    "a name or label of " + bytes + " bytes; a Java string constant has at most "
                            + JavaText.LONGEST_CONSTANT,
                    "shorten it, or leave it out of the schema");
        }
    }
}
