package dev.framewright.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.runtime.Scalar;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdSpaceTest {
    private final Random random = new Random(7);

    @Test
    void integersStayBetweenTheirBounds() {
        IdSpace three = IdSpace.integers(-1, 1);
        assertThat(three.size()).isEqualTo(3);
        for (int i = 0; i < 1000; i++) {
            assertThat(((Scalar.Int) three.next(random)).value()).isBetween(-1L, 1L);
        }
        assertThat(IdSpace.integers(5, 5).next(random)).isEqualTo(Scalar.of(5));
    }

    @Test
    void theGreatestSpaceWorks() {
        IdSpace all = IdSpace.integers(Long.MIN_VALUE, Long.MAX_VALUE);
        assertThat(all.size()).isEqualTo(Long.MAX_VALUE);
        assertThat(all.next(random)).isNotEqualTo(all.next(random));
        assertThat(IdSpace.integers(Long.MAX_VALUE, Long.MAX_VALUE).next(random))
                .isEqualTo(Scalar.of(Long.MAX_VALUE));
    }

    @Test
    void stringsHave32Digits() {
        assertThat(((Scalar.Text) IdSpace.strings().next(random)).value()).matches("[0-9a-f]{32}");
    }

    @Test
    void anEmptySpaceIsRefused() {
        assertThatThrownBy(() -> IdSpace.integers(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no id from 2 to 1");
    }
}
