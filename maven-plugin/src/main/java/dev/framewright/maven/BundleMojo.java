package dev.framewright.maven;

import dev.framewright.generator.BundleRequest;
import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.Generator;
import dev.framewright.generator.schema.SchemaSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Describes whole frames of a protocol, envelope and body, in one JSON Schema per direction, for validators in any
 * language: {@code META-INF/framewright/<name>.request.schema.json}, {@code .response.} and {@code .push.}. They are plain
 * draft 2020-12 and refer to nothing outside of themselves. They are added to the project's resources.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "bundle",
        defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in
public final class BundleMojo extends ProtocolMojo {
    /**
     * Where {@code META-INF/framewright} goes.
     *
     * <pre>{@code
     * <bundleDirectory>target/generated-resources/station</bundleDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "framewright.bundleDirectory",
            defaultValue = "${project.build.directory}/generated-resources/framewright-bundles",
            required = true)
    File bundleDirectory;

    @Override
    GenerationResult make(Path description, SchemaSources sources) throws IOException {
        return Generator.bundle(new BundleRequest(description, bundleDirectory.toPath(), failOnWarnings), sources);
    }

    @Override
    File outputDirectory() {
        return bundleDirectory;
    }

    @Override
    void addToProject() {
        addResources(bundleDirectory);
    }
}
