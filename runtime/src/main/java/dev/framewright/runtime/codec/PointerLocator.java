package dev.framewright.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out the JSON Pointer of a place in a document from its byte offset: that of the innermost value the offset is in.
 * The name and the colon of a member belong to the member's value; white space, commas and brackets to the container.
 *
 * <p>One pass serves many offsets when they are asked for in ascending order. The document is sound up to the offset
 * asked for, or the pointer is that of the last place that made sense.
 */
final class PointerLocator {
    private static final JsonLimits UNLIMITED = new JsonLimits(
            Integer.MAX_VALUE, JsonLimits.DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final byte[] b;
    private final int end;
    private final List<Level> levels = new ArrayList<>();
    private int p;
    private int depth;

    /** An open container: in an array the index, in an object the name of the member we are in. */
    private static final class Level {
        boolean object;
        /** Whether the place is within an element or member, not between two. */
        boolean inside;
        /** Whether a comma is due before the next element or member. */
        boolean complete;

        int index;
        int nameStart;
        int nameClosing;
    }

    PointerLocator(byte[] b, int start, int end) {
        this.b = b;
        this.p = start;
        this.end = end;
    }

    /** The pointer of {@code offset}, which is not before the offset of the call before. */
    String pointerAt(int offset) {
        while (p <= offset && p < end && step(offset)) {
            // step does it
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            Level level = levels.get(i);
            if (!level.inside) {
                break;
            }
            pointer.append('/');
            if (level.object) {
                pointer.append(escape(StringDecoder.decode(b, level.nameStart, level.nameClosing)));
            } else {
                pointer.append(level.index);
            }
        }
        return pointer.toString();
    }

    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** Takes in one token; false when the offset lies within it, or the document makes no sense from here on. */
    private boolean step(int offset) {
        Level top = depth == 0 ? null : levels.get(depth - 1);
        if (top != null && top.complete && " \t\n\r,]}".indexOf(b[p]) < 0) {
            return false;
        }
        switch (b[p]) {
            case ' ', '\t', '\n', '\r', ':' -> p++;
            case ',' -> {
                if (top != null) {
                    top.index++;
                    top.complete = false;
                }
                p++;
            }
            case '{', '[' -> {
                enter(top);
                push(b[p++] == '{');
            }
            case '}', ']' -> {
                if (offset == p || depth == 0) {
                    return false;
                }
                depth--;
                p++;
                leave(depth == 0 ? null : levels.get(depth - 1));
            }
            default -> {
                return (top != null && top.object && !top.inside) ? name(top) : scalar(top, offset);
            }
        }
        return true;
    }

    private boolean name(Level top) {
        try {
            int closing = Skipper.nameEnd(b, p, end, UNLIMITED);
            top.nameStart = p + 1;
            top.nameClosing = closing;
            top.inside = true;
            p = (closing < 0 ? ~closing : closing) + 1;
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private boolean scalar(@Nullable Level top, int offset) {
        enter(top);
        int after;
        try {
            after = Skipper.scalar(b, p, end, UNLIMITED);
        } catch (MalformedJsonException e) {
            return false;
        }
        if (offset < after) {
            return false;
        }
        p = after;
        leave(top);
        return true;
    }

    private static void enter(@Nullable Level container) {
        if (container != null) {
            container.inside = true;
        }
    }

    private static void leave(@Nullable Level container) {
        if (container != null) {
            container.inside = false;
            container.complete = true;
        }
    }

    private void push(boolean object) {
        if (depth == levels.size()) {
            levels.add(new Level());
        }
        Level level = levels.get(depth++);
        level.object = object;
        level.inside = false;
        level.complete = false;
        level.index = 0;
    }
}
