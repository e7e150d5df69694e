package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.Type.JavaTarget;
import dev.framewright.generator.plan.JavaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the method that reads a value of several wire forms: by its JSON type. */
final class ConversionReader {
    private static final CodeBlock ROOT = CodeBlock.of("$S", "");

    private final Names names;
    private final Constants constants;

    ConversionReader(Names names, Constants constants) {
        this.names = names;
        this.constants = constants;
    }

    MethodSpec method(String name, Type.Converted type) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int start = in.valueStart()")
                .addStatement(
                        "$T violations = null", Names.nullable(Names.parameterized(List.class, Library.VIOLATION)));
        JavaType java = names.java(type);
        code.add("$T value = $L;\n", names.of(java), zero(java));
        code.beginControlFlow("switch (in.peek())");
        for (Type.Form form : type.forms()) {
            code.beginControlFlow("case $L ->", kind(form))
                    .add(read(type, form))
                    .endControlFlow();
        }
        if (type.forms().size() < 6) {
            String expected = type.forms().stream()
                    .map(form -> kind(form).toLowerCase(Locale.ROOT))
                    .distinct()
                    .collect(Collectors.joining(" or "));
            code.beginControlFlow("default ->")
                    .addStatement("in.violation(start, $S, $S, in.describe(start))", "type", expected)
                    .addStatement("in.skipValue()")
                    .endControlFlow();
        }
        code.endControlFlow();
        code.beginControlFlow("if (violations != null)")
                .addStatement("in.violations(start, violations)")
                .endControlFlow();
        code.addStatement("return value");
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(names.of(java))
                .addParameter(Library.READER, "in")
                .addCode(code.build())
                .build();
    }

    private CodeBlock read(Type.Converted type, Type.Form form) {
        Locals locals = new Locals(List.of("in", "start", "violations", "value", "json"));
        Checks checks = new Checks(names, constants, locals, "violations");
        Conversion conversion = new Conversion(names, type, constants, locals);
        CodeBlock.Builder code = CodeBlock.builder();
        if (form.type() instanceof Type.Text text) {
            String local = locals.of("text");
            code.addStatement("String $L = in.readString()", local);
            conversion.formText(checks, code, form, text, local, ROOT);
            return code.beginControlFlow("if (violations == null)")
                    .addStatement("value = $L", fromText(type.target(), local))
                    .endControlFlow()
                    .build();
        }
        if (!form.allowed().isEmpty()) {
            code.beginControlFlow("if (!$L.contains(in.peekScalar()))", conversion.allowed(form, false));
            checks.violation(code, ROOT, "enum", Literals.of(Conversion.listed(form)), "in.describe(start)");
            code.endControlFlow();
        }
        JavaType read = numberType(type.target(), form.type());
        String number = locals.of("number");
        code.addStatement("$T $L = in.$L()", names.of(read), number, Reads.method(read));
        if (form.type() instanceof Type.Whole whole) {
            checks.numbers.whole(code, whole.bounds(), read, number, ROOT);
        } else if (form.type() instanceof Type.Decimal decimal) {
            if (read == JavaType.Simple.BIG_DECIMAL) {
                checks.numbers.exact(code, decimal.bounds(), number, ROOT);
            } else if (read == JavaType.Simple.BIG_INTEGER) {
                checks.numbers.exact(code, decimal.bounds(), "new java.math.BigDecimal(" + number + ")", ROOT);
            } else {
                checks.numbers.decimal(code, decimal.bounds(), number, ROOT);
            }
        }
        CodeBlock value = fromNumber(type.target(), read, number);
        return code.beginControlFlow("if (violations == null)")
                .addStatement("value = $L", value)
                .endControlFlow()
                .build();
    }

    private static CodeBlock fromText(JavaTarget target, String text) {
        if (target == JavaTarget.STRING) {
            return CodeBlock.of("$L", text);
        }
        String method = switch (target) {
            case BOOLEAN -> "toBoolean";
            case INT -> "toInt";
            case LONG -> "toLong";
            case DOUBLE -> "toDouble";
            case BIG_DECIMAL -> "toBigDecimal";
            case BIG_INTEGER -> "toBigInteger";
            case STRING, OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT ->
                throw new IllegalStateException("handled elsewhere: " + target);
        };
        return CodeBlock.of("$T.$L(in, start, $L)", Library.CONVERSIONS, method, text);
    }

    /** What a number or boolean on the wire is read as before it is converted. */
    private static JavaType numberType(JavaTarget target, Type form) {
        if (form instanceof Type.Bool) {
            return JavaType.Simple.BOOLEAN;
        }
        boolean whole = form instanceof Type.Whole;
        return switch (target) {
            case INT -> JavaType.Simple.INT;
            case LONG, BOOLEAN -> JavaType.Simple.LONG;
            case DOUBLE -> whole ? JavaType.Simple.LONG : JavaType.Simple.DOUBLE;
            case BIG_INTEGER -> JavaType.Simple.BIG_INTEGER;
            case BIG_DECIMAL, STRING -> whole ? JavaType.Simple.BIG_INTEGER : JavaType.Simple.BIG_DECIMAL;
            case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT ->
                throw new IllegalStateException(target + " is text on the wire");
        };
    }

    private static CodeBlock fromNumber(JavaTarget target, JavaType read, String number) {
        if (read == JavaType.Simple.BOOLEAN) {
            return switch (target) {
                case BOOLEAN -> CodeBlock.of("$L", number);
                case INT, LONG, DOUBLE -> CodeBlock.of("$L ? 1 : 0", number);
                case BIG_DECIMAL -> CodeBlock.of("$1L ? $2T.ONE : $2T.ZERO", number, java.math.BigDecimal.class);
                case BIG_INTEGER -> CodeBlock.of("$1L ? $2T.ONE : $2T.ZERO", number, java.math.BigInteger.class);
                case STRING -> CodeBlock.of("String.valueOf($L)", number);
                case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT ->
                    throw new IllegalStateException(target + " is text on the wire");
            };
        }
        return switch (target) {
            case BOOLEAN -> CodeBlock.of("$T.toBoolean(in, start, $L)", Library.CONVERSIONS, number);
            case STRING ->
                CodeBlock.of(read == JavaType.Simple.BIG_DECIMAL ? "$L.toPlainString()" : "$L.toString()", number);
            case BIG_DECIMAL ->
                CodeBlock.of(read == JavaType.Simple.BIG_INTEGER ? "new java.math.BigDecimal($L)" : "$L", number);
            default -> CodeBlock.of("$L", number);
        };
    }

    static String zero(JavaType java) {
        if (java == JavaType.Simple.STRING) {
            return "\"\"";
        } else if (java == JavaType.Simple.BIG_DECIMAL || java == JavaType.Simple.BIG_INTEGER) {
            return "java.math." + (java == JavaType.Simple.BIG_DECIMAL ? "BigDecimal" : "BigInteger") + ".ZERO";
        }
        return Reads.zero(java);
    }

    private static String kind(Type.Form form) {
        if (form.type() instanceof Type.Text) {
            return "STRING";
        }
        return form.type() instanceof Type.Bool ? "BOOLEAN" : "NUMBER";
    }
}
