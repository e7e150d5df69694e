package dev.framewright.generator.plan;

import dev.framewright.generator.dedup.Duplicates;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.source.SourceNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells types that offer the same name in different files apart: by the words of the file, then of its directories too. */
final class FileWords {
    private static final Pattern DEFINITION = Pattern.compile("/(\\$defs|definitions)/[^/]*$");

    private final Map<String, Set<String>> filesByName = new HashMap<>();
    private final Map<TypeId, Set<String>> filesByType = new HashMap<>();

    FileWords(List<TypeDefinition> types, Duplicates.Merged merged) {
        merged.kept()
                .forEach((id, kept) -> filesByType
                        .computeIfAbsent(kept, key -> new HashSet<>())
                        .add(file(id)));
        for (TypeDefinition type : types) {
            filesByName.computeIfAbsent(folded(type), key -> new HashSet<>()).add(file(type.id()));
        }
    }

    /** Longer names for a type, the shortest first: with its file if several have the name, then with its signs as words. */
    List<String> longer(TypeDefinition type) {
        String spelled = JavaText.signsSpelled(name(type));
        Stream<String> signs = spelled.equals(name(type)) || isFile(type) ? Stream.of() : Stream.of(spelled);
        return Stream.concat(withFile(type).stream(), signs).toList();
    }

    private List<String> withFile(TypeDefinition type) {
        if (filesByName.getOrDefault(folded(type), Set.of()).size() < 2) {
            return List.of();
        }
        String file = SourceNames.stem(file(type.id()));
        if (isFile(type)) {
            return file.contains("/") ? List.of(file) : List.of();
        }
        return Stream.of(file.substring(file.lastIndexOf('/') + 1), file)
                .filter(words -> !words.isBlank())
                .distinct()
                .map(words -> words + " " + own(type))
                .toList();
    }

    /**
     * Who has a contested name: a file before definitions, then the definition that most files share, then the one that is
     * called so to the letter.
     */
    int rank(TypeDefinition type) {
        if (isFile(type)) {
            return Integer.MAX_VALUE;
        }
        int files = filesByType.getOrDefault(type.id(), Set.of()).size();
        boolean literal = JavaText.typeName(name(type)).equals(name(type));
        return files > 1 ? files : literal ? 1 : 0;
    }

    private static boolean isFile(TypeDefinition type) {
        return !type.id().value().contains("#");
    }

    private static String file(TypeId id) {
        return id.value().replaceAll("#.*", "");
    }

    private static String folded(TypeDefinition type) {
        return JavaText.typeName(name(type)).toLowerCase(Locale.ROOT);
    }

    /** The key of a definition; for what stands inside of one the longest name, which says where. */
    private static String own(TypeDefinition type) {
        List<String> candidates = type.name().candidates();
        boolean definition = DEFINITION.matcher(type.id().value()).find();
        return definition || candidates.isEmpty() ? name(type) : candidates.get(candidates.size() - 1);
    }

    private static String name(TypeDefinition type) {
        List<String> candidates = type.name().candidates();
        return candidates.isEmpty() ? "" : candidates.get(0);
    }
}
