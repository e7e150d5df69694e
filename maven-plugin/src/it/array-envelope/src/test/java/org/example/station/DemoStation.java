package org.example.station;

import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.Refusal;
import dev.framewright.runtime.session.RequestContext;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.websocket.WebSocketOptions;
import dev.framewright.runtime.transport.websocket.WebSocketServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.example.station.protocol.Authorization;
import org.example.station.protocol.Code;
import org.example.station.protocol.Decision;
import org.example.station.protocol.Meter;
import org.example.station.protocol.MeterChangedPush;
import org.example.station.protocol.PowerLimit;
import org.example.station.protocol.Problem;
import org.example.station.protocol.StationDispatcher;
import org.example.station.protocol.StationHandler;
import org.example.station.protocol.StationProtocol;
import org.example.station.protocol.StationPush;
import org.example.station.protocol.StationRequest;
import org.example.station.protocol.StationResponse;
import org.example.station.protocol.Verdict;

/** A charging station made of the generated handler, behind a real WebSocket. */
final class DemoStation implements StationHandler, AutoCloseable {
    final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    final DeviceEndpoint<StationRequest, StationResponse, StationPush> endpoint = new DeviceEndpoint<>(
            StationProtocol.INSTANCE, StationDispatcher.handler(this), SessionOptions.DEFAULT);
    private final WebSocketServer server = WebSocketServer.bind(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/ws", endpoint, WebSocketOptions.DEFAULT);

    URI uri() {
        return URI.create("ws://127.0.0.1:" + server.port() + "/ws");
    }

    void pushMeter(long energy) {
        endpoint.push(new MeterChangedPush(new Meter(energy, List.of(16.0, 15.5)))).join();
    }

    @Override
    public CompletionStage<Decision> authorize(Authorization body, RequestContext context) {
        if (body.tag().equals("unknown")) {
            throw StationProtocol.rejection(new Problem(Code.of("NoSuchCard"), "lost or stolen", null));
        }
        return CompletableFuture.completedFuture(new Decision(Verdict.ACCEPTED, 1_800_000_000L));
    }

    @Override
    public CompletionStage<Meter> readMeter(RequestContext context) {
        return CompletableFuture.completedFuture(new Meter(7_000_000_000L, List.of(16.0, 0.25)));
    }

    @Override
    public CompletionStage<Void> limitPower(PowerLimit body, RequestContext context) {
        seen.add("limit " + body.watts());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void reboot(RequestContext context) {
        seen.add("reboot");
    }

    @Override
    public Problem refuse(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN -> new Problem(Code.of("NotImplemented"), null, null);
            case INVALID -> new Problem(
                    Code.of("FormationViolation"), refusal.violations().get(0).message(), null);
            case REJECTED, FAILED -> new Problem(Code.of("InternalError"), null, null);
        };
    }

    @Override
    public void close() {
        endpoint.close();
        server.close();
    }
}
