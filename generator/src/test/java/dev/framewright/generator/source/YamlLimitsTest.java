package dev.framewright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.generator.diagnostics.Diagnostic;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML that means to fill memory, and scalars that look like something else than they are. */
class YamlLimitsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private @Nullable Json read(String text) {
        return new JsonFileReader(diagnostics).read(text.getBytes(StandardCharsets.UTF_8), "a.yaml");
    }

    private List<String> said() {
        return diagnostics.list().stream().map(Diagnostic::format).toList();
    }

    @Test
    void aliasesOfAliasesAreBounded() {
        String laughs = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 x\n", ""));
        assertThat(read(laughs)).isNull();
        assertThat(said())
                .containsExactly(
                        "a.yaml:16:18 error FW0103 a limit is exceeded: aliases repeat more than 100000 values (at"
                                + " /a15/1)\n  hint: refer to schemas by \"$ref\" instead");
    }

    @Test
    void nestingIsBounded() {
        assertThat(read("[".repeat(100_000))).isNull();
        assertThat(said())
                .containsExactly("a.yaml:1:257 error FW0103 a limit is exceeded: arrays and objects nest more than 256"
                        + " levels deep (at " + "/0".repeat(256) + ")\n  hint: nest less deeply (at most 256 levels)");
    }

    @Test
    void nestingByAliasesIsBounded() {
        String nested = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "- &a" + i + " [*a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "- &a0 x\n", ""));
        assertThat(read(nested)).isNull();
        assertThat(said()).singleElement().asString().contains("nest more than 256 levels deep");
    }

    @Test
    void longNumbersAreRefused() {
        assertThat(read("a: " + "9".repeat(1_000_000))).isNull();
        assertThat(said())
                .containsExactly("a.yaml:1:4 error FW0103 a limit is exceeded: a number of 1000000 characters (at /a)\n"
                        + "  hint: write at most 1000");
    }

    @Test
    void aLongLineIsReadOnce() {
        String many = "\"\uD83D\uDE00\", ".repeat(300_000);
        assertThat(read("[" + many + "*a]")).isNull();
        assertThat(said())
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:1800002 error FW0109 *a names nothing before it");
    }

    @Test
    void aLongPlainNameIsNoName() {
        assertThat(read("k".repeat(5000) + ": 1")).isNull();
        assertThat(said()).singleElement().asString().startsWith("a.yaml:1:5001 error FW0101 this is no YAML: ");
        assertThat(read("? " + "k".repeat(5000) + "\n: 1")).isInstanceOf(Json.Obj.class);
    }

    @Test
    void linesEndInWhatEndsLinesInYaml() {
        assertThat(read("# \u2028 \u0085\r\na: \"\u2028\"\rb: [1\n")).isNull();
        assertThat(said()).singleElement().asString().startsWith("a.yaml:4:1 error FW0101 this is no YAML: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    yes | "yes"
                    NO | "NO"
                    off | "off"
                    ~ | null
                    Null | null
                    nULL | "nULL"
                    TRUE | true
                    tRUE | "tRUE"
                    2026-11-23 | "2026-11-23"
                    12:30:45 | "12:30:45"
                    0x1F | 31
                    0o17 | 15
                    0b11 | "0b11"
                    017 | 17
                    1_000 | "1_000"
                    +12 | 12
                    .5 | 0.5
                    5. | 5
                    1e3 | 1000
                    - 1 | [1]
                    -0 | 0
                    1.10 | 1.1
                    0x | "0x"
                    . | "."
                    -.5e-1 | -0.05
                    """)
    void plainScalarsAreWhatTheCoreSchemaSays(String yaml, String json) {
        Json read = read(yaml);
        assertThat(read).as(() -> said().toString()).isNotNull();
        assertThat(JsonText.of(read)).isEqualTo(json);
    }
}
