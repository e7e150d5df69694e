package dev.framewright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.plan.JavaType;
import dev.framewright.generator.plan.TypePlan.ConstantPlan;
import dev.framewright.generator.plan.TypePlan.EnumPlan;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes a Java enum with the constants of an enumeration: the whole of a closed one, the known part of an open one. */
final class EnumEmitter {
    /** More labels than this are looked up in a map, because a switch would not fit into a method. */
    private static final int LABELS = 500;

    private static final int LONGEST_SHOWN = 1_000;

    private final Names names;
    private final EnumPlan plan;
    private final ClassName type;

    EnumEmitter(Names names, EnumPlan plan, ClassName type) {
        this.names = names;
        this.plan = plan;
        this.type = type;
    }

    /** A closed enumeration. */
    SourceFile file() {
        TypeSpec.Builder builder = constants()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of(plan.doc(), "The type {@code " + plan.name() + "}."));
        plan.parents().forEach(parent -> builder.addSuperinterface(names.type(parent)));
        builder.addMethod(of());
        TypeMembers.add(builder, names, plan);
        return new SourceFile(builder);
    }

    /** The method from values to constants. */
    MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The constant of a value.\n\n@param value the value on the wire\n@return the constant\n"
                                + "@throws $T if no constant has this value",
                        Library.INVALID_VALUE)
                .returns(type)
                .addParameter(value(), "value")
                .addStatement("$T found = find(value)", Names.nullable(type))
                .beginControlFlow("if (found == null)")
                .addStatement(
                        "throw new $T($T.add(null, $S, $S, $L, String.valueOf(value)))",
                        Library.INVALID_VALUE,
                        Library.CONSTRAINTS,
                        "",
                        "enum",
                        Literals.of(listed(plan)))
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    /** The enum with its values and lookup, without anything around. */
    TypeSpec.Builder constants() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(type.simpleName());
        for (ConstantPlan constant : plan.constants()) {
            CodeBlock literal = Literals.of(constant.constant().value(), plan.java());
            builder.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", literal)
                            .addJavadoc(javadoc(constant))
                            .build());
        }
        builder.addField(value(), "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(value(), "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(valueMethod().addStatement("return value").build());
        boolean numbers = plan.java() == JavaType.Simple.INT || plan.java() == JavaType.Simple.LONG;
        boolean small = plan.constants().stream()
                .allMatch(constant -> isInt(constant.constant().value()));
        boolean labels = plan.java() == JavaType.Simple.STRING || (numbers && small);
        boolean constant = plan.constants().stream()
                .noneMatch(one -> JavaText.isTooLong(one.constant().value().json()));
        return plan.constants().size() <= LABELS && labels && constant ? bySwitch(builder) : byMap(builder);
    }

    static CodeBlock javadoc(ConstantPlan constant) {
        String json = constant.constant().value().json();
        String shown = json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "...";
        return Docs.of(constant.constant().doc(), "The value " + Docs.text(shown) + ".");
    }

    MethodSpec.Builder valueMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value on the wire.\n\n@return the value")
                .returns(value());
        return plan.open() && plan.holders().isEmpty() ? method.addAnnotation(Override.class) : method;
    }

    TypeName value() {
        return names.of(plan.java());
    }

    private MethodSpec.Builder find() {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .returns(Names.nullable(type))
                .addParameter(value(), "value");
    }

    private TypeSpec.Builder bySwitch(TypeSpec.Builder builder) {
        MethodSpec.Builder find = find();
        boolean isLong = plan.java() == JavaType.Simple.LONG;
        if (isLong) {
            find.beginControlFlow("if (value != (int) value)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        find.addCode("return switch ($L) {\n$>", isLong ? "(int) value" : "value");
        for (ConstantPlan constant : plan.constants()) {
            find.addCode("case $L -> $L;\n", Literals.of(constant.constant().value(), plan.java()), constant.name());
        }
        return builder.addMethod(find.addCode("default -> null;\n$<};\n").build());
    }

    private TypeSpec.Builder byMap(TypeSpec.Builder builder) {
        TypeName map = Names.parameterized(Map.class, value().box(), type);
        return builder.addField(FieldSpec.builder(map, "byValue", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for ($T constant : values())", type)
                        .addStatement("byValue.put(constant.value, constant)")
                        .endControlFlow()
                        .build())
                .addMethod(find().addStatement("return byValue.get(value)").build());
    }

    /** The values, for people. */
    static String listed(EnumPlan plan) {
        int most = 20;
        String all = String.join(
                ", ",
                plan.constants().stream()
                        .limit(most)
                        .map(constant -> constant.constant().value().json())
                        .toList());
        return "one of " + all + (plan.constants().size() > most ? ", ..." : "");
    }

    /** Whether a literal is an integer of 32 bits. */
    static boolean isInt(JsonLiteral literal) {
        return literal instanceof JsonLiteral.Numeric numeric
                && numeric.value().compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) >= 0
                && numeric.value().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
