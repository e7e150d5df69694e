package dev.framewright.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedTest {
    private static final Violation ONE = new Violation("/a", "type", "integer", "null");
    private static final Violation TWO = new Violation("", "required", "member \"b\"", "no such member");

    @Test
    void a_value_is_had_and_mapped() {
        Decoded<Integer> ok = new Decoded.Ok<>(7);
        assertThat(ok.orElseThrow()).isEqualTo(7);
        assertThat(ok.map(n -> n * 2)).isEqualTo(new Decoded.Ok<>(14));
    }

    @Test
    void an_invalid_document_throws_one_line_per_violation() {
        Decoded<Integer> invalid = new Decoded.Invalid<>(List.of(ONE, TWO), "{}".getBytes(UTF_8));
        assertThatThrownBy(invalid::orElseThrow)
                .isInstanceOf(DecodingException.class)
                .hasMessage("/a: expected integer, found null (type)\n"
                        + "(root): expected member \"b\", found no such member (required)")
                .extracting(e -> ((DecodingException) e).violations())
                .isEqualTo(List.of(ONE, TWO));
        assertThat(invalid.map(n -> "x")).isEqualTo(invalid);
        assertThat(invalid)
                .hasToString("Invalid[violations=[" + ONE.message() + ", " + TWO.message() + "], input=2 bytes: {}]");
    }

    @Test
    void an_invalid_document_has_a_reason_and_keeps_a_copy_of_its_bytes() {
        assertThatThrownBy(() -> new Decoded.Invalid<>(List.of(), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an invalid document has at least one violation");
        byte[] bytes = {1, 2};
        Decoded.Invalid<Object> invalid = new Decoded.Invalid<>(List.of(ONE), bytes);
        bytes[0] = 9;
        assertThat(invalid.input().toBytes()).containsExactly(1, 2);
        assertThat(invalid.input())
                .isEqualTo(RawFrame.copyOf(new byte[] {1, 2}))
                .hasSameHashCodeAs(RawFrame.copyOf(new byte[] {1, 2}));
        assertThat(invalid.input()).hasToString("2 bytes: \\u0001\\u0002");
    }

    @Test
    void an_unknown_message_throws_its_operation() {
        UnknownMessage message = new UnknownMessage(Scalar.of(1), Scalar.of("x\n"), RawJson.of("[1]"));
        Decoded<Integer> unknown = new Decoded.Unknown<>(message);
        assertThatThrownBy(unknown::orElseThrow)
                .isInstanceOf(DecodingException.class)
                .hasMessage("unknown operation \"x\\u000A\"");
        assertThat(unknown.map(n -> "x")).isEqualTo(unknown);
    }

    @Test
    void all_violations_of_a_value_are_thrown_at_once() {
        assertThat(new InvalidValueException(List.of(ONE, TWO)))
                .hasMessage(ONE.message() + "\n" + TWO.message())
                .extracting(InvalidValueException::violations)
                .isEqualTo(List.of(ONE, TWO));
    }
}
