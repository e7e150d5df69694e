package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.AccessoryPreferences;
import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightState;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DeviceInformation;
import dev.framewright.invisoutlet.protocol.HueSaturation;
import dev.framewright.invisoutlet.protocol.InvisOutletClient;
import dev.framewright.invisoutlet.protocol.LedFull;
import dev.framewright.invisoutlet.protocol.LedHsv;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.LightMode;
import dev.framewright.invisoutlet.protocol.NoColorLight;
import dev.framewright.invisoutlet.protocol.Outlets;
import dev.framewright.invisoutlet.protocol.Sensors;
import dev.framewright.invisoutlet.protocol.StaticHsv;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.session.SessionClosedException;
import dev.framewright.runtime.session.SessionOptions;
import dev.framewright.runtime.transport.ConnectFailedException;
import dev.framewright.runtime.transport.websocket.WebSocketConnector;
import dev.framewright.runtime.validation.ValidationMode;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The generated client against the simulated device over real sockets. */
class SimulatorTest {
    private static final SessionOptions CHECKED =
            SessionOptions.builder().validation(ValidationMode.ALWAYS).build();

    private static InvisOutletSimulator device(ProductLine line) {
        return InvisOutletSimulator.builder().productLine(line).options(CHECKED).start();
    }

    private static InvisOutletClient connect(InvisOutletSimulator device) {
        return InvisOutlet.connectAsync(WebSocketConnector.to(device.uri()), CHECKED)
                .join();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(10, TimeUnit.SECONDS);
        assertThat(value).as("a push").isNotNull();
        return value;
    }

    @Test
    void switching_an_outlet_changes_the_device_and_tells_the_other_clients_only() throws Exception {
        try (InvisOutletSimulator device = device(ProductLine.PRO);
                InvisOutletClient one = connect(device);
                InvisOutletClient two = connect(device)) {
            BlockingQueue<Outlets> toOne = new LinkedBlockingQueue<>();
            BlockingQueue<Outlets> toTwo = new LinkedBlockingQueue<>();
            one.onOutletsChanged(toOne::add);
            two.onOutletsChanged(toTwo::add);
            one.blocking().setOutlet(2, true);
            assertThat(one.blocking().getOutlets()).isEqualTo(new Outlets(false, true));
            assertThat(next(toTwo)).isEqualTo(new Outlets(false, true));
            device.pressButton(1).join();
            assertThat(next(toOne)).isEqualTo(new Outlets(true, true));
            assertThat(device.isOn(1)).isTrue();
        }
    }

    @Test
    void the_device_information_depends_on_the_faceplate() {
        try (InvisOutletSimulator pro = device(ProductLine.PRO);
                InvisOutletSimulator none = device(ProductLine.NONE);
                InvisOutletClient proClient = connect(pro);
                InvisOutletClient noneClient = connect(none)) {
            DeviceInformation withFaceplate = proClient.blocking().getDeviceInformation();
            assertThat(withFaceplate.faceplate()).isNotNull();
            assertThat(withFaceplate.faceplate().type()).isEqualTo("Pro");
            assertThat(noneClient.blocking().getDeviceInformation().faceplate()).isNull();
            assertThatThrownBy(() -> noneClient.blocking().getSensors()).isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void a_configuration_is_merged_member_by_member() {
        try (InvisOutletSimulator device = device(ProductLine.PRO);
                InvisOutletClient client = connect(device)) {
            client.blocking()
                    .configureDevice(DeviceConfiguration.builder()
                            .accessories(AccessoryPreferences.builder()
                                    .pmIndicatorBrightness(40)
                                    .build())
                            .build());
            AccessoryPreferences now = device.configuration().accessories();
            assertThat(now.pmIndicatorBrightness()).isEqualTo(40);
            assertThat(now.capacitiveCtrl()).isTrue();
            assertThat(device.configuration().system()).isNotNull();
        }
    }

    @Test
    void sensor_readings_are_pushed_to_every_client() throws Exception {
        try (InvisOutletSimulator device = device(ProductLine.AURA);
                InvisOutletClient client = connect(device)) {
            BlockingQueue<Sensors> pushed = new LinkedBlockingQueue<>();
            client.onSensorsChanged(pushed::add);
            device.pushSensors().join();
            assertThat(next(pushed)).isEqualTo(client.blocking().getSensors());
        }
    }

    @Test
    void a_single_colour_is_applied_to_all_leds_and_announced_to_the_setter_too() throws Exception {
        try (InvisOutletSimulator device = device(ProductLine.AURA);
                InvisOutletClient client = connect(device)) {
            BlockingQueue<ColorLight> pushed = new LinkedBlockingQueue<>();
            client.onColorLightChanged(pushed::add);
            client.blocking()
                    .setColorLight(new StaticHsv(
                            Light.Known.NIGHTLIGHT, List.of(new LedHsv(true, 80, new HueSaturation(240, 100)))));
            ColorLightState state = (ColorLightState) next(pushed);
            assertThat(state.mode()).isEqualTo(LightMode.Known.STATIC_HSV);
            assertThat(state.leds()).hasSize(9).containsOnly(new LedFull(true, 80, new HueSaturation(240, 100), 4000));
            assertThat(client.blocking().getColorLight(Light.Known.NIGHTLIGHT)).isEqualTo(state);
        }
    }

    @Test
    void a_device_without_an_aura_faceplate_has_no_colour_light() {
        try (InvisOutletSimulator device = device(ProductLine.PRO);
                InvisOutletClient client = connect(device)) {
            assertThat(client.blocking().getColorLight(Light.Known.NIGHTLIGHT)).isInstanceOf(NoColorLight.class);
            assertThatThrownBy(() -> client.blocking()
                            .setColorLight(new StaticHsv(
                                    Light.Known.NIGHTLIGHT,
                                    List.of(new LedHsv(true, 80, new HueSaturation(240, 100))))))
                    .isInstanceOf(RejectedException.class)
                    .hasMessage("the device rejected setColorLight with status 0");
        }
    }

    @Test
    void a_restart_is_not_answered_drops_the_connection_and_is_announced_afterwards() throws Exception {
        try (InvisOutletSimulator device = device(ProductLine.PRO)) {
            InvisOutletClient client = connect(device);
            client.blocking().restart();
            assertThat(client.session().closed()).failsWithin(10, TimeUnit.SECONDS);
            assertThatThrownBy(() -> client.blocking().getOutlets()).isInstanceOf(SessionClosedException.class);
            BlockingQueue<DeviceInformation> announced = new LinkedBlockingQueue<>();
            CompletableFuture<InvisOutletClient> again = InvisOutlet.connectAsync(
                    WebSocketConnector.to(device.uri()),
                    CHECKED,
                    opening -> opening.onDeviceInformationChanged(announced::add));
            try (InvisOutletClient reconnected = again.join()) {
                assertThat(next(announced)).isEqualTo(reconnected.blocking().getDeviceInformation());
            }
        }
    }

    @Test
    void a_stopped_device_refuses_connections() {
        InvisOutletSimulator device = InvisOutletSimulator.start();
        int port = device.port();
        device.close();
        device.close();
        assertThatThrownBy(() -> InvisOutlet.connect("127.0.0.1", port)).isInstanceOf(ConnectFailedException.class);
    }
}
