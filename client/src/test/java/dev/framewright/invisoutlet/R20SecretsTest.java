package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.protocol.Mqtt;
import dev.framewright.invisoutlet.protocol.ReportedMqtt;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class R20SecretsTest {
    private static final byte[] SETTINGS = "{\"user\":\"me\",\"pass\":\"hunter2\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("R-20 the password of the broker is not printed with the settings, and is there all the same")
    void thePasswordIsMasked() {
        Mqtt settings = Mqtt.decode(SETTINGS).orElseThrow();
        assertThat(settings.toString()).contains("user=me", "password=***").doesNotContain("hunter2");
        assertThat(settings.password()).isEqualTo("hunter2");
        assertThat(new String(settings.encode(), StandardCharsets.UTF_8)).contains("hunter2");
        assertThat(ReportedMqtt.decode(SETTINGS).orElseThrow().toString()).doesNotContain("hunter2");
    }
}
