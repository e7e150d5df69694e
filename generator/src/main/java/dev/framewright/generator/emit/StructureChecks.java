package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.RequiredGroup;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import dev.framewright.generator.plan.TypePlan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks of a record as a whole: its size, what depends on what, what is not listed, and gaps in a tuple. */
final class StructureChecks {
    private static final CodeBlock ROOT = CodeBlock.of("$S", "");

    /** Longer expressions nest too deep for the compiler. */
    private static final int LONGEST_TEST = 50;

    /** Alternatives that are told when none of them is there. */
    private static final int SHOWN = 20;

    private final Names names;
    private final RecordPlan plan;
    private final Checks checks;
    private final Locals locals;
    private final String violations;
    private final @Nullable String rest;

    StructureChecks(Names names, RecordPlan plan, Checks checks, Locals locals, String violations) {
        this.names = names;
        this.plan = plan;
        this.checks = checks;
        this.locals = locals;
        this.violations = violations;
        this.rest = RecordEmitter.restName(plan);
    }

    /** The checks, one after another; each stands for itself. */
    List<CodeBlock> parts() {
        List<CodeBlock> parts = new ArrayList<>();
        if (rest != null) {
            CodeBlock.Builder code = CodeBlock.builder();
            checks.add(code, "notNull", ROOT, rest, "");
            CodeBlock.Builder inner = CodeBlock.builder();
            rest(inner, rest);
            if (!inner.isEmpty()) {
                code.beginControlFlow("if ($L != null)", rest)
                        .add(inner.build())
                        .endControlFlow();
            }
            parts.add(code.build());
        }
        if (plan.shape() == Shape.OBJECT) {
            dependent(parts);
            plan.requiredGroups().forEach(group -> part(parts, code -> group(code, group)));
        } else if (plan.shape() == Shape.TUPLE) {
            gaps(parts);
        }
        part(parts, this::size);
        return parts;
    }

    private static void part(List<CodeBlock> parts, Consumer<CodeBlock.Builder> write) {
        CodeBlock.Builder code = CodeBlock.builder();
        write.accept(code);
        if (!code.isEmpty()) {
            parts.add(code.build());
        }
    }

    private void rest(CodeBlock.Builder code, String rest) {
        if (plan.shape() == Shape.OBJECT && !plan.members().isEmpty()) {
            String name = locals.of("name");
            String all = plan.rest() instanceof RestPlan.Kept ? rest + ".names()" : rest + ".keySet()";
            code.beginControlFlow("for (String $L : $L)", name, all);
            if (plan.isWide()) {
                code.beginControlFlow("if ($L.contains($L))", listed(), name);
            } else {
                code.beginControlFlow("switch ($L)", name);
                code.beginControlFlow("case $L ->", CompactConstructor.literals(plan.members()));
            }
            checks.violation(
                    code,
                    CodeBlock.of("$T.at($S, $L)", Library.CONSTRAINTS, "", name),
                    "duplicate",
                    Literals.of("a name that is not listed"),
                    name);
            if (!plan.isWide()) {
                code.endControlFlow().add("default -> {}\n");
            }
            code.endControlFlow().endControlFlow();
            locals.release(name);
        }
        if (plan.shape() == Shape.OBJECT) {
            boolean kept = plan.rest() instanceof RestPlan.Kept;
            Type type = plan.rest() instanceof RestPlan.Typed typed ? typed.type() : new Type.Any();
            String entries = rest + (kept ? ".asMap()" : "") + ".entrySet()";
            new RuleChecks(names, checks, locals, violations).entries(code, plan.rules(), type, entries, ROOT);
        }
        if (plan.rest() instanceof RestPlan.Typed typed) {
            if (plan.shape() == Shape.OBJECT) {
                CodeBlock entries = checks.entries(typed.type(), rest, ROOT);
                code.add(entries);
            } else {
                elements(code, typed, rest);
            }
        }
    }

    /** An expression: the constant set of the names that are listed, for where a switch would be too large. */
    private String listed() {
        return checks.constants.field(
                "LISTED",
                Names.parameterized(Set.class, TypeName.get(String.class)),
                CodeBlock.of("$T.of($L)", Set.class, CompactConstructor.literals(plan.members())));
    }

