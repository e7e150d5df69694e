package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.protocol.AccessoryNames;
import dev.framewright.invisoutlet.protocol.AccessoryPreferences;
import dev.framewright.invisoutlet.protocol.AvailableUpdates;
import dev.framewright.invisoutlet.protocol.Breathing;
import dev.framewright.invisoutlet.protocol.CalibrateOccupancySensor;
import dev.framewright.invisoutlet.protocol.CalibrateTemperatureHumidity;
import dev.framewright.invisoutlet.protocol.CheckMqttStatus;
import dev.framewright.invisoutlet.protocol.ColorCycle;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightChangedPush;
import dev.framewright.invisoutlet.protocol.ColorLightState;
import dev.framewright.invisoutlet.protocol.ConfigureDevice;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.DeviceInformationChangedPush;
import dev.framewright.invisoutlet.protocol.DiscoveryCommand;
import dev.framewright.invisoutlet.protocol.HomeAssistantDiscovery;
import dev.framewright.invisoutlet.protocol.HueSaturation;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletOperations;
import dev.framewright.invisoutlet.protocol.LedByHue;
import dev.framewright.invisoutlet.protocol.LedHsv;
import dev.framewright.invisoutlet.protocol.LedTemperature;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.LightMode;
import dev.framewright.invisoutlet.protocol.LightSelection;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.NamedAccessory;
import dev.framewright.invisoutlet.protocol.NewAccessoryName;
import dev.framewright.invisoutlet.protocol.Nightlight;
import dev.framewright.invisoutlet.protocol.NightlightChangedPush;
import dev.framewright.invisoutlet.protocol.OtaMethod;
import dev.framewright.invisoutlet.protocol.OtaResultPush;
import dev.framewright.invisoutlet.protocol.OtaTarget;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.OutletsChangedPush;
import dev.framewright.invisoutlet.protocol.PerformOtaUpdate;
import dev.framewright.invisoutlet.protocol.Rainbow;
import dev.framewright.invisoutlet.protocol.ReportedConfiguration;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SensorsChangedPush;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.SetNightlight;
import dev.framewright.invisoutlet.protocol.SetOutlet;
import dev.framewright.invisoutlet.protocol.StarryNight;
import dev.framewright.invisoutlet.protocol.StaticHsv;
import dev.framewright.invisoutlet.protocol.StaticTemperature;
import dev.framewright.invisoutlet.protocol.Strobing;
import dev.framewright.invisoutlet.protocol.SystemPreferences;
import dev.framewright.invisoutlet.simulator.FaceplateStatus;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** What the demo does with its devices: every operation that each of them has. */
final class DemoScript {
    private DemoScript() {}

    /** What both product lines have, but for updates and restarts. */
    static void common(DemoDevice device) {
        InvisOutletBlockingClient client = device.client();
        device.ask(
                InvisOutletOperations.GET_DEVICE_INFORMATION,
                client::getDeviceInformation,
                DeviceInformation::encode,
                answer -> answer.faceplate() != null);
        configure(device, client);
        List<NewAccessoryName> names = List.of(new NewAccessoryName(NamedAccessory.OUTLET_1, "Kettle"));
        device.tell(
                InvisOutletOperations.CONFIGURE_ACCESSORY_NAMES,
                "[{\"accessory\":1,\"name\":\"Kettle\"}]".getBytes(StandardCharsets.UTF_8),
                () -> client.configureAccessoryNames(names));
        device.ask(
                InvisOutletOperations.GET_ACCESSORY_NAMES,
                client::getAccessoryNames,
                AccessoryNames::encode,
                answer -> new String(answer.encode(), StandardCharsets.UTF_8).contains("Kettle"));
        SetOutlet on = new SetOutlet(2, true);
        device.tell(InvisOutletOperations.SET_OUTLET, on.encode(), () -> client.setOutlet(on));
        device.ask(
                InvisOutletOperations.GET_OUTLETS,
                client::getOutlets,
                Outlets::encode,
                answer -> !answer.outlet1() && answer.outlet2());
        device.simulator().pressButton(1).join();
        device.awaitPush(OutletsChangedPush.class::isInstance, "the button");
        device.ask(
                InvisOutletOperations.GET_SENSORS,
                client::getSensors,
                Sensors::encode,
                answer -> answer.readings().lux() != null);
        device.simulator().pushSensors().join();
        device.awaitPush(SensorsChangedPush.class::isInstance, "the sensors");
    }

    /** With MQTT on, so that its operations have something to do. */
    private static void configure(DemoDevice device, InvisOutletBlockingClient client) {
        ConfigureDevice change = new ConfigureDevice(DeviceConfiguration.builder()
                .accessories(
                        AccessoryPreferences.builder().pmIndicatorBrightness(40).build())
                .system(SystemPreferences.builder()
                        .mqtt(Mqtt.builder()
                                .enabled(true)
                                .brokerUrl("mqtt://broker")
                                .build())
                        .build())
                .build());
        device.tell(InvisOutletOperations.CONFIGURE_DEVICE, change.encode(), () -> client.configureDevice(change));
        device.ask(
                InvisOutletOperations.GET_DEVICE_CONFIGURATION,
                client::getDeviceConfiguration,
                ReportedConfiguration::encode,
                answer -> answer.accessories() != null
                        && Integer.valueOf(40).equals(answer.accessories().pmIndicatorBrightness())
                        && answer.accessories().capacitiveCtrl() != null);
        device.tell(InvisOutletOperations.CHECK_MQTT_STATUS, new CheckMqttStatus().encode(), client::checkMqttStatus);
        HomeAssistantDiscovery send = new HomeAssistantDiscovery(DiscoveryCommand.SEND);
        device.tell(
                InvisOutletOperations.HOME_ASSISTANT_DISCOVERY,
                send.encode(),
                () -> client.homeAssistantDiscovery(send));
    }

