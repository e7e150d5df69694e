package dev.framewright.generator.dedup;

import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.ModelRecord;
import dev.framewright.generator.model.NameHint;
import dev.framewright.generator.model.TypeId;
import dev.framewright.generator.source.JsonText;
import dev.framewright.generator.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is common to all records of the model: what they look like, and to which types they refer. By reflection, so that a
 * new kind of type needs nothing here.
 */
final class ModelTree {
    private final StringBuilder shape = new StringBuilder();
    private final List<TypeId> references = new ArrayList<>();

    private ModelTree() {}

    /** The tree below a record. */
    static ModelTree of(Record node) {
        ModelTree tree = new ModelTree();
        tree.record(node);
        return tree;
    }

    /** All of it but references, descriptions, places and the names that places offer. */
    String shape() {
        return shape.toString();
    }

    /** The types it refers to, in order, its own id among them. */
    List<TypeId> references() {
        return references;
    }

    /** {@code node} with other references; the same object when there is nothing to change. */
    static <T> T renamed(T node, UnaryOperator<TypeId> names) {
        @SuppressWarnings("unchecked") // every case gives what it was given
        T renamed = (T) Objects.requireNonNull(rename(node, names));
        return renamed;
    }

    private void add(@Nullable Object value) {
        if (value instanceof TypeId id) {
            references.add(id);
            shape.append('@');
        } else if (value instanceof NameHint hint) {
            add(hint.explicit());
        } else if (value instanceof Doc doc) {
            add(doc.deprecated());
        } else if (value instanceof Location) {
            shape.append('_');
        } else if (value instanceof Record record) {
            record(record);
        } else if (value instanceof List<?> list) {
            shape.append('[');
            list.forEach(this::add);
            shape.append(']');
        } else if (value instanceof Map<?, ?> map) {
            shape.append('<');
            map.forEach((key, one) -> {
                add(key);
                add(one);
            });
            shape.append('>');
        } else if (value instanceof String text) {
            JsonText.quote(shape, text);
        } else {
            shape.append(value).append(',');
        }
    }

    private void record(Record node) {
        ModelRecord type = ModelRecord.of(node);
        shape.append(type.name()).append('(');
        for (int i = 0; i < type.size(); i++) {
            add(type.get(node, i));
        }
        shape.append(')');
    }

    private static @Nullable Object rename(@Nullable Object value, UnaryOperator<TypeId> names) {
        if (value instanceof TypeId id) {
            return names.apply(id);
        } else if (value instanceof Location || value instanceof NameHint) {
            return value;
        } else if (value instanceof Record record) {
            return rename(record, names);
        } else if (value instanceof List<?> list) {
            List<Object> renamed = new ArrayList<>();
            list.forEach(one -> renamed.add(Objects.requireNonNull(rename(one, names))));
            return same(list, renamed) ? list : renamed;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> renamed = new LinkedHashMap<>();
            map.forEach((key, one) -> renamed.put(key, Objects.requireNonNull(rename(one, names))));
            return same(List.copyOf(map.values()), List.copyOf(renamed.values())) ? map : renamed;
        }
        return value;
    }

    private static Record rename(Record node, UnaryOperator<TypeId> names) {
        ModelRecord type = ModelRecord.of(node);
        @Nullable Object[] values = new Object[type.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object value = type.get(node, i);
            values[i] = rename(value, names);
            changed |= values[i] != value;
        }
        return changed ? type.construct(values) : node;
    }

    private static boolean same(List<?> list, List<?> others) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}
