package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.AccessoryNames;
import dev.framewright.invisoutlet.protocol.AvailableUpdates;
import dev.framewright.invisoutlet.protocol.CalibrateOccupancySensor;
import dev.framewright.invisoutlet.protocol.CalibrateTemperatureHumidity;
import dev.framewright.invisoutlet.protocol.CheckMqttStatus;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightChangedPush;
import dev.framewright.invisoutlet.protocol.ConfigureDevice;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.DeviceInformationChangedPush;
import dev.framewright.invisoutlet.protocol.HomeAssistantDiscovery;
import dev.framewright.invisoutlet.protocol.InvisOutletHandler;
import dev.framewright.invisoutlet.protocol.InvisOutletPush;
import dev.framewright.invisoutlet.protocol.InvisOutletRequest;
import dev.framewright.invisoutlet.protocol.InvisOutletResponse;
import dev.framewright.invisoutlet.protocol.LightSelection;
import dev.framewright.invisoutlet.protocol.NewAccessoryName;
import dev.framewright.invisoutlet.protocol.Nightlight;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.invisoutlet.protocol.PerformOtaUpdate;
import dev.framewright.invisoutlet.protocol.ReportedConfiguration;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.SetNightlight;
import dev.framewright.invisoutlet.protocol.SetOutlet;
import dev.framewright.runtime.session.DeviceEndpoint;
import dev.framewright.runtime.session.DeviceSession;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.RequestContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What the device does with each request. */
final class SimulatedDevice implements InvisOutletHandler {
    private final DeviceState state;
    private final AtomicBoolean restarted = new AtomicBoolean();
    private @Nullable DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint;

    SimulatedDevice(DeviceState state) {
        this.state = state;
    }

    void attach(DeviceEndpoint<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> endpoint) {
        this.endpoint = endpoint;
        endpoint.onOpened(this::announce);
    }

    /** After a restart, the first client to come back is told who the device is. */
    private void announce(DeviceSession<InvisOutletRequest, InvisOutletResponse, InvisOutletPush> session) {
        if (restarted.compareAndSet(true, false)) {
            tell(session, new DeviceInformationChangedPush(state.information()));
        }
    }

    @Override
    public CompletionStage<DeviceInformation> getDeviceInformation(RequestContext context) {
        return CompletableFuture.completedStage(state.information());
    }

    @Override
    public CompletionStage<AccessoryNames> getAccessoryNames(RequestContext context) {
        return CompletableFuture.completedStage(state.names());
    }

    @Override
    public CompletionStage<Void> configureDevice(ConfigureDevice body, RequestContext context) {
        state.configure(body.configuration());
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void restart(RequestContext context) {
        restarted.set(true);
        sessions().forEach(DeviceSession::close);
    }

    @Override
    public CompletionStage<Outlets> getOutlets(RequestContext context) {
        return CompletableFuture.completedStage(state.outlets());
    }

    /** The change is announced to the other clients. */
    @Override
    public CompletionStage<Void> setOutlet(SetOutlet body, RequestContext context) {
        boolean changed = state.setOutlet(body.outlet(), body.on());
        if (changed) {
            OutletsChangedPush push = new OutletsChangedPush(state.outlets());
            sessions().stream().filter(session -> session != context.session()).forEach(session -> tell(session, push));
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Sensors> getSensors(RequestContext context) {
        if (!state.hasFaceplate()) {
            throw new RejectedException("there is no faceplate to read sensors of");
        }
        return CompletableFuture.completedStage(state.sensors());
    }

    @Override
    public CompletionStage<ColorLight> getColorLight(LightSelection body, RequestContext context) {
        return CompletableFuture.completedStage(state.colorLight(body.light()));
    }

    /** The change is announced to every client, the one that made it included. */
    @Override
    public CompletionStage<Void> setColorLight(SetColorLight body, RequestContext context) {
        if (!state.hasColorLight()) {
            throw new RejectedException("there is no colour light");
        }
        ColorLightChangedPush push = new ColorLightChangedPush(state.setColorLight(body));
        sessions().forEach(session -> tell(session, push));
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<ReportedConfiguration> getDeviceConfiguration(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> configureAccessoryNames(List<NewAccessoryName> body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> setNightlight(SetNightlight body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Nightlight> getNightlight(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<AvailableUpdates> getAvailableUpdates(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> performOtaUpdate(PerformOtaUpdate body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> restartDeco(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> resetDeco(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> calibrateOccupancySensor(CalibrateOccupancySensor body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> checkMqttStatus(CheckMqttStatus body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> homeAssistantDiscovery(HomeAssistantDiscovery body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public CompletionStage<Void> calibrateTemperatureHumidity(
            CalibrateTemperatureHumidity body, RequestContext context) {
        throw notSimulated();
    }

    @Override
    public void resetNetworkSettings(RequestContext context) {
        throw notSimulated();
    }

    @Override
    public void factoryReset(RequestContext context) {
        throw notSimulated();
    }

    private static RejectedException notSimulated() {
        return new RejectedException("the simulator does not know this operation yet");
    }

    /** Sends a push; a client that has just left misses it. */
    private static void tell(DeviceSession<?, ?, InvisOutletPush> session, InvisOutletPush push) {
        CompletableFuture<Void> unused = session.push(push);
    }

    private Set<DeviceSession<InvisOutletRequest, InvisOutletResponse, InvisOutletPush>> sessions() {
        return endpoint == null ? Set.of() : endpoint.sessions();
    }
}
