package dev.framewright.generator.plan;

import dev.framewright.generator.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A request, response or push.
 *
 * @param record its record: no component, or one called {@code body}
 * @param body the type of its body; absent when it has none
 * @param bodyCodec simple name of the class whose {@code read} and {@code write} handle the body; that of the message
 *     itself when the body has no class of its own
 */
public record MessagePlan(
        TypePlan.RecordPlan record,
        @Nullable Type body,
        @Nullable String bodyCodec) {
    /** Simple name of the record. */
    public String name() {
        return record.name();
    }

    /** Whether there is a body. */
    public boolean hasBody() {
        return body != null;
    }

    /** Whether the codec reads and writes the message rather than its body. */
    public boolean readsItself() {
        return record.codec() != null;
    }
}
