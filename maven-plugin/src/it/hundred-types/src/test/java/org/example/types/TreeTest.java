package org.example.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.framewright.runtime.Decoded;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void typesOfDifferentFilesReadAndWriteEachOther() {
        byte[] json = "{\"number\":1,\"part2\":{\"number\":2,\"part5\":{\"number\":5,\"label\":\"x\"}}}"
                .getBytes(StandardCharsets.UTF_8);
        Node1 root = Node1.decode(json).orElseThrow();
        assertEquals("x", root.left().part5().label());
        assertEquals(new String(json, StandardCharsets.UTF_8), new String(root.encode(), StandardCharsets.UTF_8));
    }

    @Test
    void eachFileHasItsOwnLimits() {
        byte[] json = "{\"number\":99}".getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Decoded.Ok.class, Node99.decode(json));
        assertEquals(
                "/number: expected at least 100, found 99 (minimum)",
                assertInstanceOf(Decoded.Invalid.class, LastNode.decode(json)).violations().get(0).toString());
    }
}
