package dev.framewright.runtime.codec;

/**
 * How much a document may ask of a reader. Beyond a limit the document is malformed, and the rule says which limit it was.
 *
 * @param maxBytes longest document, in bytes (rule {@code bytes})
 * @param maxDepth deepest nesting of objects and arrays, 1 to {@value #DEEPEST} (rule {@code depth})
 * @param maxNumberLength longest number, in characters (rule {@code number-length})
 * @param maxNameLength longest member name, in bytes between its quotes (rule {@code name-length})
 * @param maxStringLength longest string, in bytes between its quotes (rule {@code string-length})
 */
public record JsonLimits(int maxBytes, int maxDepth, int maxNumberLength, int maxNameLength, int maxStringLength) {
    /** The largest {@code maxDepth}: generated readers recur, and a thread's stack is finite. */
    public static final int DEEPEST = 1000;

    /** 1 MiB, depth 64, numbers of 100 characters, names of 1,000 bytes, strings of 256 KiB. */
    public static final JsonLimits DEFAULT = new JsonLimits(1 << 20, 64, 100, 1000, 1 << 18);

    /** Checks the ranges: all at least 1, the depth at most {@value #DEEPEST}. */
    public JsonLimits {
        atLeastOne("maxBytes", maxBytes);
        atLeastOne("maxDepth", maxDepth);
        atLeastOne("maxNumberLength", maxNumberLength);
        atLeastOne("maxNameLength", maxNameLength);
        atLeastOne("maxStringLength", maxStringLength);
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("maxDepth is " + maxDepth + ", at most " + DEEPEST + " is possible");
        }
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ", at least 1 is needed");
        }
    }

    /** These limits with another {@link #maxBytes()}. */
    public JsonLimits withMaxBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth, maxNumberLength, maxNameLength, maxStringLength);
    }

    /** These limits with another {@link #maxDepth()}. */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(maxBytes, depth, maxNumberLength, maxNameLength, maxStringLength);
    }

    /** These limits with another {@link #maxNumberLength()}. */
    public JsonLimits withMaxNumberLength(int characters) {
        return new JsonLimits(maxBytes, maxDepth, characters, maxNameLength, maxStringLength);
    }

    /** These limits with another {@link #maxNameLength()}. */
    public JsonLimits withMaxNameLength(int bytes) {
        return new JsonLimits(maxBytes, maxDepth, maxNumberLength, bytes, maxStringLength);
    }

    /** These limits with another {@link #maxStringLength()}. */
    public JsonLimits withMaxStringLength(int bytes) {
        return new JsonLimits(maxBytes, maxDepth, maxNumberLength, maxNameLength, bytes);
    }
}
