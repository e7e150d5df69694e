package dev.framewright.generator.plan;

import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells types that offer the same name in different files apart: by the words of the file, then of its directories too. */
final class FileWords {
    private final Map<String, Set<String>> filesByName = new HashMap<>();

    FileWords(List<TypeDefinition> types) {
        for (TypeDefinition type : types) {
            filesByName.computeIfAbsent(name(type), key -> new HashSet<>()).add(file(type.id()));
        }
    }

    /** Longer names for a type, the shortest first; none when only one file has the name. */
    List<String> longer(TypeDefinition type) {
        if (filesByName.getOrDefault(name(type), Set.of()).size() < 2) {
            return List.of();
        }
        String file = file(type.id()).replaceAll("(\\.schema)?\\.json$", "");
        return Stream.of(file.substring(file.lastIndexOf('/') + 1), file)
                .filter(words -> !words.isBlank())
                .distinct()
                .map(words -> words + " " + name(type))
                .toList();
    }

    private static String file(TypeId id) {
        return id.value().replaceAll("#.*", "");
    }

    private static String name(TypeDefinition type) {
        List<String> candidates = type.name().candidates();
        return candidates.isEmpty() ? "" : candidates.get(0);
    }
}
