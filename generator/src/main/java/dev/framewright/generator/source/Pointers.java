package dev.framewright.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** The pointer of the child called {@code token} of the value at {@code pointer}. */
    public static String child(String pointer, String token) {
        return pointer + "/" + token.replace("~", "~0").replace("/", "~1");
    }

    /** The tokens of a pointer, unescaped; {@code null} when {@code pointer} is none. */
    public static @Nullable List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (pointer.isEmpty()) {
            return tokens;
        }
        if (pointer.charAt(0) != '/') {
            return null;
        }
        for (String raw : pointer.substring(1).split("/", -1)) {
            String token = unescape(raw);
            if (token == null) {
                return null;
            }
            tokens.add(token);
        }
        return tokens;
    }

    /** The array index that {@code token} stands for; -1 when it is no canonical index. */
    public static int index(String token) {
        if (!token.matches("0|[1-9][0-9]{0,8}")) {
            return -1;
        }
        return Integer.parseInt(token);
    }

    private static @Nullable String unescape(String raw) {
        for (int i = raw.indexOf('~'); i >= 0; i = raw.indexOf('~', i + 1)) {
            if (i + 1 == raw.length() || (raw.charAt(i + 1) != '0' && raw.charAt(i + 1) != '1')) {
                return null;
            }
        }
        return raw.replace("~1", "/").replace("~0", "~");
    }
}
