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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the constructor of a record: copies first, then every check, then all violations at once. It is a compact one
 * unless something is checked on the record as a whole, or by methods of it: it has to be finished for that.
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

    /** The constructor, and the methods that it needs; empty when there is nothing to copy and nothing to check. */
    List<MethodSpec> members() {
        CodeBlock copies = copies();
        List<CodeBlock> parts = parts();
        CodeBlock whole = whole();
        boolean unchecked = parts.isEmpty() && whole.isEmpty();
        if (copies.isEmpty() && unchecked) {
            return List.of();
        }
        boolean fit = Pieces.fit(parts);
        boolean compact = fit && whole.isEmpty();
        MethodSpec.Builder method =
                compact ? MethodSpec.compactConstructorBuilder() : RecordEmitter.header(names, plan);
        method.addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        unchecked ? "Copies what could be changed from outside.\n\n" : "Checks every constraint.\n\n")
                .addCode(copies);
        for (String parameter : parameters()) {
            method.addJavadoc("@param $L as above\n", parameter);
        }
        if (unchecked) {
            return List.of(method.build());
        }
        method.addJavadoc("@throws $T with all that is wrong, if anything is", Library.INVALID_VALUE);
        CodeBlock assignments = compact
                ? CodeBlock.of("")
                : parameters().stream()
                        .map(parameter -> CodeBlock.of("this.$1N = $1N;\n", parameter))
                        .collect(CodeBlock.joining(""));
        List<MethodSpec> checks = fit ? List.of() : methods(parts);
        method.addStatement("$T $L = null", list(), violations)
                .addCode(fit ? Pieces.join(parts) : assignments)
                .addCode(fit ? assignments : calls(checks))
                .addCode(whole)
                .addStatement("$T.check($L)", Library.CONSTRAINTS, violations);
        return Stream.concat(Stream.of(method.build()), checks.stream()).toList();
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
        return methods(parts());
    }

    /** Statements that call such methods, the violations so far being a variable. */
    CodeBlock calls(List<MethodSpec> checks) {
        return checks.stream()
                .map(check -> CodeBlock.of("$1L = $2L($1L);\n", violations, check.name()))
                .collect(CodeBlock.joining(""));
    }

    private List<CodeBlock> parts() {
        return Stream.concat(plan.components().stream().map(this::check), structure().parts().stream())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<MethodSpec> methods(List<CodeBlock> parts) {
        List<MethodSpec> methods = new ArrayList<>();
        for (List<CodeBlock> group : Pieces.of(parts)) {
            methods.add(MethodSpec.methodBuilder("check" + methods.size())
                    .addModifiers(Modifier.PRIVATE)
                    .returns(list())
                    .addParameter(list(), violations)
                    .addCode(Pieces.join(group))
                    .addStatement("return $L", violations)
                    .build());
        }
        return methods;
    }

    private static TypeName list() {
        return Names.nullable(Names.parameterized(List.class, Library.VIOLATION));
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
