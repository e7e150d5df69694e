package dev.framewright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolFileTest {
    @TempDir
    Path directory;

    private final MavenProject project = new MavenProject();

    @BeforeEach
    void placeProject() {
        project.setFile(directory.resolve("pom.xml").toFile());
    }

    @Test
    void aPathIsRelativeToTheProject() throws Exception {
        try (ProtocolFile file = ProtocolFile.locate(project, null, "src/main/framewright/protocol.json")) {
            assertThat(file.path()).isEqualTo(directory.resolve("src/main/framewright/protocol.json"));
            assertThat(file).hasToString("src/main/framewright/protocol.json");
        }
    }

    @Test
    void aDependencyMayBeADirectoryOfClasses() throws Exception {
        Path classes = Files.createDirectories(directory.resolve("schema/target/classes"));
        dependOn(classes);
        try (ProtocolFile file = ProtocolFile.locate(project, "org.example:schema", "station/protocol.json")) {
            assertThat(file.path()).isEqualTo(classes.resolve("station/protocol.json"));
        }
    }

    @Test
    void aDependencyMayBeAJarAndIsReadInPlace() throws Exception {
        Path jar = directory.resolve("schema.jar");
        writeJar(jar, "/station/protocol.json", "{}");
        dependOn(jar);
        try (ProtocolFile file = ProtocolFile.locate(project, "org.example:schema", "station/protocol.json")) {
            assertThat(Files.readString(file.path())).isEqualTo("{}");
            assertThat(file).hasToString("station/protocol.json in org.example:schema");
        }
        Files.delete(jar);
    }

    @Test
    void anUnknownDependencyIsNamed() {
        assertThatThrownBy(() -> ProtocolFile.locate(project, "org.example:other", "protocol.json"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("protocolArtifact is org.example:other, and the project has no dependency"
                        + " groupId:artifactId of that name in scope compile, provided or system");
    }

    private void dependOn(Path file) {
        Artifact artifact = new DefaultArtifact(
                "org.example", "schema", "1", "provided", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        project.setResolvedArtifacts(Set.of(artifact));
        project.setArtifactFilter(any -> true);
    }

    private static void writeJar(Path jar, String entry, String content) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Path path = files.getPath(entry);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        }
    }
}
