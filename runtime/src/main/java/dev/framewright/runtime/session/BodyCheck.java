package dev.framewright.runtime.session;

import dev.framewright.runtime.FrameHeader;
import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.MalformedJsonException;
import dev.framewright.runtime.validation.SchemaValidator;
import dev.framewright.runtime.validation.ValidationMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks bodies against the whole schema as {@link SessionOptions#validation()} says. */
final class BodyCheck {
    private final Protocol<?, ?, ?> protocol;
    private final SessionOptions options;
    private final @Nullable SchemaValidator validator;

    BodyCheck(Protocol<?, ?, ?> protocol, SessionOptions options) {
        this.protocol = protocol;
        this.options = options;
        this.validator = options.validation() == ValidationMode.OFF
                ? null
                : SchemaValidator.of(protocol.name(), protocol.getClass());
    }

    /** What is wrong with a body that could be read; with {@link ValidationMode#ALWAYS} only. */
    List<Violation> onSuccess(FrameKind kind, List<String> names, FrameHeader header, byte[] frame) {
        return options.validation() == ValidationMode.ALWAYS ? validate(kind, names, header, frame) : List.of();
    }

    /** The same for a frame about to be sent. */
    List<Violation> outbound(FrameKind kind, byte[] frame) {
        return outbound(kind, null, frame);
    }

    /** The same, with the names of the operation where the envelope may lack its code. */
    List<Violation> outbound(FrameKind kind, @Nullable List<String> names, byte[] frame) {
        if (options.validation() != ValidationMode.ALWAYS) {
            return List.of();
        }
        FrameHeader header = protocol.readHeader(kind, reader(frame));
        if (header == null) {
            return List.of();
        }
        return validate(kind, names == null ? names(kind, header.operation()) : names, header, frame);
    }

    /** The violations found by the generated code, and what the schema adds to them. */
    List<Violation> onFailure(
            FrameKind kind, List<String> names, FrameHeader header, byte[] frame, List<Violation> found) {
        if (validator == null) {
            return found;
        }
        List<Violation> all = new ArrayList<>(found);
        for (Violation violation : validate(kind, names, header, frame)) {
            if (found.stream()
                    .noneMatch(known -> known.pointer().equals(violation.pointer())
                            && known.rule().equals(violation.rule()))) {
                all.add(violation);
            }
        }
        return all;
    }

    /** The names that an operation code may mean. */
    List<String> names(FrameKind kind, @Nullable Scalar code) {
        if (validator == null || code == null) {
            return List.of();
        }
        if (kind == FrameKind.PUSH) {
            return protocol.pushes().stream()
                    .filter(push -> push.code().equals(code))
                    .map(PushType::name)
                    .toList();
        }
        return protocol.operations().stream()
                .filter(operation -> operation.code().equals(code))
                .map(Operation::name)
                .toList();
    }

    /** Nothing when there is no body, that of an error, or when it satisfies the schema of one of the names; else the first's report. */
    private List<Violation> validate(FrameKind kind, List<String> names, FrameHeader header, byte[] frame) {
        if (validator == null || header.bodyOffset() < 0 || header.isError() || names.isEmpty()) {
            return List.of();
        }
        JsonReader in = reader(frame);
        in.seek(header.bodyOffset());
        byte[] body;
        try {
            body = in.readRaw().toBytes();
        } catch (MalformedJsonException e) {
            return List.of(); // known to the caller: this is how decoding failed
        }
        List<Violation> first = null;
        for (String name : names) {
            List<Violation> violations = validator.validate(kind, name, body);
            if (violations.isEmpty()) {
                return violations;
            }
            first = first == null ? violations : first;
        }
        in.violations(header.bodyOffset(), first == null ? List.of() : first);
        return in.violations();
    }

    private JsonReader reader(byte[] frame) {
        return new JsonReader(frame, 0, frame.length, options.limits());
    }
}
