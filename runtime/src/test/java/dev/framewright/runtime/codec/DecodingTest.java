package dev.framewright.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodingTest {
    /** {@code [x, y]} as {@code x + y}. */
    private static final JsonCodec<Long> SUM = new JsonCodec<>() {
        @Override
        public Long read(JsonReader in) {
            int before = in.violationCount();
            long sum = 0;
            if (in.beginArray()) {
                while (in.nextElement()) {
                    sum += in.readLong();
                }
            }
            return in.violationCount() == before ? sum : null;
        }

        @Override
        public void write(JsonWriter out, Long value) {
            out.beginArray().value(value.longValue()).endArray();
        }
    };

    @Test
    void a_document_is_decoded_and_encoded() {
        assertThat(Decoding.decode("[1,2]".getBytes(UTF_8), SUM)).isEqualTo(new Decoded.Ok<>(3L));
        assertThat(Decoding.encode(3L, SUM)).isEqualTo("[3]".getBytes(UTF_8));
    }

    @Test
    void a_document_of_another_shape_is_invalid_with_all_violations() {
        assertThat(messages("[1,null,\"x\"]"))
                .containsExactly(
                        "/1: expected integer, found null (type)", "/2: expected integer, found string \"x\" (type)");
    }

    @Test
    void a_malformed_document_is_invalid_with_the_place_where_it_was_noticed() {
        assertThat(messages("[1,02]"))
                .containsExactly("/1: expected no digit after a leading zero, found \"2\" at byte 4 (syntax)");
        assertThat(messages("")).containsExactly("(root): expected a value, found end of input at byte 0 (syntax)");
        assertThat(messages("[1] x")).containsExactly("(root): expected end of input, found \"x\" at byte 4 (syntax)");
        assertThat(messages("[1,{\"a\":{\"b\":1,\"b\":2}}]"))
                .containsExactly("/1/a/b: expected each member name once, found \"b\" again at byte 15 (duplicate)");
    }

    @Test
    void a_document_beyond_the_limit_is_invalid_and_kept_only_so_far() {
        byte[] json = "[1,2,3,4]".getBytes(UTF_8);
        Decoded.Invalid<Long> invalid = invalid(Decoding.decode(json, SUM, JsonLimits.DEFAULT.withMaxBytes(4)));
        assertThat(invalid.input().toBytes()).isEqualTo("[1,2".getBytes(UTF_8));
        assertThat(invalid.violations())
                .hasToString("[(root): expected a document of at most 4 bytes, found 9 at byte 0 (bytes)]");
    }

    private static List<String> messages(String json) {
        return invalid(Decoding.decode(json.getBytes(UTF_8), SUM)).violations().stream()
                .map(Violation::message)
                .toList();
    }

    private static <T> Decoded.Invalid<T> invalid(Decoded<T> decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return (Decoded.Invalid<T>) decoded;
    }
}
