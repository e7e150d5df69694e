package dev.framewright.generator.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code reserved-words.txt}, by section. */
public final class ReservedWords {
    private static final Map<String, Set<String>> SECTIONS = load();

    /** Java keywords, literals and the contextual keywords that matter. */
    public static final Set<String> KEYWORDS = section("keyword");

    /** Names that a record component may not have. */
    public static final Set<String> COMPONENTS = section("component");

    /** Simple names of the types in {@code java.lang}. */
    public static final Set<String> JAVA_LANG = section("java.lang");

    /** Simple names of the types that generated types have inside of them. */
    public static final Set<String> NESTED = section("nested");

    /** Simple names of the types that generated code refers to, but for those of {@code java.lang}. */
    public static final Set<String> USED = section("used");

    /** Names, in lower case, that no file or directory has on Windows. */
    public static final Set<String> DEVICES = section("device");

    private ReservedWords() {}

    private static Set<String> section(String name) {
        return Collections.unmodifiableSet(Objects.requireNonNull(SECTIONS.get(name), name));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(ReservedWords.class.getResourceAsStream("reserved-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reserved-words.txt cannot be read", e);
        }
        return sections;
    }
}
