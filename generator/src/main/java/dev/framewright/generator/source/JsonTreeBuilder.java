package dev.framewright.generator.source;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Builds the tree of one document; the parser limits the depth. */
final class JsonTreeBuilder {
    /** A number with a longer exponent is a mistake, and would be a megabyte of digits when printed. */
    private static final int MAX_SCALE = 400;

    private final JsonParser parser;
    private final String label;
    private final Diagnostics diagnostics;
    private boolean sound = true;
    private int depth;

    JsonTreeBuilder(JsonParser parser, String label, Diagnostics diagnostics) {
        this.parser = parser;
        this.label = label;
        this.diagnostics = diagnostics;
    }

    /** The whole document; {@code null} after a problem that was said and that spoils it. */
    @Nullable
    Json document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new StreamReadException(parser, "the file is empty");
        }
        Json root = value(first, "");
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the end of the document");
        }
        return sound ? root : null;
    }

    private Json value(JsonToken token, String pointer) {
        Location at = here(pointer);
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new Json.Str(at, text(parser.getString(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            case VALUE_NULL -> new Json.Null(at);
            default -> throw new StreamReadException(parser, "unexpected " + token);
        };
    }

    private void nest() {
        if (++depth > JsonFileReader.MAX_DEPTH) {
            throw new StreamConstraintsException(
                    "arrays and objects nest more than " + JsonFileReader.MAX_DEPTH + " levels deep",
                    parser.currentTokenLocation());
        }
    }

    private Json object(Location at) {
        nest();
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Location> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Location nameAt = here(Pointers.child(at.pointer(), name));
            text(name, nameAt);
            Json value = value(parser.nextToken(), nameAt.pointer());
            Location first = names.putIfAbsent(name, nameAt);
            if (first == null) {
                members.put(name, value);
            } else {
                sound = false;
                diagnostics.error(
                        Codes.DUPLICATE_NAME,
                        nameAt,
                        "the member " + JsonText.quote(name) + " stands twice in this object, first at " + first,
                        "remove or rename one of them");
            }
        }
        depth--;
        return new Json.Obj(at, members, names);
    }

    private Json array(Location at) {
        nest();
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, at.pointer() + "/" + elements.size()));
        }
        depth--;
        return new Json.Arr(at, elements);
    }

    private Json number(Location at) {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            sound = false;
            diagnostics.error(
                    Codes.NUMBER_SIZE,
                    at,
                    "the number " + value + " has more than " + MAX_SCALE + " decimal places",
                    "no Java type holds it; write a smaller exponent");
        }
        return new Json.Num(at, value);
    }

    private String text(String value, Location at) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                sound = false;
                diagnostics.error(
                        Codes.LONE_SURROGATE,
                        at,
                        "half of a surrogate pair (\\u" + Integer.toHexString(c) + ") is no character",
                        "write both halves of the pair, or the character itself");
                break;
            }
        }
        return value;
    }

    private Location here(String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Location(label, at.getLineNr(), at.getColumnNr(), pointer);
    }
}
