package dev.framewright.generator.schema;

import java.net.URL;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What there is beside the directory of a protocol description.
 *
 * @param dialect the dialect of files without {@code $schema}
 * @param classpath finds what {@code classpath:/path} names; given the path without the leading slash, null when there is
 *     nothing. What it gives has to be local.
 */
public record SchemaSources(Dialect dialect, Function<String, @Nullable URL> classpath) {
    /** Draft 2020-12, and nothing else. */
    public static final SchemaSources NONE = new SchemaSources(Dialect.DRAFT_2020_12, path -> null);

    public SchemaSources {
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(classpath, "classpath");
    }
}
