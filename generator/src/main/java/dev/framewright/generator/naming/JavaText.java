package dev.framewright.generator.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one way for text of a schema into Java source: as an identifier, as a string literal or as a comment. JavaPoet
 * escapes nothing in comments and breaks literals at U+2028, so nothing but the results of this class is handed to it.
 */
public final class JavaText {
    /** Most UTF-8 bytes that one Java string constant holds. */
    public static final int LONGEST_CONSTANT = 65_535;

    private static final int LONGEST_NAME = 80;

    private JavaText() {}

    /** {@code UpperCamel}, for types. Never a keyword, but perhaps a name of {@code java.lang}. */
    public static String typeName(String text) {
        return shorten(
                leading(Words.split(text).stream().map(Words::capitalised).collect(Collectors.joining())), text);
    }

    /** A name made of several, cut where the names that it is made of would be. */
    public static String joined(String... names) {
        String name = String.join("", names);
        return shorten(name, name);
    }

    /** {@code lowerCamel}, for record components, parameters and methods; legal as each of them. */
    public static String memberName(String text) {
        List<String> words = Words.split(text);
        String name = words.get(0).toLowerCase(Locale.ROOT)
                + words.stream().skip(1).map(Words::capitalised).collect(Collectors.joining());
        boolean reserved = ReservedWords.KEYWORDS.contains(name) || ReservedWords.COMPONENTS.contains(name);
        return reserved ? name + "_" : shorten(leading(name), text);
    }

    /** {@code UPPER_CASE}, for constants. */
    public static String constantName(String text) {
        String sign = text.matches("-[0-9].*") ? "MINUS_" : "";
        String name = sign + String.join("_", Words.split(text)).toUpperCase(Locale.ROOT);
        boolean number = Character.isDigit(name.charAt(0)) || !sign.isEmpty();
        return shorten(number ? "VALUE_" + name : name, text);
    }

    /**
     * The text to make a longer name of when a shorter one is taken: with its signs as words. A leading underscore is no
     * sign here, see {@link #underscored}.
     */
    public static String signsSpelled(String text) {
        return Words.signsSpelled(text);
    }

    /** A name for a text that begins with an underscore, with that underscore; {@code name} for any other text. */
    public static String underscored(String text, String name) {
        return text.startsWith("_") && Character.isLetter(name.charAt(0)) ? "_" + name : name;
    }

    /** Whether {@code text} may be used as it stands as the name of a type, member or constant. */
    public static boolean isName(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*")
                && text.length() <= LONGEST_NAME
                && !ReservedWords.KEYWORDS.contains(text)
                && !ReservedWords.COMPONENTS.contains(text);
    }

    /** Whether {@code text} may be used as it stands as the name of a package. */
    public static boolean isPackage(String text) {
        for (String part : text.split("\\.", -1)) {
            if (!part.matches("[A-Za-z_][A-Za-z0-9_]*") || ReservedWords.KEYWORDS.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** A string literal with its quotes, on one line. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Whether {@code text} does not fit into one string constant of a class file. */
    public static boolean isTooLong(String text) {
        if (text.length() <= LONGEST_CONSTANT / 3) {
            return false;
        }
        long bytes = text.chars()
                .map(c -> c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3)
                .asLongStream()
                .sum();
        return bytes > LONGEST_CONSTANT;
    }

    /** An expression for a text: a literal, or, where a class file has no room for that, several of them joined. */
    public static String expression(String text) {
        if (!isTooLong(text)) {
            return literal(text);
        }
        StringBuilder out = new StringBuilder("String.join(\"\"");
        int step = LONGEST_CONSTANT / 3;
        for (int i = 0; i < text.length(); i += step) {
            out.append(", ").append(literal(text.substring(i, Math.min(text.length(), i + step))));
        }
        return out.append(')').toString();
    }

    /** Text for a documentation comment: no tag, no markup, no end of the comment, no Unicode escape. */
    public static String javadoc(String text) {
        if (text.chars().allMatch(JavaText::isPlainInComments)) {
            // most texts, and each of them is asked for several times
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n").strip();
        lines.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '/' -> out.append(endsWith(out, '*') ? "&#47;" : "/");
                case '\\' -> out.append("&#92;");
                case '\n', '\r', 0x85, 0x2028, 0x2029 -> out.append('\n');
                default -> appendVisible(out, c);
            }
        });
        return out.toString().replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isPlainInComments(int c) {
        return c >= ' ' && c < 0x7f && "&<>@{}/\\".indexOf(c) < 0;
    }

    private static boolean endsWith(StringBuilder out, char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    private static void appendVisible(StringBuilder out, int c) {
        int kind = Character.getType(c);
        if (kind == Character.CONTROL || kind == Character.FORMAT) {
            out.append(' ');
        } else if (kind == Character.SURROGATE || kind == Character.UNASSIGNED || kind == Character.PRIVATE_USE) {
            out.append('\ufffd');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0xa0 && Character.isLetterOrDigit(c)) || c == '\u00b0';
    }

    private static String leading(String name) {
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** {@code name}, or, where it is too long, its beginning and a hash of {@code text}. */
    static String shorten(String name, String text) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return name.substring(0, LONGEST_NAME - 9) + "_" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
