package dev.framewright.generator.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever description the front understands, the code generated for it compiles without a warning and loads. */
class EveryDescriptionCompilesTest {
    static Stream<Path> descriptions() throws IOException {
        return Stream.of("src/test/descriptions", "src/test/cases-front").flatMap(EveryDescriptionCompilesTest::list);
    }

    private static Stream<Path> list(String directory) {
        try (Stream<Path> paths = Files.list(Path.of(directory))) {
            return paths.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void generatedCodeCompilesAndLoads(Path directory) throws IOException {
        Case.Result result = new Case(directory).generateIfPossible();
        if (result == null) {
            assertThat(directory.toString()).contains("cases-front");
            return;
        }
        GeneratedCode code = result.compile();
        List<String> classes = result.sources().keySet().stream()
                .map(path -> path.replaceAll(".*/|[.]java$", ""))
                .toList();
        assertThat(classes).allSatisfy(name -> assertThat(code.type(name)).isNotNull());
    }
}
