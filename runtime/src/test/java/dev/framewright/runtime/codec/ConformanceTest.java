package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.framewright.runtime.codec.TestData.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceTest {

    static List<Case> cases() {
        return TestData.conformance();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_is_accepted_or_rejected_with_its_rule_however_it_is_read(Case c) {
        if (c.outcome().equals("ok")) {
            assertThat(Trees.read(c.document())).isEqualTo(tree(c.document()));
            skip(c.document());
        } else {
            assertThat(ruleOf(() -> Trees.read(c.document()))).isEqualTo(c.outcome());
            assertThat(ruleOf(() -> skip(c.document()))).isEqualTo(c.outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jackson_gives_the_same_verdict_but_takes_lone_surrogates(Case c) {
        boolean loneSurrogate = c.outcome().equals("surrogate") && c.name().startsWith("string_");
        assertThat(Trees.jacksonAccepts(c.document())).isEqualTo(c.outcome().equals("ok") || loneSurrogate);
    }

    @Test
    void the_corpus_has_more_than_150_cases_with_different_names() {
        assertThat(cases()).hasSizeGreaterThan(150).extracting(Case::toString).doesNotHaveDuplicates();
    }

    @Test
    void a_malformed_document_says_where_and_what() {
        assertThatThrownBy(() -> Trees.read("{\"a\":[1,}".getBytes()))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("malformed JSON at byte 8: expected a value, found \"}\" (syntax)");
        assertThatThrownBy(() -> skip("[\"\u00e4\",01]".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("malformed JSON at byte 7: expected no digit after a leading zero, found \"1\" (syntax)");
        assertThatThrownBy(() -> skip("[\"a".getBytes()))
                .hasMessage("malformed JSON at byte 3: expected a closing quote, found end of input (syntax)");
        assertThatThrownBy(() -> skip(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}))
                .hasMessage("malformed JSON at byte 1: expected UTF-8, found bytes C0 AF 22 (utf-8)");
        assertThatThrownBy(() -> skip("\"\\ud800\"".getBytes()))
                .hasMessage(
                        "malformed JSON at byte 1: expected a whole surrogate pair, found lone \\uD800 (surrogate)");
        assertThatThrownBy(() -> skip("{\"a\":1,\"\\u0061\":2}".getBytes()))
                .hasMessage("malformed JSON at byte 7: expected each member name once, found \"a\" again (duplicate)");
        assertThatThrownBy(() -> skip(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'}))
                .hasMessage("malformed JSON at byte 0: expected a value, found byte 0xEF (syntax)");
    }

    private static Object tree(byte[] json) {
        try {
            return Trees.jackson(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void skip(byte[] json) {
        JsonReader in = new JsonReader(json);
        in.skipValue();
        in.end();
    }

    private static String ruleOf(ThrowingCallable reading) {
        return catchThrowableOfType(MalformedJsonException.class, reading).rule();
    }
}
