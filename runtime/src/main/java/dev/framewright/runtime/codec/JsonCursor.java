package dev.framewright.runtime.codec;

import dev.framewright.runtime.Violation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The half of {@link JsonReader} that consumes no typed value: position, looking ahead, skipping, violations. */
abstract sealed class JsonCursor permits JsonReader {
    final byte[] b;
    final int end;
    final JsonLimits limits;
    int p;
    int depth;
    /** Whether a container was just opened, so that no comma is due. */
    boolean fresh;
    /** Where the last member name starts, after its quote, and what scanning it gave. */
    int nameStart;

    int nameClosing;

    final int start;
    private @Nullable ViolationLog log;
    private @Nullable Skipper skipper;

    JsonCursor(byte[] json, int offset, int length, JsonLimits limits) {
        Objects.checkFromIndexSize(offset, length, json.length);
        if (length > limits.maxBytes()) {
            throw new MalformedJsonException(
                    offset, "bytes", "a document of at most " + limits.maxBytes() + " bytes", String.valueOf(length));
        }
        this.b = json;
        this.start = offset;
        this.end = offset + length;
        this.limits = limits;
        this.p = offset;
        this.nameStart = offset + 1;
        this.nameClosing = offset + 1;
    }

    /** Where reading goes on. */
    public int offset() {
        return p;
    }

    /** Goes on elsewhere, at the start of a value; containers that were begun stay so. */
    public void seek(int offset) {
        p = start + Objects.checkIndex(offset - start, end - start + 1);
        fresh = false;
    }

    /** Skips white space; gives the offset of the next value. */
    public int valueStart() {
        p = Whitespace.skip(b, p, end);
        return p;
    }

    /** The kind of the next value, of which nothing is consumed. */
    public JsonKind peek() {
        int at = valueStart();
        JsonKind kind = at < end ? JsonKind.startingWith(b[at]) : null;
        if (kind == null) {
            throw MalformedJsonException.syntax(b, at, end, "a value");
        }
        return kind;
    }

    /** The name of the member that {@link JsonReader#nextMember} went to last. */
    public String lastName() {
        return StringDecoder.decode(b, nameStart, nameClosing);
    }

    /** Where that name stands; as a place of a violation it means the member. */
    public int nameOffset() {
        return nameStart - 1;
    }

    /** Skips the next value, checking all of it. */
    public void skipValue() {
        p = skipper().skip(p, depth);
    }

    private Skipper skipper() {
        if (skipper == null) {
            skipper = new Skipper(b, end, limits);
        }
        return skipper;
    }

    /** Requires that nothing but white space follows. */
    public void end() {
        if (valueStart() != end) {
            throw MalformedJsonException.syntax(b, p, end, "end of input");
        }
    }

    /** The scalar that comes next as canonical JSON text; <code>{</code> or {@code [} for a container. Consumes nothing. */
    public String peekScalar() {
        return new Lookahead(b, end, limits, skipper()).scalar(p);
    }

    /** The same of an element of the next value; null when that is no array or has not so many. */
    public @Nullable String peekElement(int index) {
        return new Lookahead(b, end, limits, skipper()).element(p, depth, index);
    }

    /**
     * The same of what is deeper inside of the next value; null when there is nothing.
     *
     * @param tokens names of members, and indexes of elements as decimal digits
     */
    public @Nullable String peekBelow(String... tokens) {
        return new Lookahead(b, end, limits, skipper()).below(p, depth, tokens);
    }

    /** The same of a member of the next value; null when that is no object or has no such member. */
    public @Nullable String peekMember(String name) {
        return new Lookahead(b, end, limits, skipper()).member(p, depth, name);
    }

    /** The number of elements of the next value; -1 when it is no array. Consumes nothing. */
    public int peekArity() {
        return new Lookahead(b, end, limits, skipper()).arity(p, depth);
    }

    /** Records a violation of the value at {@code offset} (at a member name: of that member). */
    public void violation(int offset, String rule, String expected, String found) {
        record(offset, new Violation("", rule, expected, found));
    }

    /** Records violations whose pointers start at the value at {@code base}. */
    public void violations(int base, List<Violation> relative) {
        relative.forEach(violation -> record(base, violation));
    }

    private void record(int offset, Violation relative) {
        if (log == null) {
            log = new ViolationLog();
        }
        log.add(offset, relative);
    }

    /** Records that the next value is of another type than {@code expected}, and skips it. */
    void mismatch(String expected) {
        int at = valueStart();
        peek();
        violation(at, "type", expected, describe(at));
        skipValue();
    }

    /** Kind and text of the value at {@code offset}, cut when it is long, for what a violation found. */
    public String describe(int offset) {
        return Excerpt.of(b, offset, end);
    }

    /** How many violations were recorded. */
    public int violationCount() {
        return log == null ? 0 : log.count();
    }

    /**
     * The violations, with pointers from the root of the document, in the order of recording. Of more than 100, the first
     * 100 and one more that says how many there are.
     */
    public List<Violation> violations() {
        return log == null ? List.of() : log.resolve(b, start, end);
    }

    /**
     * Marks the member that {@link JsonReader#nextMember} went to as seen, and records a violation {@code duplicate} if it
     * was seen before.
     *
     * @param seen members seen so far, one bit each
     * @param index the member's bit; only the lowest six bits count, so that 64 and more members take several {@code seen}
     */
    public long once(long seen, int index) {
        long bit = 1L << index;
        if ((seen & bit) != 0) {
            duplicate(nameOffset());
        }
        return seen | bit;
    }

    /** Records that the member whose name is at {@code nameOffset} was there before. */
    public void duplicate(int nameOffset) {
        int closing = Skipper.nameEnd(b, nameOffset, end, limits);
        String name = StringDecoder.decode(b, nameOffset + 1, closing);
        violation(nameOffset, "duplicate", "each member name once", '"' + name + "\" again");
    }

    /**
     * Records a violation {@code required} for each member that was not seen.
     *
     * @param start offset of the object
     * @param seen members seen, one bit each
     * @param required members required, one bit each
     * @param names the names, by bit
     */
    public void require(int start, long seen, long required, JsonNames names) {
        require(start, seen, required, names, 0);
    }

    /** The same for the names from {@code firstIndex} on, which is what bit 0 stands for. */
    public void require(int start, long seen, long required, JsonNames names, int firstIndex) {
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            String name = names.get(firstIndex + Long.numberOfTrailingZeros(missing));
            violation(start, "required", "member \"" + name + '"', "no such member");
        }
    }
}
