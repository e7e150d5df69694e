package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.math.BigDecimal;
import java.util.Map;

/** What JSON and YAML documents are built of alike, and whether all of it was sound so far. */
final class TreeParts {
    /** A number with a longer exponent is a mistake, and would be a megabyte of digits when printed. */
    private static final int MAX_SCALE = 400;

    private final Diagnostics diagnostics;
    private boolean sound = true;

    TreeParts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether nothing was said. */
    boolean isSound() {
        return sound;
    }

    /** Says that something spoils the document. */
    void error(String code, Location at, String message, String hint) {
        sound = false;
        diagnostics.error(code, at, message, hint);
    }

    /** A number that is not too large. */
    Json.Num number(BigDecimal value, Location at) {
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            error(
                    Codes.NUMBER_SIZE,
                    at,
                    "the number " + value + " has more than " + MAX_SCALE + " decimal places",
                    "no Java type holds it; write a smaller exponent");
        }
        return new Json.Num(at, value);
    }

    /** Text that can be written in every file. */
    String text(String value, Location at) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                error(
                        Codes.LONE_SURROGATE,
                        at,
                        "half of a surrogate pair (\\u" + Integer.toHexString(c) + ") is no character",
                        "write both halves of the pair, or the character itself");
                break;
            }
        }
        return value;
    }

    /** Adds a member that must not be there yet. */
    void add(Map<String, Json> members, Map<String, Location> names, String name, Location nameAt, Json value) {
        Location first = names.putIfAbsent(name, nameAt);
        if (first == null) {
            members.put(name, value);
        } else {
            error(
                    Codes.DUPLICATE_NAME,
                    nameAt,
                    "the member " + JsonText.quote(name) + " stands twice in this object, first at " + first,
                    "remove or rename one of them");
        }
    }
}
