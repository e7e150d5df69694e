package dev.framewright.generator.source;

import java.util.List;

/** What the names of files say: JSON or YAML, and how they are called without that. */
public final class SourceNames {
    private static final List<String> ENDS = List.of(".json", ".yaml", ".yml");

    private SourceNames() {}

    /** Whether a file of this name is read. */
    public static boolean isSource(String path) {
        return ENDS.stream().anyMatch(path::endsWith);
    }

    static boolean isYaml(String path) {
        return isSource(path) && !path.endsWith(".json");
    }

    /** The path without {@code .json}, {@code .schema.json}, {@code .yaml} and so on. */
    public static String stem(String path) {
        for (String end : ENDS) {
            if (path.endsWith(end)) {
                String stem = path.substring(0, path.length() - end.length());
                String bare = stem.endsWith(".schema") ? stem.substring(0, stem.length() - ".schema".length()) : stem;
                return bare.isEmpty() || bare.endsWith("/") ? path : bare;
            }
        }
        return path;
    }
}
