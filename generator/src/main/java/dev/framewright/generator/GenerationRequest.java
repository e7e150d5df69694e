package dev.framewright.generator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, and where.
 *
 * @param protocol the protocol description, {@code protocol.json}
 * @param sourceDirectory where Java source goes; created when absent
 * @param resourceDirectory where {@code META-INF/framewright} goes; created when absent
 * @param packageOverride the Java package to use whatever the description says
 * @param failOnWarnings whether warnings stop generation as errors do
 * @param names Java names by where stands what has them, {@code file.json#/pointer}, relative to the description: types,
 *     members, constants, alternatives, operations, pushes; they win over {@code x-java-name}
 * @param typedFormats whether text of the formats {@code date-time}, {@code date}, {@code time}, {@code uuid}, {@code uri}
 *     and {@code uri-reference} is checked and becomes a value of a Java type; else it stays text
 */
public record GenerationRequest(
        Path protocol,
        Path sourceDirectory,
        Path resourceDirectory,
        @Nullable String packageOverride,
        boolean failOnWarnings,
        Map<String, String> names,
        boolean typedFormats) {
    public GenerationRequest {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(sourceDirectory, "sourceDirectory");
        Objects.requireNonNull(resourceDirectory, "resourceDirectory");
        names = Map.copyOf(names);
    }

    /** A request that chooses no names, with values for text of known formats. */
    public GenerationRequest(
            Path protocol,
            Path sourceDirectory,
            Path resourceDirectory,
            @Nullable String packageOverride,
            boolean failOnWarnings) {
        this(protocol, sourceDirectory, resourceDirectory, packageOverride, failOnWarnings, Map.of(), true);
    }

    /** A request with the package of the description, and with warnings that stop nothing. */
    public static GenerationRequest of(Path protocol, Path sourceDirectory, Path resourceDirectory) {
        return new GenerationRequest(protocol, sourceDirectory, resourceDirectory, null, false);
    }

    /** The same with another package; null for that of the description. */
    public GenerationRequest withPackage(@Nullable String packageName) {
        return new GenerationRequest(
                protocol, sourceDirectory, resourceDirectory, packageName, failOnWarnings, names, typedFormats);
    }

    /** The same with warnings fatal or not. */
    public GenerationRequest withFailOnWarnings(boolean fail) {
        return new GenerationRequest(
                protocol, sourceDirectory, resourceDirectory, packageOverride, fail, names, typedFormats);
    }

    /** The same with names of its own, by {@code file.json#/pointer}. */
    public GenerationRequest withNames(Map<String, String> names) {
        return new GenerationRequest(
                protocol, sourceDirectory, resourceDirectory, packageOverride, failOnWarnings, names, typedFormats);
    }

    /** The same with values for text of known formats, or with all text left as it is. */
    public GenerationRequest withTypedFormats(boolean typed) {
        return new GenerationRequest(
                protocol, sourceDirectory, resourceDirectory, packageOverride, failOnWarnings, names, typed);
    }
}
