package dev.framewright.generator;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What to describe in bundles, and where to write them.
 *
 * @param protocol the protocol description, {@code protocol.json}
 * @param resourceDirectory where {@code META-INF/framewright} goes; created when absent
 * @param failOnWarnings whether warnings stop it as errors do
 */
public record BundleRequest(Path protocol, Path resourceDirectory, boolean failOnWarnings) {
    public BundleRequest {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(resourceDirectory, "resourceDirectory");
    }
}
