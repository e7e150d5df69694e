package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.Accessory;
import dev.framewright.invisoutlet.protocol.AccessoryName;
import dev.framewright.invisoutlet.protocol.AccessoryNames;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.WrappedAccessoryNames;
import java.util.ArrayList;
import java.util.List;

/** What the device remembers. Thread-safe. */
final class DeviceState {
    private final ProductLine line;
    private final String serialNumber;
    private final boolean[] on = {false, false};
    private final LightMemory light = new LightMemory();
    private Readings readings;
    private DeviceConfiguration configuration = Presets.configuration();

    DeviceState(ProductLine line, String serialNumber) {
        this.line = line;
        this.serialNumber = serialNumber;
        this.readings = Presets.readings(line);
    }

    boolean hasFaceplate() {
        return line != ProductLine.NONE;
    }

    boolean hasColorLight() {
        return line == ProductLine.AURA;
    }

    DeviceInformation information() {
        return Presets.information(line, serialNumber);
    }

    synchronized boolean isOn(int outlet) {
        return on[index(outlet)];
    }

    /** Switches an outlet and says whether that changed anything. */
    synchronized boolean setOutlet(int outlet, boolean value) {
        boolean changed = on[index(outlet)] != value;
        on[index(outlet)] = value;
        return changed;
    }

    private static int index(int outlet) {
        if (outlet != 1 && outlet != 2) {
            throw new IllegalArgumentException("outlet is " + outlet + ", expected 1 or 2");
        }
        return outlet - 1;
    }

    synchronized Outlets outlets() {
        return new Outlets(on[0], on[1]);
    }

    AccessoryNames names() {
        List<AccessoryName> names = new ArrayList<>();
        names.add(new AccessoryName(Accessory.Known.OUTLET_1, "Outlet 1"));
        names.add(new AccessoryName(Accessory.Known.OUTLET_2, "Outlet 2"));
        if (hasFaceplate()) {
            names.add(new AccessoryName(Accessory.Known.NIGHTLIGHT, "Nightlight"));
        }
        return new WrappedAccessoryNames(names);
    }

    synchronized Sensors sensors() {
        return new Sensors(line == ProductLine.AURA ? 1 : 0, readings);
    }

    synchronized void setReadings(Readings value) {
        readings = value;
    }

    synchronized DeviceConfiguration configuration() {
        return configuration;
    }

    /** Changes what {@code change} has and leaves the rest as it is. */
    synchronized void configure(DeviceConfiguration change) {
        configuration = JsonMerge.merge(configuration, change, DeviceConfiguration.CODEC);
    }

    synchronized ColorLight colorLight(Light which) {
        return hasColorLight() ? light.state(which) : Presets.noColorLight();
    }

    synchronized ColorLight setColorLight(SetColorLight change) {
        return light.set(change);
    }
}
