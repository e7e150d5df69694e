package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.JavaType;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Writes statements that check a value against its constraints, adding to a variable with the violations so far. */
final class Checks {
    private final Names names;
    final Constants constants;
    final NumberChecks numbers;
    private final Locals locals;
    private final String violations;

    /** @param violations name of the variable */
    Checks(Names names, Constants constants, Locals locals, String violations) {
        this.names = names;
        this.constants = constants;
        this.locals = locals;
        this.violations = violations;
        this.numbers = new NumberChecks(this, constants);
    }

    /**
     * Checks a value that is not null.
     *
     * @param value an expression, evaluated more than once
     * @param pointer an expression: the value's pointer
     */
    CodeBlock of(Type type, String value, CodeBlock pointer) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof Type.Text text) {
            text(code, text, value, pointer);
        } else if (type instanceof Type.Whole whole) {
            whole(code, whole, names.java(type), value, pointer);
        } else if (type instanceof Type.Decimal decimal) {
            add(code, "finite", pointer, value, "");
            numbers.decimal(code, decimal.bounds(), value, pointer);
            rules().decimal(code, decimal, value, pointer);
        } else if (type instanceof Type.Constant constant) {
            constant(code, constant, value, pointer);
        } else if (type instanceof Type.Raw raw) {
            code.add(RawChecks.of(raw, constants, violations, value, pointer));
        } else if (type instanceof Type.Listing listing) {
            listing(code, listing, value, pointer);
        } else if (type instanceof Type.Mapping mapping) {
            mapping(code, mapping, value, pointer);
        } else if (type instanceof Type.Converted converted) {
            code.add(new Conversion(names, converted, constants, locals).check(this, violations, value, pointer));
        }
        return code.build();
    }

    /** The same for a value that may be null where {@code nullable}, and has to be there otherwise. */
    CodeBlock of(Type type, JavaType java, boolean nullable, String value, CodeBlock pointer) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!nullable) {
            add(code, "notNull", pointer, value, "");
        }
        CodeBlock checks = of(type, unboxed(java, value), pointer);
        if (!checks.isEmpty()) {
            code.beginControlFlow("if ($L != null)", value).add(checks).endControlFlow();
        }
        return code.build();
    }

    /** A boxed number as a primitive, without which the overloads of the checks are ambiguous. */
    static String unboxed(JavaType java, String value) {
        if (java == JavaType.Simple.DOUBLE) {
            return value + ".doubleValue()";
        } else if (java == JavaType.Simple.INT) {
            return value + ".intValue()";
        }
        return java == JavaType.Simple.LONG ? value + ".longValue()" : value;
    }

    void whole(CodeBlock.Builder code, Type.Whole whole, JavaType java, String value, CodeBlock pointer) {
        numbers.whole(code, whole.bounds(), java, value, pointer);
        rules().scalar(code, whole.rules(), value, pointer);
    }

    void text(CodeBlock.Builder code, Type.Text text, String value, CodeBlock pointer) {
        int minimum = minimum(text.length());
        Integer maximum = text.length().maximum();
        if (maximum != null) {
            add(code, "length", pointer, value, ", " + minimum + ", " + maximum);
        } else if (minimum > 0) {
            add(code, "minLength", pointer, value, ", " + minimum);
        }
        String format = Formats.known(text.format());
        if (format != null) {
            format(code, format, value, pointer);
        }
        for (String pattern : text.patterns()) {
            String constant = pattern(pattern);
            if (constant != null) {
                add(code, "pattern", pointer, value, ", " + constant);
            }
        }
        rules().scalar(code, text.rules(), value, pointer);
    }

    /** The constant for a pattern; absent when Java does not understand it. */
    @Nullable
    String pattern(String pattern) {
        String java = EcmaPattern.toJava(pattern);
        try {
            Pattern.compile(java);
        } catch (PatternSyntaxException e) {
            return null;
        }
        return constants.field(
                "PATTERN",
                Library.TEXT_PATTERN,
                CodeBlock.of("$T.of($L, $L)", Library.TEXT_PATTERN, Literals.of(java), Literals.of(pattern)));
    }

    private void constant(CodeBlock.Builder code, Type.Constant constant, String value, CodeBlock pointer) {
        JavaType java = names.java(constant);
        CodeBlock expected = Literals.of(constant.value(), java);
        CodeBlock same = switch ((JavaType.Simple) java) {
            case INT, LONG, DOUBLE, BOOLEAN -> CodeBlock.of("$L == $L", value, expected);
            case BIG_DECIMAL -> CodeBlock.of("$L.compareTo($L) == 0", value, expected);
            case RAW_JSON ->
                CodeBlock.of(
                        "$T.isSame($L, $L)",
                        Library.CONVERSIONS,
                        value,
                        Literals.of(constant.value().json()));
            default -> CodeBlock.of("$L.equals($L)", value, expected);
        };
        code.beginControlFlow("if (!($L))", same);
        violation(code, pointer, "const", Literals.of(constant.value().json()), "String.valueOf(" + value + ")");
        code.endControlFlow();
    }

    private void listing(CodeBlock.Builder code, Type.Listing listing, String value, CodeBlock pointer) {
        size(code, "size", listing.size(), value + ".size()", pointer);
        if (listing.unique() && rules().isComparable(listing.element())) {
            add(code, "unique", pointer, value, "");
        }
        String index = locals.of("i");
        String element = locals.of("element");
        boolean nullable = listing.element() instanceof Type.OrNull;
        Type type = listing.element() instanceof Type.OrNull orNull ? orNull.type() : listing.element();
        CodeBlock checks = of(type, names.java(type), nullable, element, at(pointer, index));
        if (!checks.isEmpty()) {
            code.beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, value)
                    .addStatement("$T $L = $L.get($L)", names.boxed(names.java(type)), element, value, index)
                    .add(checks)
                    .endControlFlow();
        }
        locals.release(index, element);
        rules().listing(code, listing, value, pointer);
    }

    private RuleChecks rules() {
        return new RuleChecks(names, this, locals, violations);
    }

    private void mapping(CodeBlock.Builder code, Type.Mapping mapping, String value, CodeBlock pointer) {
        size(code, "properties", mapping.size(), value + ".size()", pointer);
        code.add(entries(mapping.value(), value, pointer));
        rules().mapping(code, mapping, value, pointer);
    }

    /** Checks the values of a map. */
    CodeBlock entries(Type valueType, String value, CodeBlock pointer) {
        String entry = locals.of("entry");
        String element = locals.of("element");
        boolean nullable = valueType instanceof Type.OrNull;
        Type type = valueType instanceof Type.OrNull orNull ? orNull.type() : valueType;
        TypeName java = names.boxed(names.java(type));
        CodeBlock checks = of(type, names.java(type), nullable, element, at(pointer, entry + ".getKey()"));
        locals.release(entry, element);
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L.entrySet())",
                        Names.parameterized(java.util.Map.Entry.class, TypeName.get(String.class), java),
                        entry,
                        value)
                .addStatement("$T $L = $L.getValue()", java, element, entry)
                .add(checks)
                .endControlFlow()
                .build();
    }

    /** Checks the format of a text, or of a value that is written as one. */
    void format(CodeBlock.Builder code, String format, String value, CodeBlock pointer) {
        code.addStatement(
                "$1L = $2T.check($1L, $3L, $4L, $5T.$6L)",
                violations,
                Library.FORMATS,
                pointer,
                value,
                Library.TEXT_FORMAT,
                Formats.constant(format));
    }

    /** Checks a count. */
    void size(CodeBlock.Builder code, String check, Lengths size, String count, CodeBlock pointer) {
        int minimum = minimum(size);
        int maximum = size.maximum() == null ? Integer.MAX_VALUE : size.maximum();
        if (minimum > 0 || maximum < Integer.MAX_VALUE) {
            String most = maximum == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : "" + maximum;
            add(code, check, pointer, count, ", " + minimum + ", " + most);
        }
    }

    /** Adds a violation. The last three are expressions. */
    void violation(CodeBlock.Builder code, CodeBlock pointer, String rule, String expected, String found) {
        code.addStatement(
                "$1L = $2T.add($1L, $3L, $4S, $5L, $6L)",
                violations,
                Library.CONSTRAINTS,
                pointer,
                rule,
                expected,
                found);
    }

    void add(CodeBlock.Builder code, String check, CodeBlock pointer, String value, String arguments) {
        code.addStatement(
                "$1L = $2T.$3L($1L, $4L, $5L$6L)", violations, Library.CONSTRAINTS, check, pointer, value, arguments);
    }

    private static CodeBlock at(CodeBlock pointer, String step) {
        return CodeBlock.of("$T.at($L, $L)", Library.CONSTRAINTS, pointer, step);
    }

    private static int minimum(Lengths lengths) {
        return lengths.minimum() == null ? 0 : lengths.minimum();
    }
}
