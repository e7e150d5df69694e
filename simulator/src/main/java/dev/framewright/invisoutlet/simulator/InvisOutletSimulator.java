package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformationChangedPush;
import dev.framewright.invisoutlet.protocol.InvisOutletDispatcher;
import dev.framewright.invisoutlet.protocol.InvisOutletProtocol;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.invisoutlet.protocol.OccupancyState;
import dev.framewright.invisoutlet.protocol.OtaPart;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.SensorsChangedPush;
import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.DeviceSession;
import dev.framewright.runtime.session.RequestContext;
import dev.framewright.runtime.session.RequestHandler;
import dev.framewright.runtime.session.SessionTimer;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A simulated InvisOutlet that takes WebSockets and raw TCP. It behaves as {@code docs/spec/invisoutlet-behaviour.md}
 * says. Thread-safe; a server until it is closed.
 */
public final class InvisOutletSimulator implements AutoCloseable {
    private final String host;
    private final SessionTimer clock;
    private final Duration sensorInterval;
    private final DeviceState state;
    private final Modules modules;
    private final FaultSwitch faults;
    private final DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint;
    private final Announcer announcer;
    private final Sockets sockets;
    private final Power power;
    private final OtaProcess ota;
    private final OccupancyCalibration calibration;
    private final @Nullable Announcement announcement;
    private volatile boolean closed;

    InvisOutletSimulator(SimulatorBuilder builder) {
        host = builder.host;
        clock = builder.clock;
        sensorInterval = builder.sensorInterval;
        state = new DeviceState(builder.productLine);
        faults = new FaultSwitch(builder.faults, clock, builder.lateBy, state::outlets);
        modules = new Modules(
                builder.productLine,
                builder.revision,
                builder.serialNumber,
                builder.installed,
                builder.available,
                () -> faults.isOn(Fault.DEGRADED_MODULE));
        LateHandler handler = new LateHandler();
        endpoint = new DeviceEndpoint<>(
                InvisOutletProtocol.INSTANCE,
                handler,
                builder.options.toBuilder().source(builder.serialNumber).build());
        announcer = new Announcer(endpoint);
        sockets = new Sockets(host, builder.port, builder.tcpPort, builder.tcp, faults.around(endpoint));
        power = new Power(announcer, sockets, clock, builder.restartTime);
        faults.rebootBy(power::restart);
        FaceplatePower faceplate = new FaceplatePower(modules, clock, builder.faceplateRestartTime);
        ota = new OtaProcess(modules, announcer, power, faceplate::restart, clock, builder.updateStep);
        calibration = new OccupancyCalibration(clock, this::occupancy);
        handler.delegate = InvisOutletDispatcher.handler(
                new SimulatedDevice(state, modules, announcer, power, ota, calibration, faceplate));
        endpoint.onOpened(this::greet);
        sockets.open();
        announcement = builder.announce
                ? new Announcement(host, sockets.port(), builder.serialNumber, builder.productLine)
                : null;
        scheduleSensors();
    }

    /** Starts a device with a Pro faceplate at free ports of the loopback address, without sensor pushes. */
    public static InvisOutletSimulator start() {
        return builder().start();
    }

    /** A builder with the settings of {@link #start()}. */
    public static SimulatorBuilder builder() {
        return new SimulatorBuilder();
    }

    /** The port of its WebSocket. */
    public int port() {
        return sockets.port();
    }

    /** The port of raw TCP; 0 when it does not listen for that. */
    public int tcpPort() {
        return sockets.tcpPort();
    }

    /** The address of its WebSocket. */
    public URI uri() {
        return InvisOutlet.webSocket(host, port());
    }

    /** How many clients are connected. */
    public int connections() {
        return sockets.connections();
    }

    /** The preferences as clients have changed them. */
    public DeviceConfiguration configuration() {
        return state.configuration();
    }

    /** The firmware it has now. */
    public Firmware installed() {
        return modules.installed();
    }

    /** Whether an outlet is on; {@code outlet} is 1 or 2. */
    public boolean isOn(int outlet) {
        return state.isOn(outlet);
    }

    /** Whether it is connected to its MQTT broker: it is enabled, has an address, and the broker can be reached. */
    public boolean isMqttConnected() {
        return state.isMqttConnected();
    }