    static void nightlight(DemoDevice device) {
        InvisOutletBlockingClient client = device.client();
        SetNightlight dim = new SetNightlight(true, 30);
        device.tell(InvisOutletOperations.SET_NIGHTLIGHT, dim.encode(), () -> client.setNightlight(dim));
        device.awaitPush(NightlightChangedPush.class::isInstance, "the nightlight");
        device.ask(
                InvisOutletOperations.GET_NIGHTLIGHT,
                client::getNightlight,
                Nightlight::encode,
                answer -> answer.on() && answer.brightness() == 30);
    }

    static void calibrations(DemoDevice device) {
        InvisOutletBlockingClient client = device.client();
        CalibrateOccupancySensor half = new CalibrateOccupancySensor(30);
        device.tell(
                InvisOutletOperations.CALIBRATE_OCCUPANCY_SENSOR,
                half.encode(),
                () -> client.calibrateOccupancySensor(half));
        CalibrateTemperatureHumidity room = new CalibrateTemperatureHumidity(23_400, 51_000);
        device.tell(
                InvisOutletOperations.CALIBRATE_TEMPERATURE_HUMIDITY,
                room.encode(),
                () -> client.calibrateTemperatureHumidity(room));
    }

    /** All seven modes. */
    static void colorLight(DemoDevice device) {
        Light light = Light.Known.NIGHTLIGHT;
        LedHsv red = new LedHsv(true, 100, new HueSaturation(0, 100));
        LedHsv blue = new LedHsv(true, 60, new HueSaturation(240, 100));
        List<LedByHue> both = List.of(red, blue);
        List<SetColorLight> modes = List.of(
                new StaticHsv(light, List.of(red)),
                new StaticTemperature(light, Collections.nCopies(9, new LedTemperature(true, 90, 3500))),
                Breathing.builder()
                        .light(light)
                        .colors(both)
                        .speed(3)
                        .randomize(false)
                        .build(),
                Strobing.builder()
                        .light(light)
                        .colors(both)
                        .speed(5)
                        .randomize(false)
                        .build(),
                ColorCycle.builder()
                        .light(light)
                        .colors(both)
                        .speed(2)
                        .randomize(false)
                        .build(),
                StarryNight.builder()
                        .light(light)
                        .colors(both)
                        .speed(1)
                        .randomize(false)
                        .build(),
                Rainbow.builder()
                        .light(light)
                        .colors(both)
                        .speed(3)
                        .randomize(true)
                        .level(40)
                        .build());
        for (SetColorLight mode : modes) {
            device.tell(
                    InvisOutletOperations.SET_COLOR_LIGHT,
                    mode.encode(),
                    () -> device.client().setColorLight(mode));
            device.awaitPush(ColorLightChangedPush.class::isInstance, "the colour light");
        }
        LightSelection nightlight = new LightSelection(light);
        device.ask(
                InvisOutletOperations.GET_COLOR_LIGHT,
                nightlight.encode(),
                () -> device.client().getColorLight(nightlight),
                ColorLight::encode,
                answer -> answer instanceof ColorLightState state && state.mode() == LightMode.Known.RAINBOW);
    }

    /** The faceplate's firmware, then, on hardware that restarts instead of answering, the outlet's. */
    static void updates(DemoDevice device) {
        device.ask(
                InvisOutletOperations.GET_AVAILABLE_UPDATES,
                () -> device.client().getAvailableUpdates(),
                AvailableUpdates::encode,
                answer -> !answer.outlet().fwRev().equals(answer.outlet().availableFwRev()));
        PerformOtaUpdate faceplate = new PerformOtaUpdate(OtaTarget.DECO, OtaMethod.WI_FI);
        device.tell(
                InvisOutletOperations.PERFORM_OTA_UPDATE,
                faceplate.encode(),
                () -> device.client().performOtaUpdate(faceplate));
        device.awaitPush(
                push -> push instanceof OtaResultPush result && result.body().succeeded(), "the end of the update");
    }

    /** What the device does not answer, or what takes it away for a moment. */
    static void restarts(DemoDevice device) {
        bringFaceplateBack(device);
        device.tell(InvisOutletOperations.RESTART_DECO, () -> device.client().restartDeco());
        bringFaceplateBack(device);
        device.tell(InvisOutletOperations.RESET_DECO, () -> device.client().resetDeco());
        device.tell(InvisOutletOperations.RESTART, () -> device.client().restart());
        afterRestart(device);
        device.tell(
                InvisOutletOperations.RESET_NETWORK_SETTINGS,
                () -> device.client().resetNetworkSettings());
        afterRestart(device);
        device.tell(InvisOutletOperations.FACTORY_RESET, () -> device.client().factoryReset());
        afterRestart(device);
        if (device.client().getOutlets().outlet2()) {
            device.problem("the factory reset forgot an outlet");
        }
    }

    /** The device says who it is to the first client that comes back. */
    private static void afterRestart(DemoDevice device) {
        device.awaitRestart();
        device.awaitPush(DeviceInformationChangedPush.class::isInstance, "the device information");
    }

    /** Skips the time that a restart of the faceplate takes. */
    private static void bringFaceplateBack(DemoDevice device) {
        device.simulator().setFaceplate(FaceplateStatus.ONLINE);
    }
}
