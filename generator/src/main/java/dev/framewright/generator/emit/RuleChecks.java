package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Additional;
import dev.framewright.generator.model.Rule;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes statements that check rules, adding to a variable with the violations so far. */
final class RuleChecks {
    private final Names names;
    private final Checks checks;
    private final Locals locals;
    private final String violations;

    /** @param violations name of the variable */
    RuleChecks(Names names, Checks checks, Locals locals, String violations) {
        this.names = names;
        this.checks = checks;
        this.locals = locals;
        this.violations = violations;
    }

    /** Checks the rules of a list. */
    void listing(CodeBlock.Builder code, Type.Listing listing, String value, CodeBlock pointer) {
        List<Rule> rules = new ArrayList<>(listing.rules());
        if (listing.unique() && !isComparable(listing.element())) {
            rules.add(new Rule.Unique());
        }
        written(code, rules, name -> "true", out -> writes(out).value(listing, value), pointer);
    }

    /** Checks the rules of a text or number. */
    void scalar(CodeBlock.Builder code, List<Rule.Branches> rules, String value, CodeBlock pointer) {
        for (Rule.Branches rule : rules) {
            branches(code, rule, CodeBlock.of("new $T().value($L)", Library.WRITER, value), pointer);
        }
    }

    /** Checks the rules of a double, which cannot be written if it is not finite. */
    void decimal(CodeBlock.Builder code, Type.Decimal type, String value, CodeBlock pointer) {
        if (!type.rules().isEmpty()) {
            code.beginControlFlow("if ($T.isFinite($L))", Double.class, value);
            scalar(code, type.rules(), value, pointer);
            code.endControlFlow();
        }
    }

    private void branches(CodeBlock.Builder code, Rule.Branches rule, CodeBlock written, CodeBlock pointer) {
        CodeBlock codecs = rule.types().stream().map(codecs()::of).collect(CodeBlock.joining(", "));
        call(code, rule.exclusive() ? "oneOf" : "anyOf", pointer, CodeBlock.of("$L, $L", written, codecs));
    }

    /** Whether values are equal in Java when, and only when, they are equal in JSON. */
    boolean isComparable(Type element) {
        if (element instanceof Type.OrNull orNull) {
            return isComparable(orNull.type());
        } else if (element instanceof Type.Named named) {
            // others may keep numbers as they came, 1.0 beside 1
            return names.plan().model().types().stream()
                    .anyMatch(type -> type.id().equals(named.id()) && type instanceof TypeDefinition.Enumeration);
        }
        return !(element instanceof Type.Listing || element instanceof Type.Mapping);
    }

    /** Checks the rules of a map. */
    void mapping(CodeBlock.Builder code, Type.Mapping mapping, String value, CodeBlock pointer) {
        entries(code, mapping.rules(), mapping.value(), value + ".entrySet()", pointer);
        written(
                code,
                mapping.rules(),
                name -> value + ".containsKey(" + Literals.of(name) + ")",
                out -> writes(out).value(mapping, value),
                pointer);
    }

    /**
     * Checks rules of a whole on the value as it would be written, which it can be only if nothing is wrong with it so far.
     *
     * @param present gives the condition that a member is there
     * @param write gives the statements that write the value to a variable
     */
    void written(
            CodeBlock.Builder code,
            List<Rule> rules,
            UnaryOperator<String> present,
            Function<String, CodeBlock> write,
            CodeBlock pointer) {
        String out = locals.of("out");
        Set<String> conditions = new LinkedHashSet<>();
        CodeBlock.Builder inner = CodeBlock.builder();
        for (Rule rule : rules) {
            String condition = rule instanceof Rule.Dependent dependent ? present.apply(dependent.member()) : "true";
            if (isWhole(rule) && !condition.equals("false")) {
                conditions.add(condition);
                CodeBlock check = whole(rule, out, pointer);
                if (condition.equals("true")) {
                    inner.add(check);
                } else {
                    inner.beginControlFlow("if ($L)", condition).add(check).endControlFlow();
                }
            }
        }
        if (!conditions.isEmpty()) {
            String any = conditions.contains("true") ? "" : " && (" + String.join(" || ", conditions) + ")";
            code.beginControlFlow("if ($L == null$L)", violations, any)
                    .addStatement("$1T $2L = new $1T()", Library.WRITER, out)
                    .add(write.apply(out))
                    .add(inner.build())
                    .endControlFlow();
        }
        locals.release(out);
    }

