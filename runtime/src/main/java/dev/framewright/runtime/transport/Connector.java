package dev.framewright.runtime.transport;

import java.util.concurrent.CompletionStage;

/** Opens connections to one peer. */
@FunctionalInterface
public interface Connector {
    /**
     * Opens one connection.
     *
     * @param listener told about the connection; {@link TransportListener#onOpened} comes before the returned stage
     *     completes
     * @return the open connection, or a {@link ConnectFailedException} that says what happened. Cancelling its
     *     {@link CompletionStage#toCompletableFuture() future} gives the attempt up and leaves no connection behind.
     */
    CompletionStage<Transport> connect(TransportListener listener);
}
