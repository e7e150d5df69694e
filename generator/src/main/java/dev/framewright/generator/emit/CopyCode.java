package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.plan.ComponentPlan;
import dev.framewright.generator.plan.RestPlan;
import dev.framewright.generator.plan.TypePlan.Shape;
import org.jspecify.annotations.Nullable;

/** Expressions that copy what could still be changed from outside: lists and maps, however deep. */
final class CopyCode {
    private CopyCode() {}

    /** The copy of a component; absent when there is nothing to copy. */
    static @Nullable CodeBlock of(ComponentPlan component) {
        return of(component, component.name());
    }

    /** The copy of a component whose value is an expression; absent when there is nothing to copy. */
    static @Nullable CodeBlock of(ComponentPlan component, String value) {
        if (component.occurrence() != ComponentPlan.Occurrence.OPTIONAL_OR_NULL) {
            return of(component.type(), value, 0);
        }
        CodeBlock copy = of(component.type(), "it", 1);
        return copy == null ? null : CodeBlock.of("$T.presence($L, it -> $L)", Library.COPIES, value, copy);
    }

    /** The copy of what is not listed. */
    static CodeBlock of(RestPlan.Typed rest, Shape shape, String value) {
        return of(shape == Shape.OBJECT ? "map" : "list", rest.type(), value, 0);
    }

    static @Nullable CodeBlock of(Type type, String value, int depth) {
        if (type instanceof Type.OrNull orNull) {
            return of(orNull.type(), value, depth);
        } else if (type instanceof Type.Listing listing) {
            return of("list", listing.element(), value, depth);
        } else if (type instanceof Type.Mapping mapping) {
            return of("map", mapping.value(), value, depth);
        }
        return null;
    }

    /** The copy of a list or map of {@code element}s. */
    static CodeBlock of(String method, Type element, String value, int depth) {
        String lambda = "it" + (depth == 0 ? "" : "" + depth);
        CodeBlock copy = of(element, lambda, depth + 1);
        return copy == null
                ? CodeBlock.of("$T.$L($L)", Library.COPIES, method, value)
                : CodeBlock.of("$T.$L($L, $L -> $L)", Library.COPIES, method, value, lambda, copy);
    }
}
