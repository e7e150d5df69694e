package dev.framewright.generator.lower;

import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema, or what is left of it when some of its keywords are looked at elsewhere.
 *
 * @param schema the schema
 * @param without keywords that count as absent
 */
record Part(Schema schema, Set<String> without) {
    Part {
        without = Set.copyOf(without);
    }

    static Part of(Schema schema) {
        return new Part(schema, Set.of());
    }

    String id() {
        return without.isEmpty() ? schema.id() : schema.id() + "-" + String.join("-", new TreeSet<>(without));
    }

    @Nullable
    Json get(String keyword) {
        return without.contains(keyword) || !Keywords.isIn(schema.dialect(), keyword) ? null : schema.get(keyword);
    }

    /** The same without one more keyword. */
    Part without(String keyword) {
        Set<String> more = new TreeSet<>(without);
        more.add(keyword);
        return new Part(schema, more);
    }

    /** Its keywords in the order of the file. */
    List<String> keywords() {
        List<String> keywords = new ArrayList<>();
        Json.Obj object = schema.object();
        if (object != null) {
            keywords.addAll(object.members().keySet());
            keywords.removeAll(without);
            keywords.removeIf(keyword -> !Keywords.isIn(schema.dialect(), keyword));
        }
        return keywords;
    }
}
