package dev.framewright.runtime.codec;

import org.jspecify.annotations.Nullable;

/** Looks at a value and into it without consuming anything. */
final class Lookahead {
    private final byte[] b;
    private final int end;
    private final JsonLimits limits;
    private final Skipper skipper;

    Lookahead(byte[] b, int end, JsonLimits limits, Skipper skipper) {
        this.b = b;
        this.end = end;
        this.limits = limits;
        this.skipper = skipper;
    }

    /** The scalar at {@code p} as canonical JSON text; <code>{</code> or {@code [} for a container. */
    String scalar(int p) {
        int from = Whitespace.skip(b, p, end);
        if (from < end && (b[from] == '{' || b[from] == '[')) {
            return b[from] == '{' ? "{" : "[";
        }
        if (from < end && b[from] == '"') {
            int closing = Skipper.stringEnd(b, from, end, limits);
            String text = StringDecoder.decode(b, from + 1, closing);
            return closing >= 0
                    ? '"' + text + '"'
                    : new JsonWriter().value(text).toString();
        }
        int to = Skipper.scalar(b, from, end, limits);
        return b[from] == '-' || NumberScanner.isDigit(b[from])
                ? Decimal.parse(b, from, to).canonical()
                : Decimal.text(b, from, to);
    }

    /** The element of the array at {@code p}, or null when it is no array or has not so many. */
    @Nullable
    String element(int p, int depth, int index) {
        int at = elementOffset(p, depth, index);
        return at < 0 ? null : scalar(at);
    }

    /** What members and elements named one after the other lead to from {@code p}; null when one of them is missing. */
    @Nullable
    String below(int p, int depth, String... tokens) {
        int at = Whitespace.skip(b, p, end);
        for (int i = 0; at >= 0 && i < tokens.length; i++) {
            at = at < end && b[at] == '['
                    ? elementOffset(at, depth + i, index(tokens[i]))
                    : memberOffset(at, depth + i, tokens[i]);
        }
        return at < 0 ? null : scalar(at);
    }

    private static int index(String token) {
        return token.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(token) : -1;
    }

    private int elementOffset(int p, int depth, int index) {
        int at = index < 0 ? -1 : first(p, '[');
        for (int i = 0; at >= 0 && i < index; i++) {
            at = next(skipper.skip(at, depth + 1), ']');
        }
        return at;
    }

    /** The number of elements of the array at {@code p}, or -1 when it is no array. */
    int arity(int p, int depth) {
        int from = Whitespace.skip(b, p, end);
        if (from >= end || b[from] != '[') {
            return -1;
        }
        int count = 0;
        for (int at = first(p, '['); at >= 0; at = next(skipper.skip(at, depth + 1), ']')) {
            count++;
        }
        return count;
    }

    /** The member of the object at {@code p}, or null when it is no object or has none of that name. */
    @Nullable
    String member(int p, int depth, String name) {
        int at = memberOffset(p, depth, name);
        return at < 0 ? null : scalar(at);
    }

    private int memberOffset(int p, int depth, String name) {
        int at = first(p, '{');
        while (at >= 0) {
            int closing = Skipper.nameEnd(b, at, end, limits);
            int value = Skipper.colon(b, closing, end);
            if (StringDecoder.decode(b, at + 1, closing).equals(name)) {
                return value;
            }
            at = next(skipper.skip(value, depth + 1), '}');
        }
        return -1;
    }

    /** Where the first element or name stands; -1 when the value does not open with {@code opening} or is empty. */
    private int first(int p, char opening) {
        int from = Whitespace.skip(b, p, end);
        if (from >= end || b[from] != opening) {
            return -1;
        }
        int at = Whitespace.skip(b, from + 1, end);
        return at < end && b[at] == opening + 2 ? -1 : at;
    }

    /** Where the next element or name stands; -1 when the container is closed after {@code p}. */
    private int next(int p, char closing) {
        int at = Whitespace.skip(b, p, end);
        if (at < end && b[at] == closing) {
            return -1;
        }
        if (at >= end || b[at] != ',') {
            throw MalformedJsonException.syntax(b, at, end, "\",\" or \"" + closing + "\"");
        }
        return Whitespace.skip(b, at + 1, end);
    }
}