    /** Whether it has told Home Assistant of itself. */
    public boolean isAnnouncedToHomeAssistant() {
        return state.isHomeAssistant();
    }

    /** Presses the button of an outlet (1 or 2): it is switched over, and every client is told. */
    public CompletableFuture<Void> pressButton(int outlet) {
        state.setOutlet(outlet, !state.isOn(outlet));
        return announcer.toAll(new OutletsChangedPush(state.outlets()));
    }

    /** Replaces the sensor readings; clients are told by {@link #pushSensors()}. */
    public void setReadings(Readings readings) {
        Objects.requireNonNull(readings, "readings");
        state.changeReadings(before -> readings);
    }

    /** Sends the sensor readings to every client, as the device does every few seconds; nothing without a faceplate. */
    public CompletableFuture<Void> pushSensors() {
        return modules.faceplateWorks()
                ? announcer.toAll(new SensorsChangedPush(state.sensors()))
                : CompletableFuture.completedFuture(null);
    }

    /** Takes the faceplate away or gives it back; without effect on a device that has none. */
    public void setFaceplate(FaceplateStatus status) {
        modules.setFaceplate(Objects.requireNonNull(status, "status"));
    }

    /** What it has installed from now on, as if it had been updated in another way. */
    public void setInstalled(Firmware versions) {
        modules.setInstalled(Objects.requireNonNull(versions, "versions"));
    }

    /** What it can be updated to from now on. */
    public void setAvailable(Firmware versions) {
        modules.setAvailable(Objects.requireNonNull(versions, "versions"));
    }

    /** Which part fails half-way when it is updated; null for none, which is how it starts. */
    public void setFailingUpdate(OtaPart.@Nullable Known part) {
        ota.setFailing(part);
    }

    /** Whether updates stop half-way and say nothing more; they do not at first. */
    public void setStallingUpdates(boolean stall) {
        ota.setStalling(stall);
    }

    /** How calibrations of the occupancy sensor end from now on; they succeed at first. */
    public void setCalibrationOutcome(CalibrationOutcome outcome) {
        calibration.setOutcome(Objects.requireNonNull(outcome, "outcome"));
    }

    /** Whether the MQTT broker can be reached; it can at first. */
    public void setBrokerReachable(boolean reachable) {
        state.setBrokerReachable(reachable);
    }

    /** Switches a fault on. */
    public void inject(Fault fault) {
        faults.set(fault, true);
    }

    /** Switches a fault off. */
    public void heal(Fault fault) {
        faults.set(fault, false);
    }

    /** The faults that are on. */
    public Set<Fault> faults() {
        return faults.active();
    }

    /** Restarts, as after a cut of the mains. */
    public void restart() {
        power.restart();
    }

    private void occupancy(OccupancyState occupancy) {
        state.changeReadings(
                readings -> readings.toBuilder().occupancyState(occupancy).build());
        CompletableFuture<Void> unused = pushSensors();
    }

    /** After a restart, the first client to come back is told who the device is. */
    private void greet(DeviceSession<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> session) {
        if (power.firstSinceRestart()) {
            Announcer.toOne(session, new DeviceInformationChangedPush(modules.information()));
            power.resume();
        }
    }

    private void scheduleSensors() {
        if (!sensorInterval.isZero() && !closed) {
            Runnable unused = clock.schedule(
                    () -> {
                        CompletableFuture<Void> unusedToo = pushSensors();
                        scheduleSensors();
                    },
                    sensorInterval);
        }
    }

    /** Stops: every connection is closed, and the ports are free again. Idempotent. */
    @Override
    public void close() {
        closed = true;
        calibration.cancel();
        if (announcement != null) {
            announcement.close();
        }
        endpoint.close();
        sockets.close();
    }

    /** Requests come only after the device is complete. */
    private static final class LateHandler implements RequestHandler<InvisOutletRequest, InvisOutletResponse> {
        private @Nullable RequestHandler<InvisOutletRequest, InvisOutletResponse> delegate;

        @Override
        public @Nullable CompletionStage<? extends @Nullable InvisOutletResponse> handle(
                InvisOutletRequest request, RequestContext context) {
            return Objects.requireNonNull(delegate, "delegate").handle(request, context);
        }
    }
}
