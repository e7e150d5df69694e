package org.example.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.framewright.runtime.FrameKind;
import dev.framewright.runtime.Violation;
import dev.framewright.runtime.validation.SchemaValidator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.example.meter.protocol.MeterProtocol;
import org.example.meter.protocol.Reading;
import org.example.meter.protocol.Readings;
import org.junit.jupiter.api.Test;

class MeterTest {
    @Test
    void typesFromTheJarAreTypesLikeOthers() {
        byte[] json = "{\"first\":[7,12.5]}".getBytes(StandardCharsets.UTF_8);
        Readings readings = Readings.decode(json).orElseThrow();
        assertEquals(new Reading(7, 12.5), readings.first());
    }

    @Test
    void fullValidationKnowsTheJarsSchemasAndTheirDraft() {
        SchemaValidator validator = SchemaValidator.of("Meter", MeterProtocol.class);
        assertEquals(List.of(), said(validator, "{\"first\":[7,12.5]}"));
        assertEquals(List.of("/first/1 not"), said(validator, "{\"first\":[7,13]}"));
        assertEquals(List.of("/first additionalItems"), said(validator, "{\"first\":[7,12,1]}"));
        assertEquals(List.of(" dependencies"), said(validator, "{\"unit\":\"W\"}"));
    }

    private static List<String> said(SchemaValidator validator, String body) {
        List<Violation> violations =
                validator.validate(FrameKind.RESPONSE, "read", body.getBytes(StandardCharsets.UTF_8));
        return violations.stream().map(v -> v.pointer() + " " + v.rule()).toList();
    }
}
