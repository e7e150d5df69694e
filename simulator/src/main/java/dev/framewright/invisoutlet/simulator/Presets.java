package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.AccessoryPreferences;
import dev.framewright.invisoutlet.protocol.Accuracy;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.Internet;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.NoColorLight;
import dev.framewright.invisoutlet.protocol.OccupancyState;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.ReportedConfiguration;
import dev.framewright.invisoutlet.protocol.ReportedSystemPreferences;
import dev.framewright.invisoutlet.protocol.SystemPreferences;

/** What a device has when it starts. Values are invented; their shapes are the protocol's. */
final class Presets {
    private Presets() {}

    static Readings readings(ProductLine line) {
        Readings.Builder readings = Readings.builder().luxValid(true).lux(3489.8);
        if (line != ProductLine.PRO) {
            return readings.build();
        }
        return readings.tempValid(true)
                .tempCelsius(21.5)
                .humidity(40.0)
                .aqiValid(true)
                .aqi(75.0)
                .aqiAccuracy(Accuracy.Known.HIGH)
                .pressure(101_325.0)
                .gas(50_000.0)
                .co2Equiv(600.0)
                .co2PeakLvl(900.0)
                .co2Accuracy(Accuracy.Known.AVERAGE)
                .bvocEquiv(0.5)
                .bvocAccuracy(Accuracy.Known.LOW)
                .occupancyValid(true)
                .occupancyState(OccupancyState.Known.OCCUPIED_1)
                .distance(150.0)
                .movementEnergy(0.0)
                .stationaryEnergy(30.0)
                .build();
    }

    static DeviceConfiguration configuration() {
        AccessoryPreferences accessories = AccessoryPreferences.builder()
                .outletPwrIndicatorOn(true)
                .pmIndicatorBrightness(60)
                .capacitiveCtrl(true)
                .build();
        Mqtt mqtt = Mqtt.builder()
                .enabled(false)
                .brokerUrl("")
                .user("")
                .password("")
                .qos(0)
                .build();
        return DeviceConfiguration.builder()
                .accessories(accessories)
                .system(SystemPreferences.builder().mqtt(mqtt).build())
                .build();
    }

    /** The configuration as it is read: with what only the device knows. */
    static ReportedConfiguration reported(DeviceConfiguration configuration) {
        ReportedConfiguration reported =
                ReportedConfiguration.decode(configuration.encode()).orElseThrow();
        ReportedSystemPreferences system = reported.system();
        return reported.toBuilder()
                .system((system == null ? ReportedSystemPreferences.builder() : system.toBuilder())
                        .internet(Internet.builder()
                                .ip("192.168.1.20")
                                .mainDns("192.168.1.1")
                                .backupDns("192.168.1.2")
                                .build())
                        .build())
                .build();
    }

    /** Readings of a faceplate that has yet to learn what good air is. */
    static Readings forgetAirQuality(Readings readings) {
        Readings.Builder forgotten = readings.toBuilder();
        if (readings.aqiAccuracy() != null) {
            forgotten.aqiAccuracy(Accuracy.Known.CALIBRATING);
        }
        if (readings.co2Accuracy() != null) {
            forgotten.co2Accuracy(Accuracy.Known.CALIBRATING);
        }
        if (readings.bvocAccuracy() != null) {
            forgotten.bvocAccuracy(Accuracy.Known.CALIBRATING);
        }
        return forgotten.build();
    }

    static ColorLight noColorLight() {
        return NoColorLight.builder().build();
    }
}
