package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.TextPattern.Search;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    @Test
    void a_pattern_is_found_anywhere() {
        TextPattern pattern = TextPattern.of("b+", "b+");
        assertThat(pattern.search("aabba")).isEqualTo(Search.FOUND);
        assertThat(pattern.search("aa")).isEqualTo(Search.NOT_FOUND);
    }

    /** Each of them takes java.util.regex longer than anybody waits. */
    @ParameterizedTest
    @ValueSource(strings = {"^(.*?a){25}b", "^(a+)+\\1b$", "(a|a)*\\1?b$"})
    void catastrophic_backtracking_is_given_up(String regex) {
        assertThat(TextPattern.of(regex, regex).search("a".repeat(60))).isEqualTo(Search.GIVEN_UP);
    }

    @Test
    void recursion_without_end_is_given_up() {
        TextPattern pattern = TextPattern.of("^(a|b)*$", "^(a|b)*$");
        assertThat(pattern.search("ab".repeat(1_000_000))).isEqualTo(Search.GIVEN_UP);
        assertThat(pattern.search("ab")).isEqualTo(Search.FOUND);
    }

    @Test
    void long_text_is_searched_to_its_end() {
        TextPattern pattern = TextPattern.of("[0-9]\\z", "[0-9]$");
        assertThat(pattern.search("x".repeat(262_143) + "7")).isEqualTo(Search.FOUND);
    }

    @Test
    void a_search_that_was_given_up_is_a_violation_of_its_own() {
        TextPattern pattern = TextPattern.of("^(.*?a){25}b", "^(.*?a){25}b");
        List<Violation> violations = Constraints.pattern(null, "/x", "a".repeat(60), pattern);
        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).rule()).isEqualTo("pattern");
        assertThat(violations.get(0).expected()).isEqualTo("text that can be searched for ^(.*?a){25}b in time");
    }
}
