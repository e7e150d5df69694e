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
import dev.framewright.invisoutlet.protocol.DiscoveryCommand;
import dev.framewright.invisoutlet.protocol.HomeAssistantDiscovery;
import dev.framewright.invisoutlet.protocol.InvisOutletHandler;
import dev.framewright.invisoutlet.protocol.LightSelection;
import dev.framewright.invisoutlet.protocol.NewAccessoryName;
import dev.framewright.invisoutlet.protocol.Nightlight;
import dev.framewright.invisoutlet.protocol.NightlightChangedPush;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.invisoutlet.protocol.PerformOtaUpdate;
import dev.framewright.invisoutlet.protocol.ReportedConfiguration;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.SetNightlight;
import dev.framewright.invisoutlet.protocol.SetOutlet;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.RequestContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What the device does with each request. */
final class SimulatedDevice implements InvisOutletHandler {
    private final DeviceState state;
    private final Modules modules;
    private final Announcer announcer;
    private final Power power;
    private final OtaProcess ota;
    private final OccupancyCalibration calibration;
    private final FaceplatePower faceplate;

    SimulatedDevice(
            DeviceState state,
            Modules modules,
            Announcer announcer,
            Power power,
            OtaProcess ota,
            OccupancyCalibration calibration,
            FaceplatePower faceplate) {
        this.state = state;
        this.modules = modules;
        this.announcer = announcer;
        this.power = power;
        this.ota = ota;
        this.calibration = calibration;
        this.faceplate = faceplate;
    }

    private static <T> CompletionStage<T> answer(T value) {
        return CompletableFuture.completedStage(value);
    }

    private static CompletionStage<Void> accept() {
        return CompletableFuture.completedStage(null);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new RejectedException(otherwise);
        }
    }

    @Override
    public CompletionStage<ReportedConfiguration> getDeviceConfiguration(RequestContext context) {
        return answer(Presets.reported(state.configuration()));
    }

    @Override
    public CompletionStage<Void> configureDevice(ConfigureDevice body, RequestContext context) {
        state.configure(body.configuration());
        return accept();
    }

    @Override
    public CompletionStage<AccessoryNames> getAccessoryNames(RequestContext context) {
        return answer(state.names());
    }

    @Override
    public CompletionStage<Void> configureAccessoryNames(List<NewAccessoryName> body, RequestContext context) {
        require(state.name(body), "there is no such accessory");
        return accept();
    }

    @Override
    public void restart(RequestContext context) {
        power.restart();
    }

    @Override
    public void resetNetworkSettings(RequestContext context) {
        power.restart();
    }

    @Override
    public void factoryReset(RequestContext context) {
        calibration.cancel();
        state.reset();
        power.restart();
    }

    @Override
    public CompletionStage<Outlets> getOutlets(RequestContext context) {
        return answer(state.outlets());
    }

    /** The change is announced to the other clients. */
    @Override
    public CompletionStage<Void> setOutlet(SetOutlet body, RequestContext context) {
        if (state.setOutlet(body.outlet(), body.on())) {
            announcer.toAllButOne(context.session(), new OutletsChangedPush(state.outlets()));
        }
        return accept();
    }

    @Override
    public CompletionStage<Sensors> getSensors(RequestContext context) {
        require(modules.faceplateWorks(), "there is no faceplate to read sensors of");
        return answer(state.sensors());
    }

    @Override
    public CompletionStage<DeviceInformation> getDeviceInformation(RequestContext context) {
        return answer(modules.information());
    }

    /** The change is announced to every client, the one that made it included. */
    @Override
    public CompletionStage<Void> setNightlight(SetNightlight body, RequestContext context) {
        require(modules.works(ProductLine.PRO), "there is no nightlight");
        Nightlight changed = new Nightlight(body.on(), body.brightness());
        if (state.setNightlight(changed)) {
            CompletableFuture<Void> unused = announcer.toAll(new NightlightChangedPush(changed));
        }
        return accept();
    }

    @Override
    public CompletionStage<Nightlight> getNightlight(RequestContext context) {
        require(modules.works(ProductLine.PRO), "there is no nightlight");
        return answer(state.nightlight());
    }

    /** The change is announced to every client, the one that made it included. */
    @Override
    public CompletionStage<Void> setColorLight(SetColorLight body, RequestContext context) {
        require(modules.works(ProductLine.AURA), "there is no colour light");
        CompletableFuture<Void> unused = announcer.toAll(new ColorLightChangedPush(state.setColorLight(body)));
        return accept();
    }

    @Override
    public CompletionStage<ColorLight> getColorLight(LightSelection body, RequestContext context) {
        return answer(modules.works(ProductLine.AURA) ? state.colorLight(body.light()) : Presets.noColorLight());
    }

    @Override
    public CompletionStage<AvailableUpdates> getAvailableUpdates(RequestContext context) {
        return answer(modules.updates());
    }

    /** An outlet of the second revision that updates itself restarts instead of replying. */
    @Override
    public CompletionStage<Void> performOtaUpdate(PerformOtaUpdate body, RequestContext context) {
        require(ota.canStart(body.target()), "there is nothing to install");
        ota.start(body.target());
        return modules.revision() == HardwareRevision.REV_B && body.target() == OtaTarget.OUTLET
                ? new CompletableFuture<>()
                : accept();
    }

    @Override
    public CompletionStage<Void> restartDeco(RequestContext context) {
        require(modules.faceplateWorks(), "there is no faceplate");
        faceplate.restart();
        return accept();
    }

    /** Air quality has to be learned again. */
    @Override
    public CompletionStage<Void> resetDeco(RequestContext context) {
        require(modules.faceplateWorks(), "there is no faceplate");
        state.changeReadings(Presets::forgetAirQuality);
        faceplate.restart();
        return accept();
    }

    @Override
    public CompletionStage<Void> calibrateOccupancySensor(CalibrateOccupancySensor body, RequestContext context) {
        require(modules.works(ProductLine.PRO), "there is no occupancy sensor");
        require(calibration.start(Duration.ofSeconds(body.seconds())), "the occupancy sensor does not answer");
        return accept();
    }

    @Override
    public CompletionStage<Void> checkMqttStatus(CheckMqttStatus body, RequestContext context) {
        require(state.isMqttConnected(), "MQTT is not connected");
        return accept();
    }

    @Override
    public CompletionStage<Void> homeAssistantDiscovery(HomeAssistantDiscovery body, RequestContext context) {
        require(state.isMqttConnected(), "MQTT is not connected");
        state.setHomeAssistant(body.command() == DiscoveryCommand.SEND);
        return accept();
    }

    /** The sensors read from now on what they are told is there. */
    @Override
    public CompletionStage<Void> calibrateTemperatureHumidity(
            CalibrateTemperatureHumidity body, RequestContext context) {
        require(modules.works(ProductLine.PRO), "there is no temperature sensor");
        state.changeReadings(readings -> readings.toBuilder()
                .tempCelsius(body.milliCelsius() / 1000.0)
                .humidity(body.milliPercent() / 1000.0)
                .build());
        return accept();
    }
}
