package dev.framewright.generator.source;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

/** JSON values as text: compact, minimal escapes, integers without fraction or exponent. */
public final class JsonText {
    private static final int DESCRIBED = 60;

    private JsonText() {}

    /** The value without white space, members in their order. */
    public static String of(Json value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /** A string with its quotes. */
    public static String quote(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        quote(out, value);
        return out.toString();
    }

    /** The canonical text of a number. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toString();
    }

    static String describe(Json value) {
        if (value instanceof Json.Obj object) {
            return object.members().isEmpty() ? "an empty object" : "an object";
        }
        if (value instanceof Json.Arr array) {
            return array.elements().isEmpty() ? "an empty array" : "an array";
        }
        String text = of(value);
        String shown = text.length() <= DESCRIBED ? text : text.substring(0, DESCRIBED) + "…";
        if (value instanceof Json.Str) {
            return "the string " + shown;
        }
        return value instanceof Json.Num ? "the number " + shown : shown;
    }

    private static void append(StringBuilder out, Json value) {
        if (value instanceof Json.Obj object) {
            out.append('{');
            for (Iterator<Map.Entry<String, Json>> i =
                            object.members().entrySet().iterator();
                    i.hasNext(); ) {
                Map.Entry<String, Json> member = i.next();
                quote(out, member.getKey());
                out.append(':');
                append(out, member.getValue());
                out.append(i.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof Json.Arr array) {
            out.append('[');
            for (Iterator<Json> i = array.elements().iterator(); i.hasNext(); ) {
                append(out, i.next());
                out.append(i.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (value instanceof Json.Str text) {
            quote(out, text.value());
        } else if (value instanceof Json.Num number) {
            out.append(number(number.value()));
        } else if (value instanceof Json.Bool bool) {
            out.append(bool.value());
        } else {
            out.append("null");
        }
    }

    /** Appends a string with its quotes. */
    public static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
