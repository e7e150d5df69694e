package dev.framewright.maven;

import dev.framewright.generator.GenerationRequest;
import dev.framewright.generator.GenerationResult;
import dev.framewright.generator.Generator;
import dev.framewright.generator.schema.SchemaSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
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
public final class GenerateMojo extends ProtocolMojo {
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
     * Java names for what somebody else described, by where it stands: a file, relative to the protocol description, and a
     * JSON Pointer. Types, members, constants, alternatives, operations and pushes may be named; these names win over
     * {@code x-java-name} and are used as written.
     *
     * <pre>{@code
     * <names>
     *   <property>
     *     <name>status.schema.json#/$defs/st2</name>
     *     <value>ChargingState</value>
     *   </property>
     * </names>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    Properties names = new Properties();

    /**
     * What text of the formats {@code date-time}, {@code date}, {@code time}, {@code uuid}, {@code uri} and
     * {@code uri-reference} becomes: {@code typed} for a checked value of {@code java.time}, {@code UUID} or {@code URI},
     * {@code text} for a string that is left as it is. Other formats are always left alone.
     *
     * <pre>{@code
     * <formats>text</formats>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "framewright.formats", defaultValue = "typed", required = true)
    String formats;

    @Override
    GenerationResult make(Path description, SchemaSources sources) throws IOException, MojoFailureException {
        GenerationRequest request = GenerationRequest.of(
                        description, outputDirectory.toPath(), resourceDirectory.toPath())
                .withPackage(packageName)
                .withNames(chosenNames())
                .withTypedFormats(typedFormats())
                .withFailOnWarnings(failOnWarnings);
        return Generator.generate(request, sources);
    }

    private boolean typedFormats() throws MojoFailureException {
        if (!formats.equals("typed") && !formats.equals("text")) {
            throw new MojoFailureException("formats is " + formats + ", expected typed or text");
        }
        return formats.equals("typed");
    }

    private Map<String, String> chosenNames() {
        return names.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), names::getProperty));
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addToProject() {
        project.addCompileSourceRoot(outputDirectory.getPath());
        addResources(resourceDirectory);
    }
}
