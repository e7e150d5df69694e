package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.AccessoryPreferences;
import dev.framewright.invisoutlet.protocol.Accuracy;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.Faceplate;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.NoColorLight;
import dev.framewright.invisoutlet.protocol.OccupancyState;
import dev.framewright.invisoutlet.protocol.OutletModule;
import dev.framewright.invisoutlet.protocol.Radar;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.SystemPreferences;

/** What a device has when it starts. Values are invented; their shapes are the protocol's. */
final class Presets {
    private Presets() {}

    static DeviceInformation information(ProductLine line, String serialNumber) {
        OutletModule outlet = OutletModule.builder()
                .sn(serialNumber)
                .mac("4C7525F05D04")
                .device("InvisOutlet")
                .fwRev("0.5.7")
                .hwRev("1.0")
                .build();
        DeviceInformation.Builder information = DeviceInformation.builder().outlet(outlet);
        return line == ProductLine.NONE
                ? information.build()
                : information.faceplate(faceplate(line)).build();
    }

    private static Faceplate faceplate(ProductLine line) {
        Faceplate.Builder faceplate = Faceplate.builder()
                .online(true)
                .sn("24A173000A2")
                .mac("10061CD059F8")
                .device("InvisDeco")
                .type(line == ProductLine.AURA ? "Aura" : "Pro")
                .fwRev("0.8.4")
                .hwRev("1.0");
        if (line == ProductLine.PRO) {
            faceplate.radar(Radar.builder()
                    .fwVer("3.0")
                    .hwType("R1")
                    .mac("AABBCCDDEEFF")
                    .build());
        }
        return faceplate.build();
    }

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

    static ColorLight noColorLight() {
        return NoColorLight.builder().build();
    }
}
