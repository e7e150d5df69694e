package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.invisoutlet.protocol.Accessory;
import dev.framewright.invisoutlet.protocol.AccessoryName;
import dev.framewright.invisoutlet.protocol.DeviceConfiguration;
import dev.framewright.invisoutlet.protocol.DiscoveryCommand;
import dev.framewright.invisoutlet.protocol.Light;
import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.NamedAccessory;
import dev.framewright.invisoutlet.protocol.NewAccessoryName;
import dev.framewright.invisoutlet.protocol.Nightlight;
import dev.framewright.invisoutlet.protocol.NightlightChangedPush;
import dev.framewright.invisoutlet.protocol.NoColorLight;
import dev.framewright.invisoutlet.protocol.ReportedConfiguration;
import dev.framewright.invisoutlet.protocol.SystemPreferences;
import dev.framewright.invisoutlet.protocol.WrappedAccessoryNames;
import dev.framewright.runtime.session.RejectedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the device remembers, as clients see it. */
class StateTest {
    private static final DeviceConfiguration MQTT = DeviceConfiguration.builder()
            .system(SystemPreferences.builder()
                    .mqtt(Mqtt.builder()
                            .enabled(true)
                            .brokerUrl("mqtt://broker")
                            .build())
                    .build())
            .build();

    @Test
    void accessories_can_be_renamed_one_by_one() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO);
                Conversation client = Conversation.with(device)) {
            client.ask().configureAccessoryNames(List.of(new NewAccessoryName(NamedAccessory.OUTLET_2, "Kettle")));
            assertThat(((WrappedAccessoryNames) client.ask().getAccessoryNames()).names())
                    .containsExactly(
                            new AccessoryName(Accessory.Known.OUTLET_1, "Outlet 1"),
                            new AccessoryName(Accessory.Known.OUTLET_2, "Kettle"),
                            new AccessoryName(Accessory.Known.NIGHTLIGHT, "Nightlight"));
        }
    }

    @Test
    void an_accessory_that_does_not_exist_cannot_be_renamed_nor_can_the_others_with_it() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.NONE);
                Conversation client = Conversation.with(device)) {
            assertThatThrownBy(() -> client.ask()
                            .configureAccessoryNames(List.of(
                                    new NewAccessoryName(NamedAccessory.OUTLET_1, "Lamp"),
                                    new NewAccessoryName(NamedAccessory.NIGHTLIGHT, "Moon"))))
                    .isInstanceOf(RejectedException.class);
            assertThat(((WrappedAccessoryNames) client.ask().getAccessoryNames()).names())
                    .contains(new AccessoryName(Accessory.Known.OUTLET_1, "Outlet 1"));
        }
    }

    @Test
    void the_nightlight_of_a_pro_is_set_read_and_announced_to_all() throws Exception {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO);
                Conversation setter = Conversation.with(device);
                Conversation other = Conversation.with(device)) {
            setter.ask().setNightlight(true, 70);
            Nightlight expected = new Nightlight(true, 70);
            assertThat(setter.ask().getNightlight()).isEqualTo(expected);
            assertThat(setter.push()).isEqualTo(new NightlightChangedPush(expected));
            assertThat(other.push()).isEqualTo(new NightlightChangedPush(expected));
        }
    }

    @Test
    void an_aura_has_no_nightlight_of_that_kind_and_no_occupancy_sensor() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.AURA);
                Conversation client = Conversation.with(device)) {
            assertThatThrownBy(() -> client.ask().getNightlight()).isInstanceOf(RejectedException.class);
            assertThatThrownBy(() -> client.ask().setNightlight(true, 1)).isInstanceOf(RejectedException.class);
            assertThatThrownBy(() -> client.ask().calibrateOccupancySensor(30)).isInstanceOf(RejectedException.class);
            assertThatThrownBy(() -> client.ask().calibrateTemperatureHumidity(25_000, 50_000))
                    .isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void a_faceplate_that_is_offline_is_reported_as_such_and_does_nothing() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.AURA);
                Conversation client = Conversation.with(device)) {
            device.setFaceplate(FaceplateStatus.OFFLINE);
            assertThat(client.ask().getDeviceInformation().faceplate().online()).isFalse();
            assertThat(client.ask().getAvailableUpdates().faceplate()).isNull();
            assertThat(client.ask().getColorLight(Light.Known.NIGHTLIGHT)).isInstanceOf(NoColorLight.class);
            assertThatThrownBy(() -> client.ask().getSensors()).isInstanceOf(RejectedException.class);
            assertThatThrownBy(() -> client.ask().restartDeco()).isInstanceOf(RejectedException.class);
            device.setFaceplate(FaceplateStatus.ONLINE);
            assertThat(client.ask().getSensors().readings().lux()).isNotNull();
        }
    }

    @Test
    void the_configuration_is_read_as_it_was_written_with_the_network_beside_it() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO);
                Conversation client = Conversation.with(device)) {
            client.ask().configureDevice(MQTT);
            ReportedConfiguration now = client.ask().getDeviceConfiguration();
            assertThat(now.accessories().pmIndicatorBrightness()).isEqualTo(60);
            assertThat(now.system().mqtt().brokerUrl()).isEqualTo("mqtt://broker");
            assertThat(now.system().mqtt().qos()).isZero();
            assertThat(now.system().internet().ip()).isNotEmpty();
        }
    }

    @Test
    void mqtt_is_connected_when_it_is_configured_and_the_broker_is_there() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO);
                Conversation client = Conversation.with(device)) {
            assertThatThrownBy(() -> client.ask().checkMqttStatus()).isInstanceOf(RejectedException.class);
            assertThatThrownBy(() -> client.ask().homeAssistantDiscovery(DiscoveryCommand.SEND))
                    .isInstanceOf(RejectedException.class);
            client.ask().configureDevice(MQTT);
            client.ask().checkMqttStatus();
            client.ask().homeAssistantDiscovery(DiscoveryCommand.SEND);
            assertThat(device.isAnnouncedToHomeAssistant()).isTrue();
            client.ask().homeAssistantDiscovery(DiscoveryCommand.CLEAR);
            assertThat(device.isAnnouncedToHomeAssistant()).isFalse();
            device.setBrokerReachable(false);
            assertThatThrownBy(() -> client.ask().checkMqttStatus()).isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void a_restart_keeps_what_was_set_and_a_factory_reset_forgets_it() {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO)) {
            try (Conversation client = Conversation.with(device)) {
                client.ask().setOutlet(1, true);
                client.ask().configureDevice(MQTT);
                client.ask().configureAccessoryNames(List.of(new NewAccessoryName(NamedAccessory.OUTLET_1, "Lamp")));
                client.ask().restart();
                client.awaitDrop();
            }
            try (Conversation client = Conversation.with(device)) {
                assertThat(client.ask().getOutlets().outlet1()).isTrue();
                assertThat(client.ask().getDeviceConfiguration().system().mqtt().enabled())
                        .isTrue();
                client.ask().factoryReset();
                client.awaitDrop();
            }
            try (Conversation client = Conversation.with(device)) {
                assertThat(client.ask().getOutlets().outlet1()).isFalse();
                assertThat(client.ask().getDeviceConfiguration().system().mqtt().enabled())
                        .isFalse();
                assertThat(((WrappedAccessoryNames) client.ask().getAccessoryNames()).names())
                        .contains(new AccessoryName(Accessory.Known.OUTLET_1, "Outlet 1"));
                client.ask().resetNetworkSettings();
                client.awaitDrop();
            }
        }
    }

    @Test
    void raw_tcp_is_the_same_device() throws Exception {
        try (InvisOutletSimulator device = Conversation.device(ProductLine.PRO);
                Conversation tcp = Conversation.overTcp(device);
                Conversation webSocket = Conversation.with(device)) {
            tcp.ask().setOutlet(1, true);
            assertThat(webSocket.ask().getOutlets().outlet1()).isTrue();
            device.pressButton(2).join();
            assertThat(tcp.push()).isEqualTo(lastOf(webSocket));
            assertThat(device.connections()).isEqualTo(2);
        }
    }

    /** The second push: the first one told of the outlet that the other client had switched. */
    private static Object lastOf(Conversation client) throws InterruptedException {
        client.push();
        return client.push();
    }
}
