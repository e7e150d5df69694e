package dev.framewright.generator.model;

import dev.framewright.generator.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * One thing a client can ask.
 *
 * @param name its key in {@code protocol.json}
 * @param code its operation code: a string or an integer
 * @param request type of the request body; absent when it has none
 * @param reply what the request gets
 * @param response type of the response body; present exactly when {@code reply} is {@link ReplyKind#RESPONSE}
 */
public record OperationModel(
        String name,
        JsonLiteral code,
        @Nullable Type request,
        ReplyKind reply,
        @Nullable Type response,
        Doc doc,
        Location location) {}
