package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.DeviceSession;
import java.util.concurrent.CompletableFuture;

/** Sends pushes. A client that has just left misses them. */
final class Announcer {
    private final DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint;

    Announcer(DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint) {
        this.endpoint = endpoint;
    }

    CompletableFuture<Void> toAll(InvisOutletPush push) {
        return endpoint.push(push);
    }

    void toAllButOne(DeviceSession<?, ?, ?> one, InvisOutletPush push) {
        endpoint.sessions().stream().filter(session -> session != one).forEach(session -> toOne(session, push));
    }

    static void toOne(DeviceSession<?, ?, InvisOutletPush> session, InvisOutletPush push) {
        CompletableFuture<Void> unused = session.push(push);
    }

    /** Hangs up on everybody. */
    void disconnect() {
        endpoint.sessions().forEach(DeviceSession::close);
    }
}
