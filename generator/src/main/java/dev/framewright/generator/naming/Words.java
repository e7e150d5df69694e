package dev.framewright.generator.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the words of a name. Names are ASCII, so that they do not depend on the charset of a compiler or a
 * file system: accents are dropped, and what has no ASCII form is spelled as its code point ({@code u6e29}).
 */
final class Words {
    private static final int SPELLED_OUT = 8;

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('!', "not"),
            Map.entry('"', "quote"),
            Map.entry('#', "hash"),
            Map.entry('$', "dollar"),
            Map.entry('%', "percent"),
            Map.entry('&', "and"),
            Map.entry('*', "star"),
            Map.entry('+', "plus"),
            Map.entry(',', "comma"),
            Map.entry('-', "minus"),
            Map.entry('.', "dot"),
            Map.entry('/', "slash"),
            Map.entry(':', "colon"),
            Map.entry(';', "semicolon"),
            Map.entry('<', "less"),
            Map.entry('=', "equal"),
            Map.entry('>', "greater"),
            Map.entry('?', "question"),
            Map.entry('@', "at"),
            Map.entry('\\', "backslash"),
            Map.entry('^', "caret"),
            Map.entry('_', "underscore"),
            Map.entry('|', "or"),
            Map.entry('~', "tilde"));

    private Words() {}

    /** At least one word, each of ASCII letters and digits, case as written. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isAsciiLetterOrDigit(c)) {
                int next = i < plain.length() ? plain.codePointAt(i) : -1;
                if (startsWord(word, c, next)) {
                    flush(word, words);
                }
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'') {
                flush(word, words);
                if (c > 0x7f && !Character.isWhitespace(c) && !Character.isISOControl(c)) {
                    words.add(spell(c));
                }
            }
        }
        flush(word, words);
        return words.isEmpty() ? spellOut(text) : words;
    }

    /** The same text with each ASCII sign as a word, to tell {@code +1} from {@code -1}. */
    static String signsSpelled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            String word = SIGNS.get((char) c);
            if (word == null) {
                out.append((char) c);
            } else {
                out.append(' ').append(word).append(' ');
            }
        });
        return out.toString();
    }

    private static boolean startsWord(StringBuilder word, int c, int next) {
        if (word.isEmpty() || !isUpper(c)) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        return isLower(last) || (isLower(next) && (isUpper(last) || isDigit(last)));
    }

    private static List<String> spellOut(String text) {
        if (text.isEmpty()) {
            return List.of("empty");
        }
        return text.codePoints().limit(SPELLED_OUT).mapToObj(Words::spell).toList();
    }

    private static String spell(int c) {
        return "u" + Integer.toHexString(c);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** First letter upper case, the others lower case. */
    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
