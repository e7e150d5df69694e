package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.schema.SchemaFiles;
import dev.framewright.generator.schema.SchemaSources;
import dev.framewright.generator.source.JsonFileReader;
import dev.framewright.generator.source.Location;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {
    @Test
    void aFileThatVanishesIsReportedWhereItIsAskedFor(@TempDir Path directory) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaFiles files = new SchemaFiles(directory, SchemaSources.NONE);
        Location from = new Location("protocol.json", 3, 4, "/types/0");

        assertThat(files.read("gone.json", from, new JsonFileReader(diagnostics), diagnostics))
                .isNull();

        assertThat(diagnostics.list())
                .extracting(Diagnostic::format)
                .containsExactly("protocol.json:3:4 error FW0108 the file " + files.label("gone.json")
                        + " cannot be read: NoSuchFileException (at /types/0)\n  hint: check its permissions");
    }
}
