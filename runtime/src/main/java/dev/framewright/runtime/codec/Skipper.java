package dev.framewright.runtime.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Steps over one value of any depth, checking all of it, without recursion. */
final class Skipper {
    private final byte[] b;
    private final int end;
    private final JsonLimits limits;
    /** One entry per open container of the value: the names of an object so far, null for an array. */
    private @Nullable NameCheck[] open = new NameCheck[4];

    private @Nullable NameCheck[] spare = new NameCheck[4];

    Skipper(byte[] b, int end, JsonLimits limits) {
        this.b = b;
        this.end = end;
        this.limits = limits;
    }

    /** Index after the value that starts at {@code p} (or after white space there), {@code depth} containers being open around it. */
    int skip(int p, int depth) {
        int level = 0;
        while (true) {
            // a value
            p = Whitespace.skip(b, p, end);
            byte first = p < end ? b[p] : 0;
            if (first == '{' || first == '[') {
                checkDepth(p, depth + level + 1);
                boolean object = first == '{';
                p = Whitespace.skip(b, p + 1, end);
                if (p < end && b[p] == (object ? '}' : ']')) {
                    p++;
                } else {
                    NameCheck names = push(level++, object);
                    if (names != null) {
                        p = name(p, names);
                    }
                    continue;
                }
            } else {
                p = scalar(b, p, end, limits);
            }
            // what follows it
            while (true) {
                if (level == 0) {
                    return p;
                }
                NameCheck names = open[level - 1];
                p = Whitespace.skip(b, p, end);
                byte next = p < end ? b[p] : 0;
                if (next == ',') {
                    p++;
                    if (names != null) {
                        p = name(Whitespace.skip(b, p, end), names);
                    }
                    break;
                } else if (next == (names != null ? '}' : ']')) {
                    p++;
                    level--;
                } else {
                    throw MalformedJsonException.syntax(b, p, end, names != null ? "\",\" or \"}\"" : "\",\" or \"]\"");
                }
            }
        }
    }

    /** Opens a container and gives the names of an object, null for an array. */
    private @Nullable NameCheck push(int level, boolean object) {
        if (level == open.length) {
            open = Arrays.copyOf(open, level * 2);
            spare = Arrays.copyOf(spare, level * 2);
        }
        NameCheck names = object ? cleared(level) : null;
        open[level] = names;
        return names;
    }

    private NameCheck cleared(int level) {
        NameCheck names = spare[level];
        if (names == null) {
            names = new NameCheck();
            spare[level] = names;
        } else {
            names.clear();
        }
        return names;
    }

    private int name(int p, NameCheck names) {
        int closing = nameEnd(b, p, end, limits);
        names.add(b, p + 1, closing);
        return colon(b, closing, end);
    }

    private void checkDepth(int p, int depth) {
        if (depth > limits.maxDepth()) {
            throw tooDeep(p, limits);
        }
    }

    static MalformedJsonException tooDeep(int p, JsonLimits limits) {
        return new MalformedJsonException(
                p, "depth", "at most " + limits.maxDepth() + " levels of nesting", "one more");
    }

    /** Scans the member name whose opening quote is at {@code p}; gives what {@link StringScanner#scan} gives. */
    static int nameEnd(byte[] b, int p, int end, JsonLimits limits) {
        if (p >= end || b[p] != '"') {
            throw MalformedJsonException.syntax(b, p, end, "a member name in quotes");
        }
        int closing = StringScanner.scan(b, p + 1, end);
        int length = (closing < 0 ? ~closing : closing) - p - 1;
        if (length > limits.maxNameLength()) {
            throw new MalformedJsonException(
                    p, "name-length", "a name of at most " + limits.maxNameLength() + " bytes", String.valueOf(length));
        }
        return closing;
    }

    /** Index after the colon that follows the name whose scan gave {@code closing}. */
    static int colon(byte[] b, int closing, int end) {
        int p = Whitespace.skip(b, (closing < 0 ? ~closing : closing) + 1, end);
        if (p >= end || b[p] != ':') {
            throw MalformedJsonException.syntax(b, p, end, "\":\"");
        }
        return p + 1;
    }

    /** Scans the string whose opening quote is at {@code p}; gives what {@link StringScanner#scan} gives. */
    static int stringEnd(byte[] b, int p, int end, JsonLimits limits) {
        int closing = StringScanner.scan(b, p + 1, end);
        int length = (closing < 0 ? ~closing : closing) - p - 1;
        if (length > limits.maxStringLength()) {
            throw new MalformedJsonException(
                    p,
                    "string-length",
                    "a string of at most " + limits.maxStringLength() + " bytes",
                    String.valueOf(length));
        }
        return closing;
    }

    /** Index after the literal or number or string at {@code p}. */
    static int scalar(byte[] b, int p, int end, JsonLimits limits) {
        if (p >= end) {
            throw MalformedJsonException.syntax(b, p, end, "a value");
        }
        return switch (b[p]) {
            case '"' -> {
                int closing = stringEnd(b, p, end, limits);
                yield (closing < 0 ? ~closing : closing) + 1;
            }
            case 't' -> literal(b, p, end, "true");
            case 'f' -> literal(b, p, end, "false");
            case 'n' -> literal(b, p, end, "null");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                NumberScanner.scan(b, p, end, limits.maxNumberLength());
            default -> throw MalformedJsonException.syntax(b, p, end, "a value");
        };
    }

    /** Index after the literal at {@code p}. */
    static int literal(byte[] b, int p, int end, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (p + i >= end || b[p + i] != literal.charAt(i)) {
                throw MalformedJsonException.syntax(b, Math.min(p + i, end), end, literal);
            }
        }
        return p + literal.length();
    }
}
