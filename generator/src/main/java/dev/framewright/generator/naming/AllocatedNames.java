package dev.framewright.generator.naming;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The names that a scope gave out.
 *
 * @param byKey names by the key of the request
 */
public record AllocatedNames(Map<String, String> byKey) {
    public AllocatedNames {
        byKey = Map.copyOf(byKey);
    }

    /** The name given for a key. */
    public String of(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    /** These names and {@code others}; the keys differ. */
    public AllocatedNames and(AllocatedNames others) {
        Map<String, String> all = new TreeMap<>(byKey);
        all.putAll(others.byKey);
        return new AllocatedNames(all);
    }
}