    /** Whether a rule is about a whole and not about members one by one. */
    private static boolean isWhole(Rule rule) {
        return !(rule instanceof Rule.Names || rule instanceof Rule.Members);
    }

    private RuleCodecs codecs() {
        return new RuleCodecs(names, checks);
    }

    private Writes writes(String out) {
        return new Writes(names, checks.constants, locals, out);
    }

    private CodeBlock whole(Rule rule, String out, CodeBlock pointer) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (rule instanceof Rule.Contains contains) {
            call(
                    code,
                    "contains",
                    pointer,
                    CodeBlock.of(
                            "$L, $L, $L, $L",
                            out,
                            codecs().of(contains.type()),
                            contains.minimum(),
                            contains.maximum() == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : contains.maximum()));
        } else if (rule instanceof Rule.Dependent dependent) {
            call(code, "fits", pointer, CodeBlock.of("$L, $L", out, codecs().of(dependent.type())));
        } else if (rule instanceof Rule.Branches branches) {
            branches(code, branches, CodeBlock.of("$L", out), pointer);
        } else {
            call(code, "unique", pointer, CodeBlock.of("$L", out));
        }
        return code.build();
    }

    /**
     * Checks names, and the values of those that patterns speak of.
     *
     * @param type what the values are
     * @param entries an expression: their entries
     */
    void entries(CodeBlock.Builder code, List<Rule> rules, Type type, String entries, CodeBlock pointer) {
        String entry = locals.of("entry");
        List<String> flags = new ArrayList<>();
        CodeBlock.Builder inner = CodeBlock.builder();
        for (Rule rule : rules) {
            if (rule instanceof Rule.Names all) {
                name(inner, all.type(), entry + ".getKey()", at(pointer, entry));
            } else if (rule instanceof Rule.Members members) {
                String listed = locals.of("listed");
                members(inner, members, entry, listed, pointer);
                flags.add(listed);
            }
        }
        if (!inner.isEmpty()) {
            TypeName value = names.boxed(names.java(type));
            TypeName argument = type instanceof Type.OrNull ? Names.nullable(value) : value;
            code.beginControlFlow(
                            "for ($T $L : $L)",
                            Names.parameterized(Map.Entry.class, TypeName.get(String.class), argument),
                            entry,
                            entries)
                    .add(inner.build())
                    .endControlFlow();
        }
        locals.release(entry);
        flags.forEach(locals::release);
    }

    private void name(CodeBlock.Builder code, Type type, String name, CodeBlock pointer) {
        if (type instanceof Type.Text text) {
            checks.text(code, text, name, pointer);
        } else {
            call(code, "name", pointer, CodeBlock.of("$L, $L", name, codecs().of(type)));
        }
    }

    private void members(CodeBlock.Builder code, Rule.Members members, String entry, String listed, CodeBlock pointer) {
        boolean counts = !(members.others() instanceof Additional.Keep);
        if (counts) {
            code.addStatement("boolean $L = false", listed);
        }
        for (Rule.Members.Named named : members.patterns()) {
            boolean any = named.type() instanceof Type.Any;
            if (!any || counts) {
                code.beginControlFlow("if ($L.isIn($L.getKey()))", checks.pattern(named.pattern()), entry);
                if (counts) {
                    code.addStatement("$L = true", listed);
                }
                if (!any) {
                    fits(code, named.type(), entry, pointer);
                }
                code.endControlFlow();
            }
        }
        if (counts) {
            code.beginControlFlow("if (!$L)", listed);
            if (members.others() instanceof Additional.Typed typed) {
                fits(code, typed.type(), entry, pointer);
            } else {
                String patterns = members.patterns().stream()
                        .map(Rule.Members.Named::pattern)
                        .collect(Collectors.joining(" or "));
                call(code, "unlisted", pointer, CodeBlock.of("$L.getKey(), $L", entry, Literals.of(patterns)));
            }
            code.endControlFlow();
        }
    }

    private void fits(CodeBlock.Builder code, Type type, String entry, CodeBlock pointer) {
        call(code, "fits", at(pointer, entry), CodeBlock.of("$L.getValue(), $L", entry, codecs().of(type)));
    }

    private void call(CodeBlock.Builder code, String check, CodeBlock pointer, CodeBlock arguments) {
        code.addStatement("$1L = $2T.$3L($1L, $4L, $5L)", violations, Library.RULES, check, pointer, arguments);
    }

    private static CodeBlock at(CodeBlock pointer, String entry) {
        return CodeBlock.of("$T.at($L, $L.getKey())", Library.CONSTRAINTS, pointer, entry);
    }
}
