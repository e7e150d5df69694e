package dev.framewright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says to people.
 *
 * @param title {@code title}
 * @param description {@code description}
 * @param unit {@code x-unit}, for example {@code °C}
 * @param sources {@code x-source}: where a protocol fact comes from
 * @param examples {@code examples}, each as JSON text
 * @param defaultValue {@code default} as JSON text
 * @param deprecated {@code deprecated: true}
 * @param secret {@code writeOnly: true} or {@code format: password}: not to be printed
 */
public record Doc(
        @Nullable String title,
        @Nullable String description,
        @Nullable String unit,
        List<String> sources,
        List<String> examples,
        @Nullable String defaultValue,
        boolean deprecated,
        boolean secret) {
    /** Nothing said. */
    public static final Doc NONE = new Doc(null, null, null, List.of(), List.of(), null, false, false);

    public Doc {
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }
}
