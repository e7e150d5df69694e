package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.TypePlan.EnumPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes an open enumeration: known constants, and any other value as it came. */
final class OpenEnumEmitter {
    private final Names names;
    private final EnumPlan plan;
    private final ClassName type;
    private final ClassName known;
    private final ClassName unknown;

    OpenEnumEmitter(Names names, EnumPlan plan) {
        this.names = names;
        this.plan = plan;
        this.type = names.type(plan.name());
        this.known = type.nestedClass("Known");
        this.unknown = type.nestedClass("Unknown");
    }

    SourceFile file() {
        EnumEmitter constants = new EnumEmitter(names, plan, known);
        TypeSpec.Builder builder = TypeSpec.interfaceBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Docs.of(plan.doc(), "The type {@code " + plan.name() + "}."))
                .addJavadoc("\n\n<p>Values that the schema does not list are {@link $T}.", unknown)
                .addPermittedSubclass(known)
                .addPermittedSubclass(unknown)
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("The value on the wire.\n\n@return the value")
                        .returns(constants.value())
                        .build())
                .addMethod(of(constants));
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        TypeMembers.addDefault(builder, names, plan);
        builder.addType(constants
                .constants()
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(type)
                .addJavadoc("The values that the schema lists.")
                .build());
        return new SourceFile(builder.addType(unknown(constants)));
    }

    private MethodSpec of(EnumEmitter constants) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The constant of a value, or the value as it is.\n\n@param value the value on the wire\n"
                                + "@return the constant or the value\n@throws $T if the schema does not allow the value",
                        Library.INVALID_VALUE)
                .returns(type)
                .addParameter(constants.value(), "value")
                .addStatement("$T found = $T.find(value)", Names.nullable(known), known)
                .addStatement("return found != null ? found : new $T(value)", unknown)
                .build();
    }

    private TypeSpec unknown(EnumEmitter constants) {
        Constants fields = new Constants();
        CodeBlock listed = CodeBlock.of("$T.find(value) != null", known);
        TypeSpec.Builder unknown = TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(type)
                .addJavadoc("A value that the schema does not list.\n\n@param value the value on the wire")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(constants.value(), "value")
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "Checks the value.\n\n@param value the value on the wire\n"
                                        + "@throws $T if the schema does not allow or does list it",
                                Library.INVALID_VALUE)
                        .addCode(checks(names, plan, fields, listed))
                        .build());
        return fields.addTo(unknown).build();
    }

    /**
     * Statements that check a value that is not listed.
     *
     * @param listed an expression that is true when it is listed nevertheless; empty when that is known
     */
    static CodeBlock checks(Names names, EnumPlan plan, Constants fields, CodeBlock listed) {
        Checks checks = new Checks(names, fields, new Locals(List.of("value", "violations")), "violations");
        CodeBlock root = CodeBlock.of("$S", "");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T violations = null", Names.nullable(Names.parameterized(List.class, Library.VIOLATION)));
        boolean primitive = plan.java().isPrimitive();
        if (!primitive) {
            checks.add(code, "notNull", root, "value", "");
            code.beginControlFlow("if (value != null)");
        }
        if (plan.base() instanceof Type.Whole whole) {
            checks.whole(code, whole, plan.java(), "value", root);
        } else {
            code.add(checks.of(plan.base(), "value", root));
        }
        if (!listed.isEmpty()) {
            code.beginControlFlow("if ($L)", listed);
            checks.violation(
                    code, root, "enum", Literals.of("a value that the schema does not list"), "String.valueOf(value)");
            code.endControlFlow();
        }
        if (!primitive) {
            code.endControlFlow();
        }
        return code.addStatement("$T.check(violations)", Library.CONSTRAINTS).build();
    }
}
