package dev.framewright.runtime.codec;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What was found out about the values of a document when alternatives were tried on them. Without it, nested alternatives
 * would take time exponential in the depth of a document.
 */
final class Verdicts {
    /** Attempts inside of attempts take more of a thread's stack than plain nesting does. */
    private static final int DEEPEST = 100;

    private final Map<Integer, Map<JsonCodec<?>, Boolean>> known = new HashMap<>();
    private int nesting;

    /** Whether {@code codec} accepts the value of {@code outer} from {@code from} to {@code to}. */
    boolean of(JsonReader outer, int from, int to, JsonCodec<?> codec) {
        Map<JsonCodec<?>, Boolean> here = known.computeIfAbsent(from, at -> new IdentityHashMap<>());
        Boolean verdict = here.get(codec);
        if (verdict == null) {
            verdict = attempt(new JsonReader(outer, from, to, this), codec);
            here.put(codec, verdict);
        }
        return verdict;
    }

    private boolean attempt(JsonReader in, JsonCodec<?> codec) {
        if (nesting == DEEPEST) {
            throw new MalformedJsonException(
                    in.start, "depth", "at most " + DEEPEST + " alternatives within each other", "more");
        }
        nesting++;
        try {
            return codec.read(in) != null && in.violationCount() == 0;
        } finally {
            nesting--;
        }
    }
}
