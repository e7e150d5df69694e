package dev.framewright.generator.schema;

import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of JSON Schema, told by {@code $schema}. */
public enum Dialect {
    DRAFT_4("draft 4", "json-schema.org/draft-04/schema", SpecificationVersion.DRAFT_4),
    DRAFT_6("draft 6", "json-schema.org/draft-06/schema", SpecificationVersion.DRAFT_6),
    DRAFT_7("draft 7", "json-schema.org/draft-07/schema", SpecificationVersion.DRAFT_7),
    DRAFT_2019_09("draft 2019-09", "json-schema.org/draft/2019-09/schema", SpecificationVersion.DRAFT_2019_09),
    DRAFT_2020_12("draft 2020-12", "json-schema.org/draft/2020-12/schema", SpecificationVersion.DRAFT_2020_12);

    /** The first draft that has a keyword, for those that were not always there. */
    private static final Map<String, Dialect> SINCE = Map.ofEntries(
            Map.entry("const", DRAFT_6),
            Map.entry("contains", DRAFT_6),
            Map.entry("propertyNames", DRAFT_6),
            Map.entry("if", DRAFT_7),
            Map.entry("then", DRAFT_7),
            Map.entry("else", DRAFT_7),
            Map.entry("$defs", DRAFT_2019_09),
            Map.entry("contentSchema", DRAFT_2019_09),
            Map.entry("dependentRequired", DRAFT_2019_09),
            Map.entry("dependentSchemas", DRAFT_2019_09),
            Map.entry("unevaluatedItems", DRAFT_2019_09),
            Map.entry("unevaluatedProperties", DRAFT_2019_09),
            Map.entry("minContains", DRAFT_2019_09),
            Map.entry("maxContains", DRAFT_2019_09),
            Map.entry("$recursiveRef", DRAFT_2019_09),
            Map.entry("prefixItems", DRAFT_2020_12),
            Map.entry("$dynamicRef", DRAFT_2020_12));

    private final String title;
    private final String address;
    private final SpecificationVersion version;

    Dialect(String title, String address, SpecificationVersion version) {
        this.title = title;
        this.address = address;
        this.version = version;
    }

    /** The dialect that a {@code $schema} names, whether by http or https, with or without an empty fragment. */
    public static @Nullable Dialect of(String uri) {
        String bare = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
        for (Dialect dialect : values()) {
            if (bare.equals("http://" + dialect.address) || bare.equals("https://" + dialect.address)) {
                return dialect;
            }
        }
        return null;
    }

    /**
     * The dialect called {@code 2020-12}, {@code 2019-09}, {@code 7}, {@code 6} or {@code 4}, also with {@code draft-} or
     * {@code draft-0} before it or as {@code $schema} names it; null for anything else.
     */
    public static @Nullable Dialect named(String name) {
        String number = name.replaceFirst("^draft[- /]?0?", "");
        for (Dialect dialect : values()) {
            if (dialect.title.equals("draft " + number)) {
                return dialect;
            }
        }
        return of(name);
    }

    /** The value of {@code $schema} that names it. */
    public String uri() {
        return compareTo(DRAFT_7) <= 0 ? "http://" + address + "#" : "https://" + address;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Whether it has a keyword of JSON Schema yet; others than that it always has. */
    public boolean has(String keyword) {
        Dialect since = SINCE.get(keyword);
        return since == null || since.compareTo(this) <= 0;
    }

    /** The keyword that gives a schema its URI. */
    public String idKeyword() {
        return this == DRAFT_4 ? "id" : "$id";
    }

    /** Whether everything beside a {@code $ref} is without effect. */
    public boolean refHidesSiblings() {
        return compareTo(DRAFT_7) <= 0;
    }

    /** Whether {@code items} may be an array, which means what {@code prefixItems} means since 2020-12. */
    public boolean itemsArray() {
        return this != DRAFT_2020_12;
    }

    SpecificationVersion version() {
        return version;
    }
}
