package dev.framewright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema offers as a name; only the {@code plan} stage turns it into one.
 *
 * @param explicit {@code x-java-name}, which wins and is never altered
 * @param candidates texts in order of precedence (definition key, file stem, title, "parent member", ...), raw
 */
public record NameHint(@Nullable String explicit, List<String> candidates) {
    public NameHint {
        candidates = List.copyOf(candidates);
    }
}