    private void elements(CodeBlock.Builder code, RestPlan.Typed typed, String rest) {
        String index = locals.of("i");
        String element = locals.of("element");
        Type type = typed.type() instanceof Type.OrNull orNull ? orNull.type() : typed.type();
        boolean nullable = type != typed.type();
        CodeBlock pointer = CodeBlock.of(
                "$T.at($S, $L + $L)", Library.CONSTRAINTS, "", plan.members().size(), index);
        CodeBlock inner = checks.of(type, names.java(type), nullable, element, pointer);
        if (!inner.isEmpty()) {
            code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, rest)
                    .addStatement("$T $L = $L.get($L)", names.boxed(names.java(type)), element, rest, index)
                    .add(inner)
                    .endControlFlow();
        }
        locals.release(index, element);
    }

    private void dependent(List<CodeBlock> parts) {
        plan.dependentRequired().forEach((trigger, needed) -> {
            for (String other : needed) {
                String there = present(trigger);
                String missing = present(other);
                if (!there.equals("false") && !missing.equals("true")) {
                    CodeBlock.Builder code = CodeBlock.builder();
                    code.beginControlFlow("if ($L && !($L))", there, missing);
                    checks.violation(
                            code,
                            ROOT,
                            "dependentRequired",
                            Literals.of("member \"" + other + "\" beside \"" + trigger + '"'),
                            Literals.of("no such member"));
                    parts.add(code.endControlFlow().build());
                }
            }
        });
    }

    private void group(CodeBlock.Builder code, RequiredGroup group) {
        List<String> sets = group.alternatives().stream()
                .map(names ->
                        names.stream().map(name -> "(" + present(name) + ")").collect(Collectors.joining(" && ")))
                .map(all -> all.isEmpty() ? "true" : all)
                .toList();
        String words = group.alternatives().stream()
                .limit(SHOWN)
                .map(Object::toString)
                .collect(Collectors.joining(" or ", "", sets.size() > SHOWN ? " or ..." : ""));
        boolean many = sets.size() > LONGEST_TEST;
        String count = group.exclusive() || many ? locals.of("count") : "";
        if (group.exclusive() || many) {
            if (many) {
                code.addStatement("int $L = 0", count);
                sets.forEach(set -> code.addStatement("$L += $L ? 1 : 0", count, set));
            } else {
                code.addStatement(
                        "int $L = $L",
                        count,
                        sets.stream().map(set -> "(" + set + " ? 1 : 0)").collect(Collectors.joining(" + ")));
            }
        }
        if (group.exclusive()) {
            code.beginControlFlow("if ($L != 1)", count);
            checks.violation(
                    code, ROOT, "oneOf", Literals.of("exactly one of the members " + words), count + " + \" of them\"");
        } else {
            String any = many
                    ? count + " > 0"
                    : sets.stream().map(set -> "(" + set + ")").collect(Collectors.joining(" || "));
            code.beginControlFlow("if (!($L))", any);
            checks.violation(
                    code, ROOT, "anyOf", Literals.of("one of the members " + words), Literals.of("none of them"));
        }
        code.endControlFlow();
    }

    /** Adds what is checked on the finished record, {@code this}. */
    void addWhole(CodeBlock.Builder code) {
        new RuleChecks(names, checks, locals, violations)
                .written(
                        code,
                        plan.rules(),
                        this::present,
                        out -> CodeBlock.of(
                                "$T.write($L, this);\n", names.type(Objects.requireNonNull(plan.codec())), out),
                        ROOT);
    }

    /** An expression: whether a member is there, listed or not. */
    private String present(String wireName) {
        for (ComponentPlan member : plan.members()) {
            if (member.wireName().equals(wireName)) {
                return present(member);
            }
        }
        if (rest == null) {
            return "false";
        }
        return plan.rest() instanceof RestPlan.Kept
                ? rest + " != null && " + rest + ".get(" + Literals.of(wireName) + ") != null"
                : rest + " != null && " + rest + ".containsKey(" + Literals.of(wireName) + ")";
    }

    /** An expression: whether a listed member is there. */
    static String present(ComponentPlan member) {
        return switch (member.occurrence()) {
            case REQUIRED, NULLABLE, CONSTANT -> "true";
            case OPTIONAL -> member.name() + " != null";
            case OPTIONAL_OR_NULL -> member.name() + " != null && !" + member.name() + ".isAbsent()";
        };
    }

    private void gaps(List<CodeBlock> parts) {
        List<ComponentPlan> optional =
                plan.members().stream().filter(member -> !member.isRequired()).toList();
        for (int i = 1; i < optional.size(); i++) {
            int later = i;
            part(parts, code -> gap(code, present(optional.get(later)), optional.get(later - 1)));
        }
        if (rest != null && !optional.isEmpty()) {
            String some = rest + " != null && !" + rest + ".isEmpty()";
            part(parts, code -> gap(code, some, optional.get(optional.size() - 1)));
        }
    }

    private void gap(CodeBlock.Builder code, String later, ComponentPlan earlier) {
        code.beginControlFlow("if ($L && !($L))", later, present(earlier));
        checks.violation(
                code,
                CompactConstructor.pointer(earlier.wireName()),
                "required",
                Literals.of("an element, because later ones are there"),
                Literals.of("none"));
        code.endControlFlow();
    }

    private void size(CodeBlock.Builder code) {
        Lengths size = plan.size();
        int least =
                (int) plan.members().stream().filter(ComponentPlan::isRequired).count();
        boolean bounded = rest == null;
        Integer minimum = size.minimum() != null && size.minimum() > least ? size.minimum() : null;
        Integer maximum = size.maximum() != null
                        && !(bounded && size.maximum() >= plan.members().size())
                ? size.maximum()
                : null;
        if (plan.shape() == Shape.VALUE || (minimum == null && maximum == null)) {
            return;
        }
        String count = plan.members().stream()
                .filter(member -> !member.isRequired())
                .map(member -> " + (" + present(member) + " ? 1 : 0)")
                .collect(Collectors.joining("", String.valueOf(least), ""));
        if (plan.isWide()) {
            count = counted(code, least);
        }
        if (rest != null) {
            count += " + (" + rest + " == null ? 0 : " + rest + ".size())";
        }
        checks.size(
                code, plan.shape() == Shape.OBJECT ? "properties" : "size", new Lengths(minimum, maximum), count, ROOT);
    }

    /** One statement per member, because an expression of so many terms is too deep for the compiler. */
    private String counted(CodeBlock.Builder code, int least) {
        String count = locals.of("count");
        code.addStatement("int $L = $L", count, least);
        plan.members().stream()
                .filter(member -> !member.isRequired())
                .forEach(member -> code.addStatement("$L += $L ? 1 : 0", count, present(member)));
        return count;
    }
}
