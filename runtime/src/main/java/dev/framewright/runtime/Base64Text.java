package dev.framewright.runtime;

import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A string whose schema says {@code "contentEncoding": "base64"}: bytes as text (RFC 4648 §4). The text is kept as it came,
 * because {@code contentEncoding} describes a string and restricts none; whether it really is base64 shows when {@link
 * #bytes()} is asked for. Two are equal when their texts are.
 */
public final class Base64Text {
    private final String text;

    private Base64Text(String text) {
        this.text = text;
    }

    /** The text for some bytes, with padding. */
    public static Base64Text of(byte[] bytes) {
        return new Base64Text(Base64.getEncoder().encodeToString(bytes));
    }

    /** A text as it is. */
    public static Base64Text ofText(String text) {
        return new Base64Text(Objects.requireNonNull(text, "text"));
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Whether the text is base64; then {@link #bytes()} does not throw. */
    public boolean isBase64() {
        try {
            byte[] unusedBytes = bytes();
            return true;
        } catch (FramewrightException e) {
            return false;
        }
    }

    /**
     * The bytes (a copy).
     *
     * @throws FramewrightException if the text is not base64
     */
    public byte[] bytes() {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new FramewrightException("expected base64 (RFC 4648), found \"" + text + "\": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Base64Text that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
