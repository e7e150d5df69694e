package dev.framewright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.diagnostics.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Graphs of references that are long, or that have exponentially many paths: they end, on an ordinary stack, in a model or
 * in diagnostics. A test that does not end has failed.
 */
class LargeGraphsTest {
    @TempDir
    private Path directory;

    private List<String> said = List.of();

    @Test
    void twoThousandReferencesInARow() throws Exception {
        String document = definitions(2000, "{\"type\":\"string\"}", next -> ref(next));
        assertThat(lower(document)).isNotNull();
    }

    @Test
    void twoThousandRecordsInEachOther() throws Exception {
        String document = definitions(
                2000,
                "{\"$ref\":\"#/$defs/d0\"}",
                next -> "{\"type\":\"object\",\"properties\":{\"n\":" + ref(next) + "}}");
        assertThat(lower(document)).isNotNull();
    }

    @Test
    void twoThousandListsInEachOtherAreKeptAsTheyComeFromSomeDepthOn() throws Exception {
        String document = definitions(2000, "true", next -> "{\"type\":\"array\",\"items\":" + ref(next) + "}");
        assertThat(lower(document, Codes.TOO_COMPLEX)).isNotNull();
    }

    @Test
    void twoThousandSchemasThatAllHoldAreRefused() throws Exception {
        String document = definitions(
                2000,
                "{\"type\":\"object\"}",
                next -> "{\"type\":\"object\",\"allOf\":[" + ref(next) + "],\"properties\":{\"p" + next
                        + "\":{\"type\":\"string\"}}}");
        assertThat(lower(document, Codes.TOO_COMPLEX)).isNull();
        assertThat(said.get(0))
                .matches("a\\.json:1:[0-9]+ error FW0408 more than 1000 schemas all have to hold here"
                        + " \\(at /\\$defs/d[0-9]+\\)\n  hint: merge some of them");
    }

    @Test
    void everySchemaHoldsTwiceFortyTimesOver() throws Exception {
        String document = definitions(
                40,
                "{\"type\":\"object\"}",
                next -> "{\"allOf\":[" + ref(next) + "," + ref(next) + "],\"minProperties\":1}");
        assertThat(lower(document)).isNotNull();
    }

    @Test
    void alternativesDoubleFortyTimesOver() throws Exception {
        for (String keyword : List.of("anyOf", "oneOf")) {
            String document = definitions(
                    40, "{\"type\":\"string\"}", next -> "{\"" + keyword + "\":[" + ref(next) + "," + ref(next) + "]}");
            assertThat(lower(document, Codes.AMBIGUOUS)).isNotNull();
        }
    }

    @Test
    void membersDoubleFortyTimesOver() throws Exception {
        String document = definitions(
                40,
                "{\"type\":\"string\"}",
                next -> "{\"type\":\"object\",\"properties\":{\"a\":" + ref(next) + ",\"b\":" + ref(next) + "}}");
        assertThat(lower(document)).isNotNull();
    }

    @Test
    void fortyAlternativesBesideEachOther() throws Exception {
        String groups = IntStream.range(0, 40)
                .mapToObj(i -> "{\"anyOf\":[{\"properties\":{\"a" + i
                        + "\":{\"type\":\"string\"}}},{\"properties\":{\"b" + i + "\":{\"type\":\"integer\"}}}]}")
                .collect(Collectors.joining(","));
        String document = "{\"$defs\":{\"d0\":{\"type\":\"object\",\"allOf\":[" + groups + "]}}}";
        assertThat(lower(document, Codes.AMBIGUOUS, Codes.FULL_VALIDATION_ONLY)).isNotNull();
    }

    @Test
    void nullIsLookedForInDoubledAlternatives() throws Exception {
        String document = definitions(
                40,
                "{\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/d0\"}}",
                next -> "{\"oneOf\":[" + ref(next) + "," + ref(next) + "]}");
        assertThat(lower(document, Codes.AMBIGUOUS, Codes.AMBIGUOUS_NULL)).isNotNull();
    }

    private static String ref(int number) {
        return "{\"$ref\":\"#/$defs/d" + number + "\"}";
    }

    /** {@code d0} to {@code d<count>}, each made from the number of the next. */
    private static String definitions(int count, String last, IntFunction<String> schema) {
        String all = IntStream.range(0, count)
                .mapToObj(i -> "\"d" + i + "\":" + schema.apply(i + 1) + ",")
                .collect(Collectors.joining());
        return "{\"$defs\":{" + all + "\"d" + count + "\":" + last + "}}";
    }

    /** Lowers {@code d0}; whatever is said has one of these codes. */
    private @Nullable LoweredProtocol lower(String document, String... codes) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("a.json"), document);
        Path protocol = directory.resolve("protocol.json");
        Files.writeString(protocol, "{\"name\":\"Large\",\"version\":\"1\",\"types\":[\"a.json#/$defs/d0\"]}");
        Diagnostics diagnostics = new Diagnostics();
        AtomicReference<@Nullable LoweredProtocol> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null, () -> result.set(DescriptionReader.lower(protocol, diagnostics)), "ordinary stack", 1024 * 1024);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).isSubsetOf(codes);
        said = diagnostics.list().stream()
                .map(Diagnostic::format)
                .map(text -> text.substring(text.indexOf("a.json")))
                .toList();
        assertThat(result.get() == null)
                .isEqualTo(diagnostics.list().stream().anyMatch(one -> one.severity() == Severity.ERROR));
        return result.get();
    }
}
