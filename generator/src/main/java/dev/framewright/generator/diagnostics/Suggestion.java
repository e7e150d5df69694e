package dev.framewright.generator.diagnostics;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant. */
public final class Suggestion {
    private static final int LONGEST = 200;

    private Suggestion() {}

    /** {@code did you mean "x"?} when one of {@code known} is near to {@code written}, else the empty text. */
    public static String didYouMean(String written, Collection<String> known) {
        String nearest = nearest(written, known);
        return nearest == null ? "" : "did you mean \"" + nearest + "\"?";
    }

    /** The one of {@code known} that is near to {@code written}; null when none is. */
    public static @Nullable String nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return null;
        }
        String best = null;
        int bestDistance = Math.max(2, written.length() / 4) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - written.length()) < bestDistance) {
                int distance = distance(written, candidate);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
