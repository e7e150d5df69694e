package dev.framewright.generator.agreement;

import dev.framewright.generator.schema.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What random schemas are made of: few names and few values, so that they meet often. */
final class Vocabulary {
    /**
     * Keywords, and uses of keywords, that random schemas have only when they stand here. What generated code does not check
     * must not be here: it would leave too many schemas to full validation.
     */
    static final Set<String> SWITCHED_ON = Set.of(
            "several patterns",
            "format",
            "contains",
            "minContains",
            "patternProperties",
            "propertyNames",
            "dependentSchemas",
            "dependencies",
            "uniqueItems of anything",
            "uniqueItems beside prefixItems");

    static final List<String> NAMES = List.of("a", "b", "c");
    static final List<String> ODD_NAMES =
            List.of("", "a b", "ä", "😀", "class", "a/b", "~1", "%41", "$c", "hashCode", "A");
    static final List<String> DEFINITIONS = List.of("d0", "d1", "a/b %~");

    static final List<String> STRINGS =
            List.of("", "x", "y", "xy", "😀", "😀x", "ab", "abc", "12", "true", "é", "e\u0301");
    static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "-1",
            "10",
            "1.0",
            "2.0",
            "1.5",
            "0.1",
            "0.3",
            "-0.5",
            "-0.0",
            "1e2",
            "0.30000000000000004",
            "9007199254740993",
            "-9223372036854775808",
            "1e-7",
            "12.50",
            "1E+1",
            "99.99");
    static final List<String> SCALARS = List.of(
            "0", "1", "2", "1.0", "1.5", "-1", "1e1", "\"x\"", "\"y\"", "\"\"", "\"1\"", "\"😀\"", "true", "false",
            "null");
    static final List<String> STRUCTURES =
            List.of("[]", "{}", "[1]", "[1.0,null]", "{\"a\":1}", "{\"b\":[1.0]}", "{\"a\":{\"b\":\"x\"},\"b\":1}");

    /** Formats and strings that have them. */
    static final Map<String, List<String>> FORMATS = Map.of(
            "date-time", List.of("2026-11-23T10:00:00Z", "2024-02-29t23:59:59.5-01:30"),
            "date", List.of("2026-11-23", "2000-02-29"),
            "time", List.of("10:00:00Z", "00:00:00.25+02:00"),
            "uuid", List.of("2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"),
            "uri", List.of("http://a/b", "x:y"),
            "uri-reference", List.of("", "x", "a/b#c"),
            "email", List.of("a@b.c", "no mail"));

    /** Patterns and strings in which they are found. */
    static final Map<String, List<String>> PATTERNS = Map.of(
            "^x", List.of("x", "xy", "x😀"),
            "y$", List.of("y", "xy", "😀y"),
            "^[a-c]+$", List.of("a", "abc", "bb"),
            "\\d{2}", List.of("12", "a123", "00x"),
            "^.$", List.of("a", "😀", "x"),
            "^$|b", List.of("", "b", "abc"),
            "^[^x]*$", List.of("", "y", "12"),
            "a|x", List.of("a", "x", "bxb"));

    private Vocabulary() {}

    /** Whether random schemas of a draft use a keyword that is switched. */
    static boolean has(Dialect dialect, String keyword) {
        Dialect since = switch (keyword) {
            case "contains", "propertyNames" -> Dialect.DRAFT_6;
            case "minContains", "dependentSchemas" -> Dialect.DRAFT_2019_09;
            default -> Dialect.DRAFT_4;
        };
        return SWITCHED_ON.contains(keyword) && since.compareTo(dialect) <= 0;
    }
}
