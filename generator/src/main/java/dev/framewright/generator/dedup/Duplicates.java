package dev.framewright.generator.dedup;

import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.model.TypeDefinition;
import dev.framewright.generator.model.TypeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes one type of definitions that stand identically in several files, as published sets of schemas repeat their common
 * types. Definitions are the same when they have the same key, schemas that differ in nothing but descriptions, and refer to
 * types that are the same. What stands inside of a definition goes with it.
 */
public final class Duplicates {
    private Duplicates() {}

    /**
     * A model without duplicates.
     *
     * @param model the model
     * @param kept for each type the one that stands for it, itself included
     */
    public record Merged(ProtocolModel model, Map<TypeId, TypeId> kept) {
        public Merged {
            kept = Map.copyOf(kept);
        }
    }

    /** Merges; of several that are the same the first by id is kept, whatever the order of files. */
    public static Merged merge(ProtocolModel model) {
        Map<TypeId, TypeId> kept = kept(model.types());
        if (kept.entrySet().stream().allMatch(entry -> entry.getKey().equals(entry.getValue()))) {
            return new Merged(model, kept);
        }
        List<TypeDefinition> types = model.types().stream()
                .filter(type -> type.id().equals(kept.get(type.id())))
                .toList();
        ProtocolModel fewer = new ProtocolModel(
                model.name(),
                model.version(),
                model.javaPackage(),
                model.doc(),
                model.envelope(),
                model.transports(),
                model.operations(),
                model.pushes(),
                model.sharedCodes(),
                model.error(),
                types,
                model.roots().stream()
                        .map(root -> kept.getOrDefault(root, root))
                        .distinct()
                        .sorted()
                        .toList());
        return new Merged(ModelTree.renamed(fewer, id -> kept.getOrDefault(id, id)), kept);
    }

    private static Map<TypeId, TypeId> kept(List<TypeDefinition> types) {
        Map<TypeId, List<TypeId>> references = new TreeMap<>();
        Map<TypeId, String> labels = new HashMap<>();
        for (TypeDefinition type : types) {
            ModelTree tree = ModelTree.of((Record) type);
            references.put(type.id(), tree.references());
            labels.put(type.id(), key(type.id()) + tree.shape());
        }
        Map<TypeId, Integer> classes = new Partition(references, labels).refine();
        Map<Integer, TypeId> first = new HashMap<>();
        Map<TypeId, TypeId> kept = new HashMap<>();
        for (TypeId id : references.keySet()) {
            Integer number = classes.get(id);
            first.putIfAbsent(number, id);
            kept.put(id, first.get(number));
        }
        return kept;
    }

    /** Where a type stands without the file, if it is a definition or stands inside of one; else just where it stands. */
    private static String key(TypeId id) {
        int hash = id.value().indexOf('#');
        String place = id.value().replace(id.value().substring(0, hash + 1), "#");
        return place.startsWith("#/$defs/") || place.startsWith("#/definitions/") ? place : id.value();
    }
}
