package dev.framewright.maven;

import dev.framewright.generator.GenerationRequest;
import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.Generator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java from a protocol description: messages, codecs, a client and a device-side handler. The sources and the
 * resources are added to the project. A file whose content stays the same is not touched.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in
public final class GenerateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /**
     * The protocol description, relative to the project, or, when {@code protocolArtifact} is given, its path inside
     * that dependency.
     *
     * <pre>{@code
     * <protocol>src/main/framewright/protocol.json</protocol>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.protocol", defaultValue = "src/main/framewright/protocol.json", required = true)
    String protocol;

    /**
     * The dependency of this project that holds the protocol description, as {@code groupId:artifactId}. Scope
     * {@code provided} is enough, because what the generated code needs at run time is generated too.
     *
     * <pre>{@code
     * <protocolArtifact>org.example:station-schema</protocolArtifact>
     * <protocol>station/protocol.json</protocol>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.protocolArtifact")
    @Nullable
    String protocolArtifact;

    /**
     * Where the Java sources go. Files in it that an earlier run generated and this one does not are deleted.
     *
     * <pre>{@code
     * <outputDirectory>target/generated-sources/station</outputDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "framewright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/framewright",
            required = true)
    File outputDirectory;

    /**
     * Where the resources go that belong to the generated code: the schemas for full validation and the model of the
     * protocol, both below {@code META-INF/framewright}.
     *
     * <pre>{@code
     * <resourceDirectory>target/generated-resources/station</resourceDirectory>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "framewright.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/framewright",
            required = true)
    File resourceDirectory;

    /**
     * The Java package to generate into, instead of the {@code javaPackage} that the protocol description names.
     *
     * <pre>{@code
     * <packageName>org.example.station.protocol</packageName>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.packageName")
    @Nullable
    String packageName;

    /**
     * Whether a warning about the protocol description fails the build.
     *
     * <pre>{@code
     * <failOnWarnings>true</failOnWarnings>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.failOnWarnings", defaultValue = "false")
    boolean failOnWarnings;

    /**
     * Whether to do nothing at all.
     *
     * <pre>{@code
     * <skip>true</skip>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Framewright is skipped");
            return;
        }
        try (ProtocolFile file = ProtocolFile.locate(project, protocolArtifact, protocol)) {
            GenerationResult result = Generator.generate(request(file.path()));
            new ResultLog(getLog())
                    .report(result, file, project.getBasedir().toPath().relativize(outputDirectory.toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot generate from " + protocol + ": " + e, e);
        }
        addToProject();
    }

    private GenerationRequest request(Path file) {
        return new GenerationRequest(
                file, outputDirectory.toPath(), resourceDirectory.toPath(), packageName, failOnWarnings);
    }

    private void addToProject() {
        project.addCompileSourceRoot(outputDirectory.getPath());
        Resource resource = new Resource();
        resource.setDirectory(resourceDirectory.getPath());
        project.addResource(resource);
    }
}
