package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.ComponentPlan.Occurrence;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.RecordPlan;
import dev.framewright.generator.plan.TypePlan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the constructor of a record: copies first, then every check, then all violations at once. It is a compact one
 * unless something is checked on the record as a whole, which has to be finished for that.
 */
final class CompactConstructor {
    private final Names names;
    private final RecordPlan plan;
    private final Locals locals;
    private final String violations;
    private final Checks checks;

    CompactConstructor(Names names, RecordPlan plan, Constants constants) {
        this.names = names;
        this.plan = plan;
        this.locals = new Locals(parameters());
        this.violations = locals.of("violations");
        this.checks = new Checks(names, constants, locals, violations);
    }

    /**
     * The constructor; absent when there is nothing to copy and nothing to check.
     *
     * @param header with the components as parameters
     */
    @Nullable
    MethodSpec method(MethodSpec header) {
        CodeBlock copies = copies();
        CodeBlock.Builder code = CodeBlock.builder();
        plan.components().forEach(component -> code.add(check(component)));
        structure().add(code);
        CodeBlock whole = whole();
        if (!whole.isEmpty()) {
            for (String parameter : parameters()) {
                code.addStatement("this.$1N = $1N", parameter);
            }
            code.add(whole);
        }
        if (copies.isEmpty() && code.isEmpty()) {
            return null;
        }
        MethodSpec.Builder method = (whole.isEmpty()
                        ? MethodSpec.compactConstructorBuilder()
                        : MethodSpec.constructorBuilder().addParameters(header.parameters()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        code.isEmpty()
                                ? "Copies what could be changed from outside.\n\n"
                                : "Checks every constraint.\n\n")
                .addCode(copies);
        for (String parameter : parameters()) {
            method.addJavadoc("@param $L as above\n", parameter);
        }
        if (!code.isEmpty()) {
            method.addJavadoc("@throws $T with all that is wrong, if anything is", Library.INVALID_VALUE);
            TypeName list = Names.parameterized(List.class, Library.VIOLATION);
            method.addStatement("$T $L = null", Names.nullable(list), violations)
                    .addCode(code.build())
                    .addStatement("$T.check($L)", Library.CONSTRAINTS, violations);
        }
        return method.build();
    }

    private StructureChecks structure() {
        return new StructureChecks(names, plan, checks, locals, violations);
    }

    /** The checks of the record as a whole, when its fields are set. */
    CodeBlock whole() {
        CodeBlock.Builder code = CodeBlock.builder();
        structure().addWhole(code);
        return code.build();
    }

    /** The checks as methods that take and give the violations so far, each of a size that Java allows. */
    List<MethodSpec> methods() {
        List<CodeBlock> parts = new ArrayList<>();
        for (List<ComponentPlan> chunk : WideEmitter.chunks(plan.components())) {
            parts.add(chunk.stream().map(this::check).collect(CodeBlock.joining("")));
        }
        CodeBlock.Builder structure = CodeBlock.builder();
        structure().add(structure);
        parts.add(structure.build());
        parts.removeIf(CodeBlock::isEmpty);
        TypeName list = Names.nullable(Names.parameterized(List.class, Library.VIOLATION));
        List<MethodSpec> methods = new ArrayList<>();
        for (CodeBlock part : parts) {
            methods.add(MethodSpec.methodBuilder("check" + methods.size())
                    .addModifiers(Modifier.PRIVATE)
                    .returns(list)
                    .addParameter(list, violations)
                    .addCode(part)
                    .addStatement("return $L", violations)
                    .build());
        }
        return methods;
    }

    private List<String> parameters() {
        List<String> all = new ArrayList<>(
                plan.components().stream().map(ComponentPlan::name).toList());
        String rest = RecordEmitter.restName(plan);
        if (rest != null) {
            all.add(rest);
        }
        return all;
    }

    private CodeBlock copies() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ComponentPlan component : plan.components()) {
            CodeBlock copy = CopyCode.of(component);
            if (copy != null) {
                code.addStatement("$L = $L", component.name(), copy);
            }
        }
        if (plan.rest() instanceof RestPlan.Typed typed) {
            code.addStatement("$L = $L", typed.name(), CopyCode.of(typed, plan.shape(), typed.name()));
        }
        return code.build();
    }

    private CodeBlock check(ComponentPlan component) {
        CodeBlock pointer = pointer(plan, component);
        Type type = component.type();
        if (component.isPrimitive()) {
            return checks.of(type, component.name(), pointer);
        } else if (component.occurrence() != Occurrence.OPTIONAL_OR_NULL) {
            return checks.of(type, component.java(), component.isNullable(), component.name(), pointer);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        checks.add(code, "notNull", pointer, component.name(), "");
        String value = locals.of(component.name() + "Value");
        CodeBlock inner = checks.of(type, Checks.unboxed(component.java(), value), pointer);
        if (!inner.isEmpty()) {
            TypeName boxed = names.boxed(component.java());
            code.beginControlFlow("if ($L != null && $L.orNull() != null)", component.name(), component.name())
                    .addStatement("$T $L = $L.orNull()", boxed, value, component.name())
                    .add(inner)
                    .endControlFlow();
        }
        return code.build();
    }

    /** The pointer of a component, as an expression. */
    static CodeBlock pointer(RecordPlan plan, ComponentPlan component) {
        return plan.shape() == Shape.VALUE ? CodeBlock.of("$S", "") : pointer(component.wireName());
    }

    static CodeBlock pointer(String wireName) {
        return CodeBlock.of("$L", Literals.of("/" + wireName.replace("~", "~0").replace("/", "~1")));
    }

    /** Wire names as string literals. */
    static String literals(List<ComponentPlan> members) {
        return members.stream().map(ComponentPlan::wireName).map(Literals::of).collect(Collectors.joining(", "));
    }
}
