package dev.framewright.maven;

import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.schema.Dialect;
import dev.framewright.generator.schema.SchemaSources;
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

    /**
     * The version of JSON Schema of files that do not say theirs by {@code $schema}: {@code 2020-12}, {@code 2019-09},
     * {@code 7}, {@code 6} or {@code 4}. The protocol description itself is always of 2020-12.
     *
     * <pre>{@code
     * <defaultDraft>7</defaultDraft>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.defaultDraft", defaultValue = "2020-12", required = true)
    String defaultDraft;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Framewright is skipped");
            return;
        }
        try (ProtocolFile file = ProtocolFile.locate(project, protocolArtifact, protocol)) {
            GenerationResult result = make(file.path(), sources());
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

    /** What the description may refer to outside of its directory: the resources of this plugin's own dependencies. */
    private SchemaSources sources() throws MojoFailureException {
        Dialect dialect = Dialect.named(defaultDraft);
        if (dialect == null) {
            throw new MojoFailureException(
                    "defaultDraft is " + defaultDraft + ", expected 2020-12, 2019-09, 7, 6 or 4");
        }
        return new SchemaSources(dialect, getClass().getClassLoader()::getResource);
    }

    /** Makes what the goal makes. */
    abstract GenerationResult make(Path description, SchemaSources sources) throws IOException, MojoFailureException;

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
