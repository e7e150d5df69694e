package dev.framewright.runtime.codec;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** For generated classes that have more components than a record can have. */
public final class Components {
    private Components() {}

    /** What a record would give: {@code Type[a=1, b=2]}. */
    public static String text(String type, List<String> names, List<? extends @Nullable Object> values) {
        StringJoiner text = new StringJoiner(", ", type + "[", "]");
        for (int i = 0; i < names.size(); i++) {
            text.add(names.get(i) + "=" + values.get(i));
        }
        return text.toString();
    }
}
