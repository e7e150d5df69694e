package dev.framewright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Base64TextTest {
    @Test
    void bytesBecomeTextAndTextBecomesBytes() {
        Base64Text text = Base64Text.of(new byte[] {0, -1, 62, 63});
        assertThat(text.text()).isEqualTo("AP8+Pw==");
        assertThat(text.bytes()).containsExactly(0, -1, 62, 63);
        assertThat(Base64Text.ofText("AP8+Pw=="))
                .isEqualTo(text)
                .hasSameHashCodeAs(text)
                .hasToString("AP8+Pw==");
        assertThat(Base64Text.of(new byte[0]).bytes()).isEmpty();
    }

    @Test
    void whatIsNoBase64IsKeptAndSaysSoWhenBytesAreAskedFor() {
        Base64Text text = Base64Text.ofText("no base64!");
        assertThat(text.text()).isEqualTo("no base64!");
        assertThat(text.isBase64()).isFalse();
        assertThat(Base64Text.ofText("AAA=").isBase64()).isTrue();
        assertThatThrownBy(text::bytes)
                .isInstanceOf(FramewrightException.class)
                .hasMessageStartingWith("expected base64 (RFC 4648), found \"no base64!\"");
    }

    @Test
    void theBytesCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2, 3};
        Base64Text text = Base64Text.of(bytes);
        bytes[0] = 9;
        text.bytes()[1] = 9;
        assertThat(text.bytes()).containsExactly(1, 2, 3);
    }
}
