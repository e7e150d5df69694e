package dev.framewright.runtime.codec;

import org.jspecify.annotations.Nullable;

/** The values of {@code format} that are checked, each of which has a Java type. */
public enum TextFormat {
    /** {@code date-time} of RFC 3339. */
    DATE_TIME("date-time", "a date and time such as 2026-11-23T11:04:00Z (RFC 3339)"),
    /** {@code full-date} of RFC 3339. */
    DATE("date", "a date such as 2026-11-23 (RFC 3339)"),
    /** {@code full-time} of RFC 3339. */
    TIME("time", "a time with its offset such as 11:04:00Z (RFC 3339)"),
    /** A UUID as RFC 9562 writes it. */
    UUID("uuid", "a UUID such as 2eb8aa08-aa98-11ea-b4aa-73b441d16380 (RFC 9562)"),
    /** A URI with a scheme, RFC 3986. */
    URI("uri", "a URI with its scheme such as http://example.org/a (RFC 3986)"),
    /** A URI or a relative reference, RFC 3986. */
    URI_REFERENCE("uri-reference", "a URI or a relative reference such as ../a (RFC 3986)");

    private final String label;
    private final String expected;

    TextFormat(String label, String expected) {
        this.label = label;
        this.expected = expected;
    }

    /** As schemas name it. */
    public String label() {
        return label;
    }

    /** What a message says was expected. */
    String expected() {
        return expected;
    }

    /** The value of a text; null when it has not this format. */
    @Nullable
    Object parse(String text) {
        return switch (this) {
            case DATE_TIME -> Formats.dateTime(text);
            case DATE -> Formats.date(text);
            case TIME -> Formats.time(text);
            case UUID -> Formats.uuid(text);
            case URI -> Formats.uri(text);
            case URI_REFERENCE -> Formats.uriReference(text);
        };
    }

    /** Whether a text has this format, and a value that the Java type of the format can hold. */
    public boolean matches(String text) {
        return parse(text) != null;
    }

    /** The format that schemas call {@code label}; null when it is not checked. */
    public static @Nullable TextFormat of(String label) {
        for (TextFormat format : values()) {
            if (format.label.equals(label)) {
                return format;
            }
        }
        return null;
    }
}
