package dev.framewright.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonNamesTest {

    @Test
    void every_name_of_a_large_object_is_found_in_any_order() {
        String[] all = IntStream.range(0, 1000).mapToObj(i -> "name" + i * 31).toArray(String[]::new);
        JsonNames names = JsonNames.of(all);
        assertThat(names.size()).isEqualTo(1000);
        for (int i = 0; i < all.length; i++) {
            byte[] name = all[i].getBytes(UTF_8);
            for (int expected : new int[] {0, i, i + 1, 999, 1000}) {
                assertThat(names.find(name, 0, name.length, expected)).isEqualTo(i);
            }
            byte[] other = (all[i] + "x").getBytes(UTF_8);
            assertThat(names.find(other, 0, other.length, i)).isEqualTo(-1);
            assertThat(names.find(other, 0, other.length - 1, 0)).isEqualTo(i);
            assertThat(names.get(i)).isEqualTo(all[i]);
        }
    }

    @Test
    void no_names_is_fine_too() {
        assertThat(JsonNames.of().find(new byte[] {'a'}, 0, 1, 0)).isEqualTo(-1);
    }

    @Test
    void a_name_that_occurs_twice_is_refused() {
        assertThatThrownBy(() -> JsonNames.of("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name \"a\" occurs twice");
    }
}
