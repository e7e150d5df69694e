package dev.framewright.invisoutlet;

import dev.framewright.runtime.Decoded;
import dev.framewright.runtime.Extras;
import dev.framewright.runtime.Frame;

/** What Jazzer feeds: the first byte says which kind of frame the rest is. */
public final class FrameFuzzing {
    static final String[] KINDS = {"request", "response", "push"};

    private FrameFuzzing() {}

    /** Fails when a frame is neither read nor refused, or does not survive being written. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String kind = KINDS[(input[0] & 0xFF) % KINDS.length];
        byte[] frame = new byte[input.length - 1];
        System.arraycopy(input, 1, frame, 0, frame.length);
        check(frame, kind);
    }

    /** Decodes a frame, and writes and decodes again what could be read. */
    static Decoded<? extends Frame<?>> check(byte[] frame, String kind) {
        Decoded<? extends Frame<?>> decoded = Frames.decode(frame, kind);
        if (decoded instanceof Decoded.Ok<? extends Frame<?>> ok) {
            Frame<?> again =
                    Frames.decode(Frames.encode(ok.value(), kind), kind).orElseThrow();
            if (!same(again, ok.value())) {
                throw new IllegalStateException(ok.value() + " became " + again);
            }
        } else if (decoded instanceof Decoded.Invalid<? extends Frame<?>> invalid
                && invalid.violations().isEmpty()) {
            throw new IllegalStateException("refused without a reason");
        }
        return decoded;
    }

    /** What an envelope has no place for is kept, but not its order. */
    private static boolean same(Frame<?> a, Frame<?> b) {
        return a.header().withExtras(Extras.NONE).equals(b.header().withExtras(Extras.NONE))
                && a.header().extras().asMap().equals(b.header().extras().asMap())
                && (a.message().equals(b.message())
                        || withoutMinusZero(a.message()).equals(withoutMinusZero(b.message())));
    }

    /** A whole number is written as one, and so minus zero, which what is too small to be anything else becomes, as 0. */
    private static String withoutMinusZero(Object message) {
        return message.toString().replace("-0.0", "0.0");
    }
}
