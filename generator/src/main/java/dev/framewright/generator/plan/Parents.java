package dev.framewright.generator.plan;

import dev.framewright.generator.model.Branch;
import dev.framewright.generator.model.Decision;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.TypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which sealed interfaces a class belongs to, because choices name it as an alternative. */
final class Parents {
    private final Map<String, TreeSet<String>> parents = new TreeMap<>();

    Parents(ProtocolModel model, JavaTypes javaTypes) {
        for (TypeDefinition type : model.types()) {
            if (type instanceof TypeDefinition.Choice choice && !(choice.decision() instanceof Decision.Each)) {
                String name = javaTypes.className(choice.id());
                for (Branch branch : choice.branches()) {
                    if (branch.type() instanceof Type.Named named) {
                        parents.computeIfAbsent(javaTypes.className(named.id()), key -> new TreeSet<>())
                                .add(name);
                    }
                }
            }
        }
    }

    /** The sealed interfaces of a class, sorted. */
    List<String> of(String className) {
        return List.copyOf(parents.getOrDefault(className, new TreeSet<>()));
    }
}
