package dev.framewright.invisoutlet.cli;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.AccessoryPreferences;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightState;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.HueSaturation;
import dev.framewright.invisoutlet.protocol.InvisOutletBlockingClient;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.InvisOutletOperations;
import dev.framewright.invisoutlet.protocol.LedHsv;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.LightMode;
import dev.framewright.invisoutlet.protocol.LightSelection;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.Rainbow;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import dev.framewright.invisoutlet.protocol.SetOutlet;
import dev.framewright.invisoutlet.simulator.InvisOutletSimulator;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the demo does with each of its devices. */
final class DemoScript {
    private static final long PATIENCE_SECONDS = 10;
    private static final String NO_BODY = "";

    private DemoScript() {}

    static void pro(InvisOutletSimulator simulator, DemoLog log) {
        BlockingQueue<Outlets> outlets = new LinkedBlockingQueue<>();
        BlockingQueue<Sensors> sensors = new LinkedBlockingQueue<>();
        String device = "Pro";
        try (InvisOutletClient client = InvisOutlet.connect("127.0.0.1", simulator.port())) {
            client.onOutletsChanged(outlets::add);
            client.onSensorsChanged(sensors::add);
            InvisOutletBlockingClient blocking = client.blocking();
            log.ask(
                    device,
                    InvisOutletOperations.GET_DEVICE_INFORMATION,
                    NO_BODY,
                    blocking::getDeviceInformation,
                    DeviceInformation::encode,
                    answer -> answer.faceplate() != null);
            log.ask(
                    device,
                    InvisOutletOperations.GET_ACCESSORY_NAMES,
                    NO_BODY,
                    blocking::getAccessoryNames,
                    names -> names.encode(),
                    names -> true);
            outlets(device, blocking, log);
            simulator.pressButton(1).join();
            announced(log, device, "outletsChanged", outlets, Outlets::encode);
            log.ask(
                    device,
                    InvisOutletOperations.GET_SENSORS,
                    NO_BODY,
                    blocking::getSensors,
                    Sensors::encode,
                    answer -> answer.readings().tempCelsius() != null);
            simulator.pushSensors().join();
            announced(log, device, "sensorsChanged", sensors, Sensors::encode);
            configure(device, simulator, blocking, log);
            log.tell(device, InvisOutletOperations.RESTART, NO_BODY, blocking::restart);
            awaitDrop(client, log);
        }
        afterRestart(device, simulator, log);
    }

    private static void outlets(String device, InvisOutletBlockingClient blocking, DemoLog log) {
        SetOutlet on = new SetOutlet(2, true);
        log.tell(device, InvisOutletOperations.SET_OUTLET, text(on.encode()), () -> blocking.setOutlet(on));
        log.ask(
                device,
                InvisOutletOperations.GET_OUTLETS,
                NO_BODY,
                blocking::getOutlets,
                Outlets::encode,
                answer -> !answer.outlet1() && answer.outlet2());
    }

    private static void configure(
            String device, InvisOutletSimulator simulator, InvisOutletBlockingClient blocking, DemoLog log) {
        DeviceConfiguration change = DeviceConfiguration.builder()
                .accessories(
                        AccessoryPreferences.builder().pmIndicatorBrightness(40).build())
                .build();
        log.tell(
                device,
                InvisOutletOperations.CONFIGURE_DEVICE,
                "[" + text(change.encode()) + "]",
                () -> blocking.configureDevice(change));
        AccessoryPreferences now = simulator.configuration().accessories();
        if (now == null || !Integer.valueOf(40).equals(now.pmIndicatorBrightness()) || now.capacitiveCtrl() == null) {
            log.problem("the configuration is now " + simulator.configuration());
        }
    }

    /** The device announces itself to the first client that comes back. */
    private static void afterRestart(String device, InvisOutletSimulator simulator, DemoLog log) {
        BlockingQueue<DeviceInformation> information = new LinkedBlockingQueue<>();
        InvisOutletClient client = InvisOutlet.connectAsync(
                        WebSocketConnector.to(simulator.uri()),
                        SessionOptions.DEFAULT,
                        opening -> opening.onDeviceInformationChanged(information::add))
                .join();
        announced(log, device, "deviceInformationChanged", information, DeviceInformation::encode);
        client.close();
    }

    static void aura(InvisOutletSimulator simulator, DemoLog log) {
        BlockingQueue<ColorLight> lights = new LinkedBlockingQueue<>();
        String device = "Aura";
        try (InvisOutletClient client = InvisOutlet.connect("127.0.0.1", simulator.port())) {
            client.onColorLightChanged(lights::add);
            InvisOutletBlockingClient blocking = client.blocking();
            log.ask(
                    device,
                    InvisOutletOperations.GET_SENSORS,
                    NO_BODY,
                    blocking::getSensors,
                    Sensors::encode,
                    answer -> answer.readings().lux() != null);
            Rainbow rainbow = Rainbow.builder()
                    .light(Light.Known.NIGHTLIGHT)
                    .colors(List.of(
                            new LedHsv(true, 100, new HueSaturation(0, 100)),
                            new LedHsv(true, 100, new HueSaturation(240, 100))))
                    .speed(3)
                    .randomize(false)
                    .build();
            setLight(device, blocking, rainbow, log);
            announced(log, device, "colorLightChanged", lights, ColorLight::encode);
            LightSelection nightlight = new LightSelection(Light.Known.NIGHTLIGHT);
            log.ask(
                    device,
                    InvisOutletOperations.GET_COLOR_LIGHT,
                    text(nightlight.encode()),
                    () -> blocking.getColorLight(nightlight),
                    ColorLight::encode,
                    answer -> answer instanceof ColorLightState state && state.mode() == LightMode.Known.RAINBOW);
        }
    }

    private static void setLight(String device, InvisOutletBlockingClient blocking, SetColorLight change, DemoLog log) {
        log.tell(
                device,
                InvisOutletOperations.SET_COLOR_LIGHT,
                text(change.encode()),
                () -> blocking.setColorLight(change));
    }

    private static <T> void announced(
            DemoLog log, String device, String push, BlockingQueue<T> received, Function<T, byte[]> encode) {
        T body = poll(received);
        if (body == null) {
            log.problem(push + " did not come within " + PATIENCE_SECONDS + " s");
        } else {
            log.announced(device, push, encode.apply(body));
        }
    }

    private static <T> @Nullable T poll(BlockingQueue<T> queue) {
        try {
            return queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void awaitDrop(InvisOutletClient client, DemoLog log) {
        CompletableFuture<Void> dropped = client.session().closed();
        try {
            dropped.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            log.problem("the connection was closed by this side");
        } catch (ExecutionException asExpected) {
            return;
        } catch (TimeoutException e) {
            log.problem("the connection outlived the restart");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
