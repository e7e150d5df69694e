package dev.framewright.runtime.transport.tcp;

import dev.framewright.runtime.transport.netty.PartialFrame;
import io.netty.buffer.ByteBuf;
import io.netty.util.ByteProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into JSON documents, whatever the pieces in which it arrives. Brackets and strings alone tell
 * where a document ends; whether it is one is for its reader to say. What cannot be a part of a document is cut off and
 * given out as well, so that it is reported and the next document is found (docs/spec/wire-behaviour.md, T1 to T4).
 */
final class FrameSplitter implements ByteProcessor {
    /** Where in the stream the next byte is. */
    private enum State {
        BETWEEN,
        STRUCTURE,
        STRING,
        ESCAPE,
        GARBAGE,
        /** The byte just seen is the last one of a piece. */
        END,
        /** The byte just seen is the first one of the next piece. */
        END_BEFORE,
    }

    private final PartialFrame part;
    private boolean full;

    private State state = State.BETWEEN;
    private int depth;
    /** Whether the open brackets are those of objects, for as many of them as there is room for. */
    private long objects;
    /** The last byte outside of strings that is no white space, 0 before the first. */
    private byte last;

    FrameSplitter(int maxBytes) {
        this.part = new PartialFrame(maxBytes);
    }

    /**
     * Reads up to the end of the next piece, or as far as there is something.
     *
     * @return a document, or what stood where one should have been; null when its end is not there yet
     */
    byte @Nullable [] next(ByteBuf in) {
        while (in.isReadable()) {
            if (state == State.BETWEEN && !skipToPiece(in)) {
                return null;
            }
            int start = in.readerIndex();
            int at = in.forEachByte(this);
            boolean ended = at >= 0;
            int bytes = (!ended ? in.writerIndex() : state == State.END_BEFORE ? at : at + 1) - start;
            if (!part.fits(bytes)) {
                in.skipBytes(in.readableBytes());
                clear();
                full = true;
                return null;
            }
            if (ended) {
                state = State.BETWEEN;
                return part.complete(in, bytes);
            }
            part.keep(in, bytes);
        }
        return null;
    }

    /** False when there is nothing but white space. */
    private static boolean skipToPiece(ByteBuf in) {
        int at = in.forEachByte(FrameSplitter::isSpace);
        in.readerIndex(at < 0 ? in.writerIndex() : at);
        return at >= 0;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Whether a piece has more bytes than are allowed; nothing is read after that. */
    boolean isFull() {
        return full;
    }

    /** Whether a piece has begun whose end is missing. */
    boolean isFrameIncomplete() {
        return !part.isEmpty();
    }

    /** Forgets what was read. */
    void clear() {
        part.clear();
        state = State.BETWEEN;
    }

    /** Follows one byte; false at the end of a piece. */
    @Override
    public boolean process(byte b) {
        state = switch (state) {
            case BETWEEN -> begin(b);
            case STRUCTURE -> structure(b);
            case STRING -> b == '"' ? State.STRUCTURE : b == '\\' ? State.ESCAPE : inString(b);
            case ESCAPE -> inString(b);
            default -> isOpening(b) ? State.END_BEFORE : b == '\n' ? State.END : State.GARBAGE;
        };
        return state != State.END && state != State.END_BEFORE;
    }

    private State begin(byte b) {
        depth = 0;
        last = 0;
        return isOpening(b) ? structure(b) : State.GARBAGE;
    }

    private State structure(byte b) {
        if (isSpace(b)) {
            return State.STRUCTURE;
        }
        byte before = last;
        last = b;
        return switch (b) {
            case '{', '[' -> mayOpenAfter(before) ? open(b == '{') : State.END_BEFORE;
            case '}', ']' -> close(b == '}');
            case '"' -> State.STRING;
            default -> State.STRUCTURE;
        };
    }

    /** A bracket elsewhere shows that the document before it was cut off. */
    private static boolean mayOpenAfter(byte before) {
        return before == 0 || before == '[' || before == ':' || before == ',';
    }

    private State open(boolean object) {
        if (depth < Long.SIZE) {
            long bit = 1L << depth;
            objects = object ? objects | bit : objects & ~bit;
        }
        depth++;
        return State.STRUCTURE;
    }

    /** A bracket of the other kind ends the document as well: nothing after it could mend that. */
    private State close(boolean object) {
        depth--;
        boolean fits = depth >= Long.SIZE || ((objects >> depth) & 1) == (object ? 1 : 0);
        return depth == 0 || !fits ? State.END : State.STRUCTURE;
    }

    /** No string goes on after a control character; at the end of a line the next document begins. */
    private static State inString(byte b) {
        return b >= 0 && b < ' ' ? State.END : State.STRING;
    }

    private static boolean isOpening(byte b) {
        return b == '{' || b == '[';
    }
}
