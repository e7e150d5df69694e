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

    /** Partition refinement, as automata are minimised: types are taken for the same until a difference shows. */
    private static Map<TypeId, TypeId> kept(List<TypeDefinition> types) {
        Map<TypeId, ModelTree> trees = new TreeMap<>();
        types.forEach(type -> trees.put(type.id(), ModelTree.of((Record) type)));
        Map<TypeId, Integer> classes =
                number(trees, id -> key(id) + trees(trees, id).shape());
        int before = 0;
        while (count(classes) != before) {
            before = count(classes);
            Map<TypeId, Integer> coarse = classes;
            classes = number(
                    trees,
                    id -> coarse.get(id) + ":"
                            + trees(trees, id).references().stream()
                                    .map(coarse::get)
                                    .toList());
        }
        Map<Integer, TypeId> first = new HashMap<>();
        Map<TypeId, TypeId> kept = new HashMap<>();
        for (TypeId id : trees.keySet()) {
            Integer number = classes.get(id);
            first.putIfAbsent(number, id);
            kept.put(id, first.get(number));
        }
        return kept;
    }

    private interface Signature {
        String of(TypeId id);
    }

    private static ModelTree trees(Map<TypeId, ModelTree> trees, TypeId id) {
        ModelTree tree = trees.get(id);
        if (tree == null) {
            throw new IllegalArgumentException("no such type: " + id);
        }
        return tree;
    }

    private static Map<TypeId, Integer> number(Map<TypeId, ModelTree> trees, Signature signature) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<TypeId, Integer> classes = new HashMap<>();
        for (TypeId id : trees.keySet()) {
            String text = signature.of(id);
            Integer next = numbers.size();
            Integer number = numbers.putIfAbsent(text, next);
            classes.put(id, number == null ? next : number);
        }
        return classes;
    }

    private static int count(Map<TypeId, Integer> classes) {
        return (int) classes.values().stream().distinct().count();
    }

    /** Where a type stands without the file, if it is a definition or stands inside of one; else just where it stands. */
    private static String key(TypeId id) {
        int hash = id.value().indexOf('#');
        String place = id.value().replace(id.value().substring(0, hash + 1), "#");
        return place.startsWith("#/$defs/") || place.startsWith("#/definitions/") ? place : id.value();
    }
}
