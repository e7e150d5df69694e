package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.EcmaPattern;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.Type.JavaTarget;
import dev.framewright.generator.plan.JavaType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks and writes a value that has several wire forms: in the first of them. {@link ConversionReader} reads it. */
final class Conversion {
    private static final Set<String> TRUE = Set.of("1", "true", "on", "yes");

    private final Names names;
    private final Type.Converted type;
    private final Constants constants;
    private final Locals locals;
    private final Type.Form first;

    Conversion(Names names, Type.Converted type, Constants constants, Locals locals) {
        this.names = names;
        this.type = type;
        this.constants = constants;
        this.locals = locals;
        this.first = type.forms().get(0);
    }

    /** Statements that check that a Java value can be written in the first form. */
    CodeBlock check(Checks checks, String violations, String value, CodeBlock pointer) {
        CodeBlock.Builder code = CodeBlock.builder();
        String format = Formats.of(type);
        if (format != null) {
            if (type.target() != JavaTarget.UUID) {
                checks.format(code, format, value, pointer);
            }
            return code.build();
        }
        if (type.target() == JavaTarget.DOUBLE) {
            if (!allowsInfinity()) {
                checks.add(code, "finite", pointer, value, "");
            } else {
                code.beginControlFlow("if (Double.isNaN($L))", value);
                checks.violation(code, pointer, "finite", Literals.of("a number"), Literals.of("NaN"));
                code.endControlFlow();
            }
        }
        if (type.target() == JavaTarget.BOOLEAN && allowsBoth()) {
            return code.build();
        }
        if (first.type() instanceof Type.Text text) {
            checkText(checks, code, text, value, pointer);
        } else if (!first.allowed().isEmpty()) {
            String local = locals.of("text");
            code.addStatement("String $L = $L", local, text(value));
            code.beginControlFlow("if (!$L.contains($L))", allowed(first, true), local);
            checks.violation(code, pointer, "enum", Literals.of(listed(first)), local);
            code.endControlFlow();
        } else if (first.type() instanceof Type.Bool && type.target() == JavaTarget.STRING) {
            code.beginControlFlow("if (!($1L.equals($2S) || $1L.equals($3S)))", value, "true", "false");
            checks.violation(code, pointer, "type", Literals.of("true or false"), value);
            code.endControlFlow();
        } else {
            checkNumber(checks, code, value, pointer);
        }
        return code.build();
    }

    private void checkText(Checks checks, CodeBlock.Builder code, Type.Text text, String value, CodeBlock pointer) {
        String local = locals.of("text");
        CodeBlock.Builder inner = CodeBlock.builder();
        formText(checks, inner, first, text, local, pointer);
        if (!inner.isEmpty()) {
            code.addStatement("String $L = $L", local, text(value)).add(inner.build());
        }
    }

    /** Checks a text against a form: one of the allowed values, or the constraints if there are any. */
    void formText(
            Checks checks, CodeBlock.Builder code, Type.Form form, Type.Text text, String local, CodeBlock pointer) {
        CodeBlock.Builder constraints = CodeBlock.builder();
        checks.text(constraints, text, local, pointer);
        if (form.allowed().isEmpty()) {
            code.add(constraints.build());
            return;
        }
        code.beginControlFlow("if (!$L.contains($L))", allowed(form, true), local);
        if (text.patterns().isEmpty()) {
            checks.violation(code, pointer, "enum", Literals.of(listed(form)), local);
        } else {
            code.add(constraints.build());
        }
        code.endControlFlow();
    }

    private void checkNumber(Checks checks, CodeBlock.Builder code, String value, CodeBlock pointer) {
        JavaType java = names.java(type);
        if (first.type() instanceof Type.Whole whole) {
            switch (type.target()) {
                case INT, LONG, BIG_INTEGER -> checks.numbers.whole(code, whole.bounds(), java, value, pointer);
                case DOUBLE, BIG_DECIMAL -> {
                    code.beginControlFlow("if (!$T.isWhole($L))", Library.CONVERSIONS, value);
                    checks.violation(code, pointer, "type", Literals.of("integer"), "String.valueOf(" + value + ")");
                    code.endControlFlow();
                    bounds(checks, code, whole.bounds(), value, pointer);
                }
                case STRING -> numeric(checks, code, whole.bounds(), true, value, pointer);
                case BOOLEAN -> {}
                case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT -> throw noNumber();
            }
        } else if (first.type() instanceof Type.Decimal decimal) {
            if (type.target() == JavaTarget.STRING) {
                numeric(checks, code, decimal.bounds(), false, value, pointer);
            } else if (type.target() == JavaTarget.BIG_INTEGER) {
                checks.numbers.exact(code, decimal.bounds(), "new java.math.BigDecimal(" + value + ")", pointer);
            } else if (type.target() != JavaTarget.BOOLEAN) {
                bounds(checks, code, decimal.bounds(), value, pointer);
            }
        }
    }

    private void bounds(Checks checks, CodeBlock.Builder code, Bounds bounds, String value, CodeBlock pointer) {
        if (type.target() == JavaTarget.BIG_DECIMAL) {
            checks.numbers.exact(code, bounds, value, pointer);
        } else {
            checks.numbers.decimal(code, bounds, value, pointer);
        }
    }

