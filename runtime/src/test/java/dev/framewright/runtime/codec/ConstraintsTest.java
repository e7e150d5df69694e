package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.InvalidValueException;
import dev.framewright.runtime.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void a_value_within_its_constraints_costs_no_list() {
        assertThat(Constraints.range(null, "", 1, 1, 2)).isNull();
        assertThat(Constraints.minimum(null, "", 0.5, 0.5)).isNull();
        assertThat(Constraints.maximum(null, "", 0.5, 0.5)).isNull();
        assertThat(Constraints.exclusiveMinimum(null, "", 0.6, 0.5)).isNull();
        assertThat(Constraints.exclusiveMaximum(null, "", 0.4, 0.5)).isNull();
        assertThat(Constraints.minimum(null, "", new BigDecimal("1.0"), BigDecimal.ONE))
                .isNull();
        assertThat(Constraints.maximum(null, "", BigInteger.TEN, BigInteger.TEN))
                .isNull();
        assertThat(Constraints.finite(null, "", 1e308)).isNull();
        assertThat(Constraints.multipleOf(null, "", -6, 3)).isNull();
        assertThat(Constraints.multipleOf(null, "", 0.3, new BigDecimal("0.1"))).isNull();
        assertThat(Constraints.length(null, "", "😀😀", 2, 2)).isNull();
        assertThat(Constraints.pattern(null, "", "xaby", TextPattern.of("ab", "ab")))
                .isNull();
        assertThat(Constraints.size(null, "", 2, 1, 2)).isNull();
        assertThat(Constraints.properties(null, "", 1, 1, 1)).isNull();
        assertThat(Constraints.unique(null, "", List.of(1, 2, 3))).isNull();
        assertThat(Constraints.notNull(null, "", 1)).isNull();
        assertThatCode(() -> Constraints.check(null)).doesNotThrowAnyException();
    }

    @Test
    void each_broken_constraint_has_its_json_schema_keyword_and_its_limit() {
        says(Constraints.range(null, "/0", 0, 1, 2), "/0: expected at least 1, found 0 (minimum)");
        says(Constraints.range(null, "/0", 3, 1, 2), "/0: expected at most 2, found 3 (maximum)");
        says(Constraints.minimum(null, "/a", 1.25, 1.5), "/a: expected at least 1.5, found 1.25 (minimum)");
        says(Constraints.maximum(null, "/a", 3.0, 2.0), "/a: expected at most 2, found 3 (maximum)");
        says(Constraints.minimum(null, "/a", Double.NaN, 1), "/a: expected at least 1, found NaN (minimum)");
        says(Constraints.exclusiveMinimum(null, "", 1, 1), "(root): expected more than 1, found 1 (exclusiveMinimum)");
        says(Constraints.exclusiveMaximum(null, "", 1, 1), "(root): expected less than 1, found 1 (exclusiveMaximum)");
        says(
                Constraints.minimum(null, "", BigInteger.ONE, BigInteger.TEN),
                "(root): expected at least 10, found 1 (minimum)");
        says(
                Constraints.exclusiveMaximum(null, "", BigDecimal.TEN, BigDecimal.TEN),
                "(root): expected less than 10, found 10 (exclusiveMaximum)");
        says(Constraints.finite(null, "", 1 / 0.0), "(root): expected a finite number, found Infinity (finite)");
        says(Constraints.multipleOf(null, "", 7, 3), "(root): expected a multiple of 3, found 7 (multipleOf)");
        says(
                Constraints.multipleOf(null, "", 0.35, new BigDecimal("0.1")),
                "(root): expected a multiple of 0.1, found 0.35 (multipleOf)");
        says(Constraints.minLength(null, "", "😀", 2), "(root): expected at least 2 characters, found 1 (minLength)");
        says(Constraints.maxLength(null, "", "abc", 2), "(root): expected at most 2 characters, found 3 (maxLength)");
        says(
                Constraints.pattern(null, "/s", "ba\n", TextPattern.of("^a", "^a")),
                "/s: expected text that matches ^a, found \"ba\\u000A\" (pattern)");
        says(Constraints.size(null, "", 0, 1, 9), "(root): expected at least 1 element, found 0 (minItems)");
        says(Constraints.size(null, "", 10, 1, 9), "(root): expected at most 9 elements, found 10 (maxItems)");
        says(Constraints.properties(null, "", 3, 0, 2), "(root): expected at most 2 members, found 3 (maxProperties)");
        says(
                Constraints.unique(null, "/l", List.of("x", "y", "x")),
                "/l/2: expected no element twice, found x again (uniqueItems)");
        says(Constraints.notNull(null, "/a", null), "/a: expected a value, found none (required)");
    }

    @Test
    void all_broken_constraints_are_thrown_at_once() {
        List<Violation> all = Constraints.range(null, "/a", 0, 1, 2);
        all = Constraints.notNull(all, "/b", null);
        List<Violation> both = Constraints.range(all, "/c", 1, 1, 2);
        assertThatThrownBy(() -> Constraints.check(both))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/a: expected at least 1, found 0 (minimum)\n/b: expected a value, found none (required)");
    }

    @Test
    void pointers_are_extended_by_index_and_by_escaped_name() {
        assertThat(Constraints.at("/a", 3)).isEqualTo("/a/3");
        assertThat(Constraints.at("", "b/~c")).isEqualTo("/b~1~0c");
    }

    private static void says(List<Violation> violations, String message) {
        assertThat(violations).extracting(Violation::message).containsExactly(message);
    }
}
