package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Private constants that the code of one class asks for while it is written; equal ones are one. When there are more than
 * one static initialiser has room for, the others stand in nested classes.
 */
final class Constants {
    private final Map<String, String> byValue = new LinkedHashMap<>();
    private final List<List<FieldSpec>> holders = new ArrayList<>(List.of(new ArrayList<>()));
    private int room = Pieces.LONGEST;
    private final Set<String> names = new HashSet<>(Set.of("CODEC"));

    /** The name of a constant with this value. */
    String field(String name, TypeName type, CodeBlock value) {
        return byValue.computeIfAbsent(type + " " + value, key -> add(key.length(), name, type, value));
    }

    private String add(int length, String name, TypeName type, CodeBlock value) {
        if (length > room && room < Pieces.LONGEST) {
            holders.add(new ArrayList<>());
            room = Pieces.LONGEST;
        }
        room -= length;
        int holder = holders.size() - 1;
        String free = free(name);
        FieldSpec.Builder field = FieldSpec.builder(type, free, Modifier.STATIC, Modifier.FINAL);
        if (holder == 0) {
            field.addModifiers(Modifier.PRIVATE);
        }
        holders.get(holder).add(field.initializer(value).build());
        return holder == 0 ? free : holder(holder) + "." + free;
    }

    private static String holder(int number) {
        return "Constants" + number;
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    /** Adds them to the class. */
    TypeSpec.Builder addTo(TypeSpec.Builder builder) {
        builder.addFields(holders.get(0));
        for (int i = 1; i < holders.size(); i++) {
            builder.addType(TypeSpec.classBuilder(holder(i))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addFields(holders.get(i))
                    .build());
        }
        return builder;
    }
}
