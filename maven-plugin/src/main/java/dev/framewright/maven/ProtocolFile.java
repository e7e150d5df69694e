package dev.framewright.maven;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The protocol description a build asks for. One that lies in a jar is read where it is: a jar is opened as a file
 * system, and nothing is unpacked.
 */
final class ProtocolFile implements AutoCloseable {
    private final Path path;
    private final String description;
    private final @Nullable FileSystem jar;

    private ProtocolFile(Path path, String description, @Nullable FileSystem jar) {
        this.path = path;
        this.description = description;
        this.jar = jar;
    }

    /**
     * Finds the description in the project, or in the dependency that {@code artifactKey} names.
     *
     * @throws MojoFailureException if the project has no such dependency, or none with content
     * @throws IOException if the dependency's jar cannot be read
     */
    static ProtocolFile locate(MavenProject project, @Nullable String artifactKey, String protocol)
            throws MojoFailureException, IOException {
        if (artifactKey == null) {
            return new ProtocolFile(project.getBasedir().toPath().resolve(protocol), protocol, null);
        }
        return inside(fileOf(project, artifactKey), protocol, protocol + " in " + artifactKey);
    }

    /** In a reactor that does not package, a dependency is the directory of its classes. */
    private static ProtocolFile inside(Path artifact, String protocol, String description) throws IOException {
        if (Files.isDirectory(artifact)) {
            return new ProtocolFile(artifact.resolve(protocol), description, null);
        }
        FileSystem jar = FileSystems.newFileSystem(artifact);
        return new ProtocolFile(jar.getPath("/").resolve(protocol), description, jar);
    }

    private static Path fileOf(MavenProject project, String key) throws MojoFailureException {
        for (Artifact artifact : project.getArtifacts()) {
            if (key.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()) && artifact.getFile() != null) {
                return artifact.getFile().toPath();
            }
        }
        throw new MojoFailureException("protocolArtifact is " + key + ", and the project has no dependency "
                + "groupId:artifactId of that name in scope compile, provided or system");
    }

    Path path() {
        return path;
    }

    /** The description as the build names it. */
    @Override
    public String toString() {
        return description;
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
