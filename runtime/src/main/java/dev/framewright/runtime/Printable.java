package dev.framewright.runtime;

import java.util.Locale;

/** Makes text from outside safe to print on one line. */
final class Printable {
    private Printable() {}

    /** Escapes what a terminal or log would act upon, and cuts the result at {@code max} characters. */
    static String escape(String text, int max) {
        if (text.length() <= max && text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder out = new StringBuilder(Math.min(text.length(), max) + 16);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            String piece = isPlain(codePoint) ? Character.toString(codePoint) : escaped(codePoint);
            i += Character.charCount(codePoint);
            int room = i < text.length() ? max - 1 : max; // unless this is the last, leave some for the ellipsis
            if (out.length() + piece.length() > room) {
                return out.append('…').toString();
            }
            out.append(piece);
        }
        return out.toString();
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static String escaped(int codePoint) {
        StringBuilder out = new StringBuilder(12);
        for (char unit : Character.toChars(codePoint)) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
        return out.toString();
    }
}