    private IllegalStateException noNumber() {
        return new IllegalStateException(type.target() + " is text on the wire");
    }

    /** Text that is written as a number has to be one, within its limits. */
    private static void numeric(
            Checks checks, CodeBlock.Builder code, Bounds bounds, boolean whole, String value, CodeBlock pointer) {
        String number = "new java.math.BigDecimal(" + value + ")";
        CodeBlock condition = CodeBlock.of("$T.isNumber($L)", Library.CONVERSIONS, value);
        if (whole) {
            condition = CodeBlock.of("$L && $T.isWhole($L)", condition, Library.CONVERSIONS, number);
        }
        code.beginControlFlow("if (!($L))", condition);
        checks.violation(code, pointer, "type", Literals.of(whole ? "integer" : "number"), value);
        CodeBlock.Builder limits = CodeBlock.builder();
        checks.numbers.exact(limits, bounds, number, pointer);
        if (!limits.isEmpty()) {
            code.nextControlFlow("else").add(limits.build());
        }
        code.endControlFlow();
    }

    /** A statement that writes a value in the first form. */
    CodeBlock write(String out, String value) {
        Type form = first.type();
        if (Formats.of(type) != null) {
            return CodeBlock.of("$L.value($T.text($L));\n", out, Library.FORMATS, value);
        }
        boolean asIs = form instanceof Type.Bool
                ? type.target() == JavaTarget.BOOLEAN
                : !(form instanceof Type.Text)
                        && type.target() != JavaTarget.BOOLEAN
                        && type.target() != JavaTarget.STRING;
        if (asIs) {
            return CodeBlock.of("$L.value($L);\n", out, value);
        } else if (form instanceof Type.Text) {
            return CodeBlock.of("$L.value($L);\n", out, text(value));
        } else if (type.target() == JavaTarget.BOOLEAN) {
            return CodeBlock.of("$L.value($L ? 1 : 0);\n", out, value);
        } else if (form instanceof Type.Bool) {
            String yes = type.target() == JavaTarget.STRING ? "true" : "1";
            return CodeBlock.of("$L.value($L.equals($S));\n", out, text(value), yes);
        }
        return CodeBlock.of("$L.value(new $T($L));\n", out, ClassName.get("java.math", "BigDecimal"), value);
    }

    /** An expression: the value as text, as it would stand in the first form. */
    private CodeBlock text(String value) {
        return switch (type.target()) {
            case DOUBLE -> CodeBlock.of("$T.text($L)", Library.CONVERSIONS, value);
            case INT, LONG, BIG_INTEGER -> CodeBlock.of("String.valueOf($L)", value);
            case BIG_DECIMAL -> CodeBlock.of("$L.toPlainString()", value);
            case STRING -> CodeBlock.of("$L", value);
            case BOOLEAN -> CodeBlock.of("$L ? $L : $L", value, Literals.of(word(true)), Literals.of(word(false)));
            case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI ->
                CodeBlock.of("$T.text($L)", Library.FORMATS, value);
            case BASE64_TEXT -> CodeBlock.of("$L.text()", value);
        };
    }

    private String word(boolean value) {
        if (first.type() instanceof Type.Whole || first.type() instanceof Type.Decimal) {
            return value ? "1" : "0";
        }
        return first.allowed().stream()
                .map(Conversion::plain)
                .filter(text -> TRUE.contains(text) == value)
                .findFirst()
                .orElse(Boolean.toString(value));
    }

    /** The constant with the values allowed in a form: as plain text, or as canonical JSON text. */
    String allowed(Type.Form form, boolean plain) {
        List<String> texts = form.allowed().stream()
                .map(literal -> plain ? plain(literal) : literal.json())
                .distinct()
                .toList();
        return constants.field(
                "ALLOWED",
                Names.parameterized(Set.class, ClassName.get(String.class)),
                CodeBlock.of("$T.of($L)", Set.class, Literals.list(texts)));
    }

    static String listed(Type.Form form) {
        return String.join(", ", form.allowed().stream().map(JsonLiteral::json).toList());
    }

    private static String plain(JsonLiteral literal) {
        if (literal instanceof JsonLiteral.Text text) {
            return text.value();
        }
        return literal instanceof JsonLiteral.Numeric numeric ? numeric.value().toPlainString() : literal.json();
    }

    /** Whether no check is needed, because both truth values have a word that is allowed. */
    private boolean allowsBoth() {
        List<String> words = first.allowed().stream().map(Conversion::plain).toList();
        return words.contains(word(true)) && words.contains(word(false));
    }

    private boolean allowsInfinity() {
        if (!(first.type() instanceof Type.Text text)) {
            return false;
        }
        if (first.allowed().stream().anyMatch(literal -> plain(literal).equals("inf"))) {
            return true;
        }
        try {
            return !text.patterns().isEmpty()
                    && text.patterns().stream()
                            .allMatch(pattern -> Pattern.compile(EcmaPattern.toJava(pattern))
                                    .matcher("inf")
                                    .find());
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
