package dev.framewright.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PointerLocatorTest {

    @Test
    void every_offset_of_a_document_has_the_pointer_of_the_innermost_value() {
        for (byte[] document : TestData.documents()) {
            String[] expected = new Painter(document).paint();
            PointerLocator ascending = new PointerLocator(document, 0, document.length);
            for (int offset = 0; offset < document.length; offset++) {
                String as = "offset " + offset + " of " + new String(document, UTF_8);
                assertThat(ascending.pointerAt(offset)).as(as).isEqualTo(expected[offset]);
                PointerLocator fresh = new PointerLocator(document, 0, document.length);
                assertThat(fresh.pointerAt(offset)).as(as).isEqualTo(expected[offset]);
                assertThat(fresh.pointerAt(offset)).as(as).isEqualTo(expected[offset]);
            }
        }
    }

    @Test
    void names_are_escaped_as_the_rfc_says() {
        byte[] document = "{\"a/b\":{\"~\":{\"\\u00fc \\\"\":1}}}".getBytes(UTF_8);
        assertThat(new PointerLocator(document, 0, document.length).pointerAt(document.length - 4))
                .isEqualTo("/a~1b/~0/ü \"");
    }

    @Test
    void in_a_broken_document_the_pointer_is_that_of_the_last_place_that_made_sense() {
        assertThat(end("[1,{\"a\":tru")).isEqualTo("/1/a");
        assertThat(end("[1,{\"a\":1,\"b")).isEqualTo("/1");
        assertThat(end("[1,{\"a\":1,\"b\"")).isEqualTo("/1/b");
        assertThat(end("[1,{\"a\":1}x")).isEmpty();
        assertThat(end("{\"a\":1 \"b\":2")).isEmpty();
        assertThat(end("[[1[2")).isEqualTo("/0");
        assertThat(end("{\"a\":[1,2}")).isEmpty();
        assertThat(end("]]]]")).isEmpty();
        assertThat(end("")).isEmpty();
    }

    private static String end(String json) {
        byte[] document = json.getBytes(UTF_8);
        return new PointerLocator(document, 0, document.length).pointerAt(document.length);
    }

    /** Writes each value's pointer over all its bytes, outer values first, by recursion. */
    private static final class Painter {
        private final byte[] document;
        private final JsonReader in;
        private final String[] pointers;

        Painter(byte[] document) {
            this.document = document;
            this.in = new JsonReader(document);
            this.pointers = new String[document.length];
        }

        String[] paint() {
            Arrays.fill(pointers, "");
            value(in.valueStart(), "");
            return pointers;
        }

        /** {@code from}: where the value with its name starts. */
        private void value(int from, String pointer) {
            int start = in.valueStart();
            in.skipValue();
            Arrays.fill(pointers, from, in.offset(), pointer);
            in.seek(start);
            if (document[start] == '{') {
                in.beginObject();
                while (in.nextMember()) {
                    String name = in.lastName().replace("~", "~0").replace("/", "~1");
                    value(in.nameOffset(), pointer + "/" + name);
                }
            } else if (document[start] == '[') {
                in.beginArray();
                for (int i = 0; in.nextElement(); i++) {
                    value(in.valueStart(), pointer + "/" + i);
                }
            } else {
                in.skipValue();
            }
        }
    }
}
