package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.Accessory;
import dev.framewright.invisoutlet.protocol.AccessoryName;
import dev.framewright.invisoutlet.protocol.AccessoryNames;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.NewAccessoryName;
import dev.framewright.invisoutlet.protocol.Nightlight;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.Readings;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.WrappedAccessoryNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What clients and people have set, and what the sensors read. Thread-safe. */
final class DeviceState {
    private final ProductLine line;
    private final boolean[] on = {false, false};
    private final Map<Long, String> names = new LinkedHashMap<>();
    private LightMemory light = new LightMemory();
    private Nightlight nightlight = new Nightlight(false, 50);
    private Readings readings;
    private DeviceConfiguration configuration = Presets.configuration();
    private boolean brokerReachable = true;
    private boolean homeAssistant;

    DeviceState(ProductLine line) {
        this.line = line;
        this.readings = Presets.readings(line);
        nameAll();
    }

    private void nameAll() {
        names.put(Accessory.Known.OUTLET_1.value(), "Outlet 1");
        names.put(Accessory.Known.OUTLET_2.value(), "Outlet 2");
        if (line != ProductLine.NONE) {
            names.put(Accessory.Known.NIGHTLIGHT.value(), "Nightlight");
        }
    }

    /** Everything that was set is as it was when the device was new; the sensors read on. */
    synchronized void reset() {
        on[0] = false;
        on[1] = false;
        nameAll();
        light = new LightMemory();
        nightlight = new Nightlight(false, 50);
        configuration = Presets.configuration();
        homeAssistant = false;
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

    synchronized AccessoryNames names() {
        List<AccessoryName> all = new ArrayList<>();
        names.forEach((accessory, name) -> all.add(new AccessoryName(Accessory.of(accessory), name)));
        return new WrappedAccessoryNames(all);
    }

    /** Names what is listed, unless something of it does not exist; says whether all of it does. */
    synchronized boolean name(List<NewAccessoryName> changes) {
        if (!changes.stream()
                .allMatch(change -> names.containsKey((long) change.accessory().value()))) {
            return false;
        }
        changes.forEach(change -> names.put((long) change.accessory().value(), change.name()));
        return true;
    }

    synchronized Sensors sensors() {
        return new Sensors(line == ProductLine.AURA ? 1 : 0, readings);
    }

    synchronized void changeReadings(UnaryOperator<Readings> change) {
        readings = change.apply(readings);
    }

    synchronized Nightlight nightlight() {
        return nightlight;
    }

    /** Sets the nightlight and says whether that changed anything. */
    synchronized boolean setNightlight(Nightlight value) {
        boolean changed = !nightlight.equals(value);
        nightlight = value;
        return changed;
    }

    synchronized DeviceConfiguration configuration() {
        return configuration;
    }

    /** Changes what {@code change} has and leaves the rest as it is. */
    synchronized void configure(DeviceConfiguration change) {
        configuration = JsonMerge.merge(configuration, change, DeviceConfiguration.CODEC);
    }

    synchronized ColorLight colorLight(Light which) {
        return light.state(which);
    }

    synchronized ColorLight setColorLight(SetColorLight change) {
        return light.set(change);
    }

    synchronized void setBrokerReachable(boolean reachable) {
        brokerReachable = reachable;
    }

    synchronized boolean isMqttConnected() {
        Mqtt mqtt =
                configuration.system() == null ? null : configuration.system().mqtt();
        return brokerReachable
                && mqtt != null
                && Boolean.TRUE.equals(mqtt.enabled())
                && mqtt.brokerUrl() != null
                && !mqtt.brokerUrl().isEmpty();
    }

    synchronized void setHomeAssistant(boolean announced) {
        homeAssistant = announced;
    }

    synchronized boolean isHomeAssistant() {
        return homeAssistant;
    }
}
