package dev.framewright.maven;

import dev.framewright.generator.GenerationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that makes files from a protocol description. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in
abstract class ProtocolMojo extends AbstractMojo {
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
            GenerationResult result = make(file.path());
            new ResultLog(getLog())
                    .report(
                            result,
                            file,
                            project.getBasedir()
                                    .toPath()
                                    .relativize(outputDirectory().toPath()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot generate from " + protocol + ": " + e, e);
        }
        addToProject();
    }

    /** Makes what the goal makes. */
    abstract GenerationResult make(Path description) throws IOException;

    /** Where the files go, for the log. */
    abstract File outputDirectory();

    /** Lets the rest of the build see what was made. */
    abstract void addToProject();

    final void addResources(File directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory.getPath());
        resource.addExclude(".framewright/**"); // what the generator remembers is nobody's resource
        project.addResource(resource);
    }
}
