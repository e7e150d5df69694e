package dev.framewright.generator.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.HashMap;
import java.util.Map;

/** Whether texts that are written in schemas have a format. */
public final class FormatChecks {
    private static final Map<String, Format> FORMATS = formats();

    private FormatChecks() {}

    /** Whether a text has a format; any text has one that nobody knows. */
    public static boolean matches(String format, String text) {
        Format known = FORMATS.get(format);
        return known == null || known.matches(new ExecutionContext(), text);
    }

    private static Map<String, Format> formats() {
        Map<String, Format> formats = new HashMap<>();
        Dialect.Builder unusedBuilder =
                Dialect.builder(Dialects.getDraft202012()).formats(formats::putAll);
        return formats;
    }
}
