package dev.framewright.generator.plan;

import dev.framewright.generator.model.ProtocolModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that will be generated, by name.
 *
 * @param packageName the one package of all classes
 * @param resourceName how the protocol's resources are called: {@code META-INF/framewright/<resourceName>.ir.json}
 * @param types one plan per type, sorted by name; messages are in {@code protocol}
 * @param protocol absent when the description has only types
 */
public record JavaPlan(
        ProtocolModel model,
        String packageName,
        String resourceName,
        JavaTypes javaTypes,
        List<TypePlan> types,
        @Nullable ProtocolPlan protocol) {
    public JavaPlan {
        types = List.copyOf(types);
    }
}
