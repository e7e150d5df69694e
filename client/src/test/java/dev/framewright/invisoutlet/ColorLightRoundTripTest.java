package dev.framewright.invisoutlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.framewright.invisoutlet.protocol.ColorLight;
import dev.framewright.invisoutlet.protocol.ColorLightState;
import dev.framewright.invisoutlet.protocol.SetColorLight;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ColorLightRoundTripTest {
    static List<String> states() {
        return Frames.table("index.tsv").stream()
                .filter(row -> row[1].equals("getColorLight") && row[2].equals("response")
                        || row[1].equals("colorLightChanged"))
                .map(row -> row[0])
                .filter(file -> body(file).size() >= 3)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_that_was_read_can_be_written_back_unchanged(String file) {
        ColorLight state = ColorLight.decode(body(file).toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(state).isInstanceOf(ColorLightState.class);
        SetColorLight request = SetColorLight.decode(state.encode()).orElseThrow();
        assertThat(Frames.same(Frames.json(request.encode()), body(file))).isTrue();
    }

    private static JsonNode body(String file) {
        return Frames.json(Frames.bytes(file)).at("/payload/callbackArgs");
    }
}
