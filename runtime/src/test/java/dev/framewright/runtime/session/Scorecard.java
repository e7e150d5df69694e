package dev.framewright.runtime.session;

/** How thorough the tests of the scorecard are: as they are in every build, or many times that. */
final class Scorecard {
    private static final int SCALE = Integer.getInteger("scorecard.scale", 1);

    private Scorecard() {}

    /** So often in every build; more often with {@code -Pscorecard}. */
    static int times(int count) {
        return count * SCALE;
    }
}
