package dev.framewright.runtime.codec;

import java.util.regex.Pattern;

/**
 * A regular expression of a schema that is searched for in text from the wire. The time for one search is bounded: a
 * pattern that backtracks without end, or that needs more stack than there is, finds nothing.
 */
public final class TextPattern {
    private static final long STEPS = 200_000;
    private static final long STEPS_PER_CHARACTER = 64;

    private final Pattern pattern;
    private final String source;

    private TextPattern(Pattern pattern, String source) {
        this.pattern = pattern;
        this.source = source;
    }

    /**
     * A pattern.
     *
     * @param regex in the syntax of {@link Pattern}
     * @param source what the schema has, in the syntax of ECMA-262
     * @throws java.util.regex.PatternSyntaxException if {@code regex} is none
     */
    public static TextPattern of(String regex, String source) {
        return new TextPattern(Pattern.compile(regex), source);
    }

    /** What came of a search. */
    public enum Search {
        /** It is somewhere in the text. */
        FOUND,
        /** It is nowhere in the text. */
        NOT_FOUND,
        /** The search took too long and was given up. */
        GIVEN_UP
    }

    /** Looks for the pattern anywhere in a text. */
    public Search search(String text) {
        try {
            long budget = STEPS + STEPS_PER_CHARACTER * text.length();
            return pattern.matcher(new Metered(text, budget)).find() ? Search.FOUND : Search.NOT_FOUND;
        } catch (OutOfSteps e) {
            return Search.GIVEN_UP;
        } catch (StackOverflowError e) {
            // java.util.regex recurs for each repetition of a group; what it has unwound it leaves as it was
            return Search.GIVEN_UP;
        }
    }

    /** Whether the pattern is found in a text; not when looking for it takes too long. */
    public boolean isIn(String text) {
        return search(text) == Search.FOUND;
    }

    /** As the schema has it. */
    @Override
    public String toString() {
        return source;
    }

    /** Thrown out of the middle of a search, which has nothing to clean up. */
    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super(null, null, false, false);
        }
    }

    /** Text that can be looked at only so often. */
    private static final class Metered implements CharSequence {
        private final String text;
        private long left;

        Metered(String text, long budget) {
            this.text = text;
            this.left = budget;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
