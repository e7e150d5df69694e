package dev.framewright.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EcmaPatternTest {
    @ParameterizedTest(name = "{3}: {0} in {1}")
    @CsvFileSource(resources = "/ecma/patterns.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void a_pattern_finds_in_Java_what_it_finds_in_ECMA_262(String pattern, String text, String found, String why) {
        String java = EcmaPattern.toJava(pattern.replace("\\\\", "\\"));
        assertThat(Pattern.compile(java).matcher(unescaped(text)).find())
                .as("%s: %s", why, java)
                .isEqualTo(found.equals("yes"));
    }

    /** The table has the backslashes of patterns twice, and odd characters of texts as escapes. */
    private static String unescaped(String cell) {
        return Pattern.compile("\\\\u([0-9A-Fa-f]{4})")
                .matcher(cell)
                .replaceAll(match -> Character.toString((char) Integer.parseInt(match.group(1), 16)))
                .translateEscapes();
    }
}
