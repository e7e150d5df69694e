package dev.framewright.runtime.codec;

import dev.framewright.runtime.RawJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document from bytes, strictly (RFC 8259, UTF-8, {@link JsonLimits}), without tokens or a tree.
 *
 * <p>Two things can be wrong with a document. Bytes that are not JSON, or are beyond a limit, end reading with
 * {@link MalformedJsonException}; no other exception comes from bytes, whatever they are. JSON of another shape than
 * expected is a violation: it is recorded, the value is skipped, a zero stands in for it, and reading goes on.
 *
 * <p>Between {@link #nextMember} or {@link #nextElement} and the next call of it, exactly one value has to be read or
 * skipped, and a container that was begun has to be read to its end. All offsets, in and out, are indexes of the array.
 * Not safe for use by several threads.
 */
public final class JsonReader extends JsonCursor {
    /** Per depth, the index that the next member name probably has. */
    private int[] hints = new int[8];

    private @Nullable Verdicts verdicts;

    /** A reader of a whole array, with {@link JsonLimits#DEFAULT}. The array is not copied and must not change. */
    public JsonReader(byte[] json) {
        this(json, 0, json.length, JsonLimits.DEFAULT);
    }

    /**
     * A reader of part of an array, which is not copied and must not change.
     *
     * @throws MalformedJsonException if it is longer than {@link JsonLimits#maxBytes()}
     * @throws IndexOutOfBoundsException if the part is not within the array
     */
    public JsonReader(byte[] json, int offset, int length, JsonLimits limits) {
        super(json, offset, length, limits);
    }

    /** A reader of a part of what another reads, as deep as that is. */
    JsonReader(JsonReader outer, int from, int to, Verdicts verdicts) {
        super(outer.b, from, to - from, outer.limits);
        this.depth = outer.depth;
        this.hints = new int[depth + 8];
        this.verdicts = verdicts;
    }

    /** Whether {@code codec} accepts the next value, of which nothing is consumed. Asked again, it remembers. */
    public boolean accepts(JsonCodec<?> codec) {
        int from = valueStart();
        boolean freshHere = fresh;
        skipValue();
        int to = p;
        p = from;
        fresh = freshHere;
        if (verdicts == null) {
            verdicts = new Verdicts();
        }
        return verdicts.of(this, from, to, codec);
    }

    /** Enters the next value, an object. If it is none: a violation, the value is skipped, false. */
    public boolean beginObject() {
        return begin('{', "object");
    }

    /** Enters the next value, an array. If it is none: a violation, the value is skipped, false. */
    public boolean beginArray() {
        return begin('[', "array");
    }

    private boolean begin(char opening, String expected) {
        int at = valueStart();
        if (at >= end || b[at] != opening) {
            mismatch(expected);
            return false;
        }
        if (++depth > limits.maxDepth()) {
            throw Skipper.tooDeep(at, limits);
        }
        if (depth == hints.length) {
            hints = Arrays.copyOf(hints, depth * 2);
        }
        hints[depth] = 0;
        p = at + 1;
        fresh = true;
        return true;
    }

    /** Goes to the value of the next member; false, and out of the object, when there is none. */
    public boolean nextMember() {
        if (!next('}')) {
            return false;
        }
        int at = valueStart();
        nameClosing = Skipper.nameEnd(b, at, end, limits);
        nameStart = at + 1;
        p = Skipper.colon(b, nameClosing, end);
        return true;
    }

    /** Goes to the next element; false, and out of the array, when there is none. */
    public boolean nextElement() {
        return next(']');
    }

    private boolean next(char closing) {
        int at = valueStart();
        byte c = at < end ? b[at] : 0;
        if (c == closing) {
            p = at + 1;
            depth--;
            fresh = false;
            return false;
        }
        if (fresh) {
            fresh = false;
        } else if (c == ',') {
            p = at + 1;
        } else {
            throw MalformedJsonException.syntax(b, at, end, "\",\" or \"" + closing + "\"");
        }
        return true;
    }

    /** Index in {@code names} of the name of the member that {@link #nextMember} went to, or -1. */
    public int name(JsonNames names) {
        int index;
        if (nameClosing >= 0) {
            index = names.find(b, nameStart, nameClosing, hints[depth]);
        } else {
            byte[] name = lastName().getBytes(StandardCharsets.UTF_8);
            index = names.find(name, 0, name.length, hints[depth]);
        }
        if (index >= 0) {
            hints[depth] = index + 1;
        }
        return index;
    }

    /** The next value, whatever it is. */
    public RawJson readRaw() {
        return RawJson.read(this);
    }

    /** The bytes of the next value, whatever it is, without insignificant white space. */
    public byte[] readRawBytes() {
        int from = valueStart();
        skipValue();
        return Whitespace.strip(b, from, p);
    }

    /** The next value, an integer of 32 bits ({@code 1.0} and {@code 1e2} are integers, {@code 1.5} is none). */
    public int readInt() {
        return (int) readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The next value, an integer of 64 bits ({@code 1.0} and {@code 1e2} are integers, {@code 1.5} is none). */
    public long readLong() {
        return readWhole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long readWhole(long minimum, long maximum) {
        int from = valueStart();
        int first = from < end && b[from] == '-' ? from + 1 : from;
        long value = 0;
        int q = first;
        for (; q < end && q - first < 18 && NumberScanner.isDigit(b[q]); q++) {
            value = value * 10 + b[q] - '0';
        }
        if (q == first || q - from > limits.maxNumberLength() || !NumberScanner.isPlain(b, first, q, end)) {
            return readWholeSlowly(from, minimum, maximum);
        }
        value = first == from ? value : -value;
        p = q;
        return value >= minimum && value <= maximum ? value : overflow(from, minimum, maximum);
    }

    private long readWholeSlowly(int from, long minimum, long maximum) {
        Decimal number = readDecimal("integer");
        if (number == null) {
            return 0;
        }
        if (!number.isWhole()) {
            violation(from, "type", "integer", describe(from));
            return 0;
        }
        if (number.digits().length() + number.exponent() <= 19) {
            BigInteger value = number.toBigInteger();
            if (value.bitLength() < 64 && value.longValue() >= minimum && value.longValue() <= maximum) {
                return value.longValue();
            }
        }
        return overflow(from, minimum, maximum);
    }

    private long overflow(int from, long minimum, long maximum) {
        violation(from, "overflow", "integer from " + minimum + " to " + maximum, describe(from));
        return 0;
    }

    /** The next value, a number, correctly rounded. A number beyond the range of doubles is a violation {@code overflow}. */
    public double readDouble() {
        int from = valueStart();
        int to = numberEnd("number");
        if (to < 0) {
            return 0;
        }
        double value = Doubles.parse(b, from, to);
        if (Double.isInfinite(value)) {
            violation(from, "overflow", "number within the range of a double", describe(from));
            return 0;
        }
        return value;
    }

    /** The next value, a number, exactly. Powers of ten beyond ±1000 are a violation {@code overflow}. */
    public BigDecimal readBigDecimal() {
        int from = valueStart();
        Decimal number = readDecimal("number");
        return number == null || isImmodest(number, from) ? BigDecimal.ZERO : number.toBigDecimal();
    }

    /** The next value, an integer of any size. Powers of ten beyond 1000 are a violation {@code overflow}. */
    public BigInteger readBigInteger() {
        int from = valueStart();
        Decimal number = readDecimal("integer");
        if (number != null && !number.isWhole()) {
            violation(from, "type", "integer", describe(from));
            return BigInteger.ZERO;
        }
        return number == null || isImmodest(number, from) ? BigInteger.ZERO : number.toBigInteger();
    }

    private boolean isImmodest(Decimal number, int from) {
        if (!number.isModest()) {
            violation(from, "overflow", "power of ten within ±" + Decimal.MAX_EXPONENT, describe(from));
        }
        return !number.isModest();
    }

    private @Nullable Decimal readDecimal(String expected) {
        int from = valueStart();
        int to = numberEnd(expected);
        return to < 0 ? null : Decimal.parse(b, from, to);
    }

    /** Steps over the next value if it is a number and gives its end; else a violation and -1. */
    private int numberEnd(String expected) {
        if (peek() != JsonKind.NUMBER) {
            mismatch(expected);
            return -1;
        }
        p = NumberScanner.scan(b, p, end, limits.maxNumberLength());
        return p;
    }

    /** The next value, {@code true} or {@code false}. */
    public boolean readBoolean() {
        if (peek() != JsonKind.BOOLEAN) {
            mismatch("boolean");
            return false;
        }
        boolean value = b[p] == 't';
        p = Skipper.scalar(b, p, end, limits);
        return value;
    }

    /** The next value, a string. */
    public String readString() {
        int from = valueStart();
        if (from >= end || b[from] != '"') {
            mismatch("string");
            return "";
        }
        int closing = Skipper.stringEnd(b, from, end, limits);
        p = (closing < 0 ? ~closing : closing) + 1;
        return StringDecoder.decode(b, from + 1, closing);
    }

    /** Consumes the next value if it is {@code null}, and says whether it was. */
    public boolean readNull() {
        int from = valueStart();
        if (from >= end || b[from] != 'n') {
            return false;
        }
        p = Skipper.literal(b, from, end, "null");
        return true;
    }
}
