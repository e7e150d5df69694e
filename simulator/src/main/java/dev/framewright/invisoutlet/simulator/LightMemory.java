package dev.framewright.invisoutlet.simulator;

import dev.framewright.invisoutlet.protocol.Breathing;
import dev.framewright.invisoutlet.protocol.ColorCycle;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightState;
import dev.framewright.invisoutlet.protocol.HueSaturation;
import dev.framewright.invisoutlet.protocol.Led;
import dev.framewright.invisoutlet.protocol.LedByHue;
import dev.framewright.invisoutlet.protocol.LedByTemperature;
import dev.framewright.invisoutlet.protocol.LedFull;
import dev.framewright.invisoutlet.protocol.LedHsv;
import dev.framewright.invisoutlet.protocol.LedTemperature;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.LightMode;
import dev.framewright.invisoutlet.protocol.Rainbow;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.StarryNight;
import dev.framewright.invisoutlet.protocol.StaticHsv;
import dev.framewright.invisoutlet.protocol.StaticTemperature;
import dev.framewright.invisoutlet.protocol.Strobing;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The colour light as it was last set. Each entry keeps both colours; the one that is not in force is stale. */
final class LightMemory {
    private static final int LEDS = 9;
    private static final LedFull OFF = new LedFull(false, 0, new HueSaturation(0, 0), 4000);

    private ColorLightState state = ColorLightState.builder()
            .light(Light.Known.NIGHTLIGHT)
            .mode(LightMode.Known.STATIC_HSV)
            .leds(Collections.nCopies(LEDS, OFF))
            .speed(1L)
            .randomize(false)
            .level(40)
            .build();

    ColorLight state(Light which) {
        return state.toBuilder().light(which).build();
    }

    ColorLight set(SetColorLight change) {
        if (change instanceof StaticHsv c) {
            // A single entry stands for all LEDs (observed: independent Python client).
            List<Led> given = byHue(c.leds());
            state = steady(
                    c.light(),
                    LightMode.Known.STATIC_HSV,
                    given.size() == 1 ? Collections.nCopies(LEDS, given.get(0)) : given);
        } else if (change instanceof StaticTemperature c) {
            state = steady(c.light(), LightMode.Known.STATIC_TEMPERATURE, byTemperature(c.leds()));
        } else if (change instanceof Breathing c) {
            state = effect(c.light(), LightMode.Known.BREATHING, c.colors(), c.speed(), c.randomize(), c.level());
        } else if (change instanceof Strobing c) {
            state = effect(c.light(), LightMode.Known.STROBING, c.colors(), c.speed(), c.randomize(), c.level());
        } else if (change instanceof ColorCycle c) {
            state = effect(c.light(), LightMode.Known.COLOR_CYCLE, c.colors(), c.speed(), c.randomize(), c.level());
        } else if (change instanceof Rainbow c) {
            state = effect(c.light(), LightMode.Known.RAINBOW, c.colors(), c.speed(), c.randomize(), c.level());
        } else if (change instanceof StarryNight c) {
            state = effect(c.light(), LightMode.Known.STARRY_NIGHT, c.colors(), c.speed(), c.randomize(), c.level());
        }
        return state;
    }

    private ColorLightState steady(Light light, LightMode mode, List<Led> leds) {
        return state.toBuilder().light(light).mode(mode).leds(leds).build();
    }

    private ColorLightState effect(
            Light light, LightMode mode, List<LedByHue> colors, int speed, boolean randomize, @Nullable Integer level) {
        return state.toBuilder()
                .light(light)
                .mode(mode)
                .leds(byHue(colors))
                .speed((long) speed)
                .randomize(randomize)
                .level(level == null ? state.level() : level)
                .build();
    }

    private List<Led> byHue(List<LedByHue> entries) {
        return IntStream.range(0, entries.size())
                .<Led>mapToObj(i -> entries.get(i) instanceof LedHsv led
                        ? new LedFull(
                                led.on(),
                                led.brightness(),
                                led.color(),
                                previous(i).kelvin())
                        : (LedFull) entries.get(i))
                .toList();
    }

    private List<Led> byTemperature(List<LedByTemperature> entries) {
        return IntStream.range(0, entries.size())
                .<Led>mapToObj(i -> entries.get(i) instanceof LedTemperature led
                        ? new LedFull(led.on(), led.brightness(), previous(i).color(), led.kelvin())
                        : (LedFull) entries.get(i))
                .toList();
    }

    private LedFull previous(int index) {
        List<Led> leds = state.leds();
        return index < leds.size() && leds.get(index) instanceof LedFull led ? led : OFF;
    }
}
