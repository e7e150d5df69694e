package dev.framewright.invisoutlet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.framewright.invisoutlet.InvisOutlet;
import dev.framewright.invisoutlet.protocol.Accuracy;
import dev.framewright.invisoutlet.protocol.DeviceInformationChangedPush;
import dev.framewright.invisoutlet.protocol.OccupancyState;
import dev.framewright.invisoutlet.protocol.SensorsChangedPush;
import dev.framewright.runtime.session.RejectedException;
import dev.framewright.runtime.transport.ConnectFailedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes time, with time in the hands of the test. */
class ManualTimeTest {
    private final ManualClock clock = new ManualClock();

    private SimulatorBuilder builder(ProductLine line) {
        return InvisOutletSimulator.builder()
                .productLine(line)
                .options(Conversation.CHECKED)
                .clock(clock);
    }

    private static OccupancyState occupancy(Conversation client) throws InterruptedException {
        return client.push(SensorsChangedPush.class).body().readings().occupancyState();
    }

    @ParameterizedTest
    @CsvSource({"SUCCEEDS,CALIBRATION_5", "FAILS,CALIBRATION_6"})
    void a_calibration_begins_after_ten_seconds_runs_as_long_as_asked_and_shows_how_it_ended(
            CalibrationOutcome outcome, OccupancyState.Known end) throws Exception {
        try (InvisOutletSimulator device = builder(ProductLine.PRO).start();
                Conversation client = Conversation.with(device)) {
            device.setCalibrationOutcome(outcome);
            client.ask().calibrateOccupancySensor(30);
            clock.advance(Duration.ofMillis(9_999));
            assertThat(client.ask().getSensors().readings().occupancyState())
                    .isEqualTo(OccupancyState.Known.OCCUPIED_1);
            clock.advance(Duration.ofMillis(1));
            assertThat(occupancy(client)).isEqualTo(OccupancyState.Known.CALIBRATION_4);
            clock.advance(Duration.ofSeconds(30));
            assertThat(occupancy(client)).isEqualTo(end);
            clock.advance(Duration.ofSeconds(10));
            assertThat(occupancy(client)).isEqualTo(OccupancyState.Known.NONE);
        }
    }

    @Test
    void a_sensor_that_does_not_answer_is_not_calibrated() {
        try (InvisOutletSimulator device = builder(ProductLine.PRO).start();
                Conversation client = Conversation.with(device)) {
            device.setCalibrationOutcome(CalibrationOutcome.NO_ANSWER);
            assertThatThrownBy(() -> client.ask().calibrateOccupancySensor(30)).isInstanceOf(RejectedException.class);
        }
    }

    @Test
    void sensors_are_pushed_at_the_interval_while_the_faceplate_works() throws Exception {
        try (InvisOutletSimulator device = builder(ProductLine.PRO)
                        .sensorInterval(Duration.ofSeconds(5))
                        .start();
                Conversation client = Conversation.with(device)) {
            clock.advance(Duration.ofSeconds(10));
            client.push(SensorsChangedPush.class);
            client.push(SensorsChangedPush.class);
            device.setFaceplate(FaceplateStatus.OFFLINE);
            clock.advance(Duration.ofSeconds(60));
            device.setFaceplate(FaceplateStatus.ONLINE);
            device.pressButton(1).join();
            assertThat(client.push()).isNotInstanceOf(SensorsChangedPush.class);
        }
    }

    @Test
    void a_faceplate_that_restarts_is_gone_for_a_while_and_the_connection_stays() {
        try (InvisOutletSimulator device = builder(ProductLine.PRO).start();
                Conversation client = Conversation.with(device)) {
            client.ask().restartDeco();
            assertThat(client.ask().getDeviceInformation().faceplate()).isNull();
            clock.advance(Duration.ofSeconds(5));
            assertThat(client.ask().getDeviceInformation().faceplate()).isNotNull();
        }
    }

    @Test
    void a_faceplate_that_is_reset_has_to_learn_the_air_again() {
        try (InvisOutletSimulator device = builder(ProductLine.PRO).start();
                Conversation client = Conversation.with(device)) {
            client.ask().resetDeco();
            clock.advance(Duration.ofSeconds(5));
            assertThat(client.ask().getSensors().readings().aqiAccuracy()).isEqualTo(Accuracy.Known.CALIBRATING);
        }
    }

    @Test
    void calibrated_sensors_read_what_they_were_told_is_there() {
        try (InvisOutletSimulator device = builder(ProductLine.PRO).start();
                Conversation client = Conversation.with(device)) {
            InvisOutlet.calibrate(client.client(), 23.4, 51.2).join();
            assertThat(client.ask().getSensors().readings().tempCelsius()).isEqualTo(23.4);
            assertThat(client.ask().getSensors().readings().humidity()).isEqualTo(51.2);
            assertThatThrownBy(() -> InvisOutlet.calibrate(client.client(), Double.NaN, 50))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("celsius is NaN, expected -273.15 to 1000.0");
        }
    }

    @Test
    void nobody_can_connect_while_the_outlet_restarts_and_whoever_is_back_first_is_told_who_it_is() throws Exception {
        try (InvisOutletSimulator device =
                builder(ProductLine.PRO).restartTime(Duration.ofSeconds(20)).start()) {
            int port = device.port();
            try (Conversation client = Conversation.with(device)) {
                client.ask().restart();
                client.awaitDrop();
            }
            assertThatThrownBy(() -> InvisOutlet.connect("127.0.0.1", port)).isInstanceOf(ConnectFailedException.class);
            clock.advance(Duration.ofSeconds(20));
            assertThat(device.port()).isEqualTo(port);
            try (Conversation client = Conversation.with(device);
                    Conversation second = Conversation.overTcp(device)) {
                client.push(DeviceInformationChangedPush.class);
                assertThat(second.ask().getOutlets().outlet1()).isFalse();
                assertThat(second.heardNothing()).isTrue();
            }
        }
    }
}
