package dev.framewright.generator.lower;

import dev.framewright.generator.decision.DecisionBuilder;
import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.JsonKind;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.schema.Schema;
import java.util.List;
import java.util.Locale;

/** Defines choices, and finds out how to tell their alternatives apart once all types are known. */
final class Choices {
    private final Lowering lowering;

    Choices(Lowering lowering) {
        this.lowering = lowering;
    }

    void define(TypeId id, Subject subject, List<ChoiceLowering.Alternative> alternatives, boolean exclusive) {
        List<Branch> branches =
                alternatives.stream().map(ChoiceLowering.Alternative::branch).toList();
        NameHint name = Hints.type(subject);
        Schema schema = subject.schema();
        Doc doc = lowering.types.doc(schema);
        TypeDefinition.Choice open =
                new TypeDefinition.Choice(id, name, doc, schema.location(), branches, new Decision.None());
        lowering.define(id, () -> {
            lowering.atEnd(() -> lowering.redefine(new TypeDefinition.Choice(
                    id, name, doc, schema.location(), branches, decide(open, subject, alternatives, exclusive))));
            return open;
        });
    }

    private Decision decide(
            TypeDefinition.Choice open,
            Subject subject,
            List<ChoiceLowering.Alternative> alternatives,
            boolean exclusive) {
        List<Type> types = open.branches().stream().map(Branch::type).toList();
        if (types.stream().anyMatch(type -> type == TypeLowering.BROKEN)) {
            return open.decision();
        }
        DecisionBuilder.Outcome outcome = lowering.decisionBuilder().build(types);
        if (outcome instanceof DecisionBuilder.Tree tree) {
            return tree.decision();
        }
        if (outcome instanceof DecisionBuilder.Overlap overlap) {
            overlap(alternatives, overlap);
        } else {
            lowering.diagnostics.info(
                    Codes.AMBIGUOUS,
                    open.location(),
                    "these alternatives differ in too many ways to tell them apart; the value is kept as it comes, and each"
                            + " is tried",
                    "give all of them one required member or element with a \"const\" of its own");
        }
        boolean exact = exclusive && lowering.exactness.of(subject);
        if (exclusive && !exact) {
            lowering.lint.fullValidationOnly(subject.schema(), open.location(), "oneOf");
        }
        return new Decision.Each(exact);
    }

    private void overlap(List<ChoiceLowering.Alternative> alternatives, DecisionBuilder.Overlap overlap) {
        ChoiceLowering.Alternative first = alternatives.get(overlap.first());
        ChoiceLowering.Alternative second = alternatives.get(overlap.second());
        lowering.diagnostics.info(
                Codes.AMBIGUOUS,
                second.location(),
                "alternatives " + (overlap.first() + 1) + " (" + title(first) + " at " + first.location()
                        + ") and " + (overlap.second() + 1) + " (" + title(second) + " at " + second.location()
                        + ") cannot be told apart: " + phrase(overlap.kind())
                        + " may be either; the value is kept as it comes, and each is tried",
                hint(overlap.kind()));
    }

    private static String title(ChoiceLowering.Alternative alternative) {
        NameHint name = alternative.branch().name();
        String explicit = name.explicit();
        return "\"" + (explicit == null ? name.candidates().get(0) : explicit) + "\"";
    }

    static String phrase(JsonKind kind) {
        return switch (kind) {
            case OBJECT, ARRAY -> "an " + kind.name().toLowerCase(Locale.ROOT);
            case NULL -> "null";
            default -> "a " + kind.name().toLowerCase(Locale.ROOT);
        };
    }

    static String hint(JsonKind kind) {
        return switch (kind) {
            case OBJECT -> "require a member that has another \"const\" in each, or another JSON type";
            case ARRAY -> "let an element have another \"const\" in each, or let their lengths differ";
            default -> "merge them into one, or list the values each may have by \"enum\" or \"const\"";
        };
    }
}
