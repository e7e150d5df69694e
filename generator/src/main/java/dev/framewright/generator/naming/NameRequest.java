package dev.framewright.generator.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a name in a scope.
 *
 * @param key tells it from the others of the scope, and decides between equals: the same whatever the order of input
 * @param explicit the name the user chose; taken as it stands
 * @param candidates legal names in order of precedence; at least one
 * @param qualified legal names for when all candidates are taken or contested, in order of precedence
 * @param rank who has a contested name: the one of highest rank above 0, if that is only one
 */
public record NameRequest(
        String key, @Nullable String explicit, List<String> candidates, List<String> qualified, int rank) {
    public NameRequest {
        candidates = List.copyOf(candidates);
        qualified = List.copyOf(qualified);
    }

    /** A request that gets a number when all candidates are taken. */
    public NameRequest(String key, @Nullable String explicit, List<String> candidates) {
        this(key, explicit, candidates, List.of(), 0);
    }
}
