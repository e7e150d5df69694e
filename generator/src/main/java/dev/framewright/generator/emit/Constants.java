package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Private constants that the code of one class asks for while it is written; equal ones are one. */
final class Constants {
    private final Map<String, FieldSpec> byValue = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>(Set.of("CODEC"));

    /** The name of a constant with this value. */
    String field(String name, TypeName type, CodeBlock value) {
        return byValue.computeIfAbsent(
                        type + " " + value,
                        key -> FieldSpec.builder(type, free(name), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(value)
                                .build())
                .name();
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    List<FieldSpec> fields() {
        return new ArrayList<>(byValue.values());
    }
}
