package dev.framewright.generator.bundle;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.SourceNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Names for schemas in {@code $defs}: the file's name and what is referred to in it; where that is not enough, the whole
 * path. A name depends on the places that share it and on nothing else.
 */
final class DefinitionNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    DefinitionNames(Collection<Schema> schemas) {
        group(schemas, DefinitionNames::brief).forEach((name, same) -> {
            if (same.size() == 1) {
                take(same.get(0), name);
            } else {
                same.forEach(schema -> take(schema, whole(schema)));
            }
        });
    }

    String of(Schema schema) {
        return names.getOrDefault(schema.id(), schema.id());
    }

    private void take(Schema schema, String name) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        names.put(schema.id(), free);
    }

    private static Map<String, List<Schema>> group(Collection<Schema> schemas, Function<Schema, String> naming) {
        Map<String, List<Schema>> groups = new TreeMap<>();
        Map<String, Schema> ordered = new TreeMap<>();
        schemas.forEach(schema -> ordered.put(schema.id(), schema));
        ordered.values()
                .forEach(schema -> groups.computeIfAbsent(naming.apply(schema), name -> new ArrayList<>())
                        .add(schema));
        return groups;
    }

    private static String brief(Schema schema) {
        String path = whole(schema.resource().document().path());
        return name(schema, path.substring(path.lastIndexOf('/') + 1));
    }

    private static String whole(Schema schema) {
        return name(schema, whole(schema.resource().document().path()).replace('/', '.'));
    }

    private static String whole(String path) {
        return SourceNames.stem(path);
    }

    private static String name(Schema schema, String file) {
        StringBuilder name = new StringBuilder(file);
        for (String token : schema.path()) {
            if (!token.equals("$defs") && !token.equals("definitions")) {
                name.append('.').append(token);
            }
        }
        return name.toString().replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
