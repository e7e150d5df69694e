package dev.framewright.runtime.validation;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import dev.framewright.runtime.codec.TextFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The drafts of JSON Schema with just those formats that generated code checks, checked in the same way. What describes the
 * contents of strings restricts none.
 */
final class Drafts {
    private Drafts() {}

    /**
     * All drafts.
     *
     * @param formats the formats that are checked, as schemas name them
     */
    static List<Dialect> checking(Set<String> formats) {
        return Stream.of(
                        Dialects.getDraft202012(),
                        Dialects.getDraft201909(),
                        Dialects.getDraft7(),
                        Dialects.getDraft6(),
                        Dialects.getDraft4())
                .map(dialect -> Dialect.builder(dialect)
                        // descriptions, which draft 7 lets validators check and later drafts do not
                        .keywords(known -> known.keySet().removeAll(Set.of("contentEncoding", "contentMediaType")))
                        .formats(known -> {
                            known.clear();
                            formats.forEach(label -> {
                                TextFormat format = TextFormat.of(label);
                                if (format != null) {
                                    known.put(label, new Checked(format));
                                }
                            });
                        })
                        .build())
                .toList();
    }

    private record Checked(TextFormat format) implements Format {
        @Override
        public String getName() {
            return format.label();
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return format.matches(value);
        }
    }
}
