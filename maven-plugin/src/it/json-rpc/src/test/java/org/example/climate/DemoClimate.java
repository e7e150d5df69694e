package org.example.climate;

import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.Refusal;
import dev.framewright.runtime.session.RequestContext;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.tcp.TcpOptions;
import dev.framewright.runtime.transport.tcp.TcpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.example.climate.protocol.ClimateDispatcher;
import org.example.climate.protocol.ClimateHandler;
import org.example.climate.protocol.ClimateProtocol;
import org.example.climate.protocol.ClimatePush;
import org.example.climate.protocol.ClimateRequest;
import org.example.climate.protocol.ClimateResponse;
import org.example.climate.protocol.Remark;
import org.example.climate.protocol.RpcError;
import org.example.climate.protocol.Target;
import org.example.climate.protocol.Temperature;
import org.example.climate.protocol.TemperatureChangedPush;

/** A heating made of the generated handler, behind a real TCP socket. */
final class DemoClimate implements ClimateHandler, AutoCloseable {
    final BlockingQueue<String> remarks = new LinkedBlockingQueue<>();
    private final DeviceEndpoint<ClimateRequest, ClimateResponse, ClimatePush> endpoint = new DeviceEndpoint<>(
            ClimateProtocol.INSTANCE, ClimateDispatcher.handler(this), SessionOptions.DEFAULT);
    private final TcpServer server = TcpServer.bind(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), endpoint, TcpOptions.DEFAULT);
    private double target = 20;

    int port() {
        return server.port();
    }

    void announce(double celsius) {
        endpoint.push(new TemperatureChangedPush(new Temperature("hall", celsius))).join();
    }

    @Override
    public CompletionStage<Double> setTarget(Target body, RequestContext context) {
        if (body.room().equals("attic")) {
            throw new IllegalStateException("there is nothing up there");
        }
        if (!body.room().equals("hall")) {
            throw ClimateProtocol.rejection(new RpcError(-32001, "no such room", List.of("hall")));
        }
        double before = target;
        target = body.celsius();
        return CompletableFuture.completedFuture(before);
    }

    @Override
    public CompletionStage<List<String>> listRooms(RequestContext context) {
        return CompletableFuture.completedFuture(List.of("hall", "attic"));
    }

    @Override
    public void remark(Remark body, RequestContext context) {
        remarks.add(body.text());
    }

    @Override
    public RpcError refuse(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN -> new RpcError(-32601, "Method not found", null);
            case INVALID -> new RpcError(
                    -32602, "Invalid params", refusal.violations().stream().map(v -> v.message()).toList());
            case REJECTED, FAILED -> new RpcError(-32603, "Internal error", null);
        };
    }

    @Override
    public void close() {
        endpoint.close();
        server.close();
    }
}
