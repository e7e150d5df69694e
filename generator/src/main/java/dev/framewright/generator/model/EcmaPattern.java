package dev.framewright.generator.model;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions as JSON Schema has them (ECMA-262 with Unicode) in the syntax of {@link Pattern}. What both have in
 * common stays as it is; so does what only Java has, such as {@code (?i)}, because published schemas use it.
 */
public final class EcmaPattern {
    private static final String WORD = "[A-Za-z0-9_]";
    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF";
    private static final String NO_SPACE =
            "\\x{0}-\\x08\\x0E-\\x1F\\x21-\\x9F\\xA1-\\u167F\\u1681-\\u1FFF\\u200B-\\u2027"
                    + "\\u202A-\\u202E\\u2030-\\u205E\\u2060-\\u2FFF\\u3001-\\uFEFE\\uFF00-\\x{10FFFF}";
    private static final String BOUNDARY = "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
    private static final String NO_BOUNDARY = "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("Letter_Number", "Nl"),
            Map.entry("Other_Number", "No"),
            Map.entry("Punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("Symbol", "S"),
            Map.entry("Math_Symbol", "Sm"),
            Map.entry("Currency_Symbol", "Sc"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("cntrl", "Cc"));

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private EcmaPattern(String source) {
        this.source = source;
    }

    /** Whether Java can search for a pattern. */
    public static boolean isKnown(String pattern) {
        try {
            Pattern.compile(toJava(pattern));
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** The pattern for Java; it need not be one that Java can compile. */
    public static String toJava(String source) {
        return new EcmaPattern(source).translate();
    }

    private String translate() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> characters();
                case '.' -> out.append("[^\\n\\r\\u2028\\u2029]");
                case '$' -> out.append("\\z");
                case '{' -> out.append(isQuantifier() ? "{" : "\\{");
                case '(' -> group();
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Names of groups may have characters that Java does not know there. */
    private void group() {
        out.append('(');
        int end = source.indexOf('>', at);
        if (source.startsWith("?<", at) && !source.startsWith("?<=", at) && !source.startsWith("?<!", at) && end > 0) {
            out.append("?<").append(name(source.substring(at + 2, end))).append('>');
            at = end + 1;
        }
    }

    private static String name(String name) {
        StringBuilder plain = new StringBuilder("g");
        name.codePoints()
                .forEach(c -> plain.append(
                        c < 128 && Character.isLetterOrDigit(c)
                                ? Character.toString(c)
                                : "x" + Integer.toHexString(c) + "x"));
        return plain.toString();
    }

    /** A brace that begins no quantifier stands for itself. */
    private boolean isQuantifier() {
        int i = at;
        while (i < source.length() && Character.isDigit(source.charAt(i))) {
            i++;
        }
        if (i == at) {
            return false;
        }
        if (i < source.length() && source.charAt(i) == ',') {
            i++;
            while (i < source.length() && Character.isDigit(source.charAt(i))) {
                i++;
            }
        }
        return i < source.length() && source.charAt(i) == '}';
    }

    private void characters() {
        boolean negated = at < source.length() && source.charAt(at) == '^';
        if (negated) {
            at++;
        }
        if (at < source.length() && source.charAt(at) == ']') {
            at++;
            out.append(negated ? "[\\x{0}-\\x{10FFFF}]" : "(?!)");
            return;
        }
        out.append(negated ? "[^" : "[");
        boolean afterSet = false;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == ']') {
                out.append(']');
                return;
            } else if (c == '\\') {
                afterSet = isSet(at);
                escape(true);
                continue;
            } else if (c == '-' && (afterSet || (source.startsWith("\\", at) && isSet(at + 1)))) {
                out.append("\\-"); // a set is no end of a range
            } else if (c == '[' || c == '&' || c == '^' || c == '~' || c == '#' || c == ' ') {
                out.append('\\').append(c); // some of them mean something to Java in here
            } else {
                out.append(c);
            }
            afterSet = false;
        }
    }

    /** Whether an escape stands for more than one character. */
    private boolean isSet(int index) {
        return index < source.length() && "sSdDwWpP".indexOf(source.charAt(index)) >= 0;
    }

    private void escape(boolean inClass) {
        if (at >= source.length()) {
            out.append('\\');
            return;
        }
        char c = source.charAt(at++);
        switch (c) {
            case 's' -> out.append(inClass ? SPACE : "[" + SPACE + "]");
            case 'S' -> out.append(inClass ? NO_SPACE : "[" + NO_SPACE + "]");
            case 'v' -> out.append("\\x0B");
            case 'b' -> out.append(inClass ? "\\x08" : BOUNDARY);
            case 'B' -> out.append(inClass ? "B" : NO_BOUNDARY);
            case 'c' -> control();
            case '0' -> out.append("\\x00");
            case 'u' -> unicode();
            case 'p', 'P' -> property(c);
            case 'k' -> reference();
            case 'a', 'e', 'g', 'h', 'i', 'j', 'l', 'm', 'o', 'q', 'y' -> out.append(c);
            case 'C', 'E', 'F', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'Q', 'R', 'T', 'U', 'V', 'X', 'Y' ->
                out.append(c);
            default -> out.append('\\').append(c);
        }
    }

    private void control() {
        if (at < source.length() && Character.isLetter(source.charAt(at))) {
            out.append(String.format("\\x%02X", source.charAt(at++) % 32));
        } else {
            out.append("\\\\c");
        }
    }

    private void unicode() {
        int end = source.indexOf('}', at);
        if (at < source.length() && source.charAt(at) == '{' && end > 0) {
            out.append("\\x").append(source, at, end + 1);
            at = end + 1;
        } else {
            out.append("\\u");
        }
    }

    private void reference() {
        int end = source.indexOf('>', at);
        if (at < source.length() && source.charAt(at) == '<' && end > 0) {
            out.append("\\k<").append(name(source.substring(at + 1, end))).append('>');
            at = end + 1;
        } else {
            out.append('k');
        }
    }

    private void property(char kind) {
        int end = source.indexOf('}', at);
        if (at >= source.length() || source.charAt(at) != '{' || end < 0) {
            out.append('\\').append(kind);
            return;
        }
        String name = source.substring(at + 1, end);
        at = end + 1;
        int equals = name.indexOf('=');
        String key = equals < 0 ? "" : name.substring(0, equals);
        String value = name.substring(equals + 1);
        String java = switch (key) {
            case "Script", "sc", "Script_Extensions", "scx" -> "script=" + value;
            case "General_Category", "gc" -> CATEGORIES.getOrDefault(value, value);
            default -> CATEGORIES.getOrDefault(value, isProperty(value) ? "Is" + value : value);
        };
        if (value.equals("Any")) {
            out.append(kind == 'p' ? "[\\x{0}-\\x{10FFFF}]" : "(?!)");
        } else {
            out.append('\\').append(kind).append('{').append(java).append('}');
        }
    }

    /** Binary properties have long names, categories short ones; ASCII is a name of its own in Java. */
    private static boolean isProperty(String value) {
        return value.length() > 2 && !value.equals("ASCII") && !value.startsWith("Is") && !value.startsWith("In");
    }
}
