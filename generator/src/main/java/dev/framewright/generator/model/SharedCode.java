package dev.framewright.generator.model;

import java.util.List;

/**
 * Operations (or pushes) that share one code, told apart by body.
 *
 * @param kind {@link FrameKind#REQUEST}, {@link FrameKind#RESPONSE} or {@link FrameKind#PUSH}: whose bodies
 * @param code the shared code
 * @param names the operations (or pushes) in the order that the branch numbers of {@code decision} mean
 * @param decision how to tell them apart by the body; for {@code RESPONSE}, where the request is known anyway,
 *     {@link Decision.None} when the bodies alone do not tell
 */
public record SharedCode(FrameKind kind, JsonLiteral code, List<String> names, Decision decision) {
    public SharedCode {
        names = List.copyOf(names);
    }
}
