package dev.framewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void the_message_says_where_what_was_expected_and_what_was_found() {
        assertThat(new Violation("/a/0", "type", "integer", "string \"x\""))
                .hasToString("/a/0: expected integer, found string \"x\" (type)");
        assertThat(new Violation("", "type", "object", "null").message())
                .isEqualTo("(root): expected object, found null (type)");
    }

    @Test
    void what_was_found_is_cut_at_200_characters() {
        assertThat(new Violation("", "r", "e", "x".repeat(200)).found()).isEqualTo("x".repeat(200));
        assertThat(new Violation("", "r", "e", "x".repeat(201)).found()).isEqualTo("x".repeat(199) + "…");
        assertThat(new Violation("", "r", "e", "\u0001".repeat(100)).found()).isEqualTo("\\u0001".repeat(33) + "…");
        assertThat(new Violation("", "r", "e", "x".repeat(198) + "😀x").found()).isEqualTo("x".repeat(198) + "…");
        assertThat(new Violation("", "r", "e", "x".repeat(198) + "😀").found()).isEqualTo("x".repeat(198) + "😀");
    }

    @Test
    void nothing_in_a_message_can_forge_a_log_line_or_move_a_terminal() {
        Violation violation =
                new Violation("/a\nb", "type", "x\ry", "\u001b[31m \u202e \u2028 \ud800 \udb40\udc01 é😀");
        assertThat(violation.message())
                .isEqualTo("/a\\u000Ab: expected x\\u000Dy, found "
                        + "\\u001B[31m \\u202E \\u2028 \\uD800 \\uDB40\\uDC01 é😀 (type)");
        assertThat(violation.pointer()).isEqualTo("/a\nb");
    }

    @Test
    void a_violation_can_be_seen_from_further_out() {
        assertThat(new Violation("/0", "r", "e", "f").below("/a")).isEqualTo(new Violation("/a/0", "r", "e", "f"));
        assertThat(new Violation("/0", "r", "e", "f").below("")).isEqualTo(new Violation("/0", "r", "e", "f"));
    }
}
