package dev.framewright.runtime.codec;

import dev.framewright.runtime.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Text of a {@link TextFormat} to Java values and back; for generated code. Parsers give null for text that has not the
 * format, or whose value Java cannot hold: a leap second, more than nine digits of a second, an offset beyond 18 hours, a
 * URI of a scheme only.
 */
public final class Formats {
    private Formats() {}

    /** {@code format}: the text has it. */
    public static @Nullable List<Violation> check(
            @Nullable List<Violation> v, String pointer, String text, TextFormat format) {
        return format.matches(text) ? v : Constraints.add(v, pointer, "format", format.expected(), '"' + text + '"');
    }

    /** {@code format}: the value can be written in it, as years before 0 or after 9999 and offsets with seconds cannot. */
    public static @Nullable List<Violation> check(
            @Nullable List<Violation> v, String pointer, Object value, TextFormat format) {
        boolean writable = true;
        if (value instanceof OffsetDateTime dateTime) {
            writable = isFourDigits(dateTime.getYear()) && isMinutes(dateTime.getOffset());
        } else if (value instanceof LocalDate date) {
            writable = isFourDigits(date.getYear());
        } else if (value instanceof OffsetTime time) {
            writable = isMinutes(time.getOffset());
        } else if (value instanceof URI uri) {
            writable = isStrict(uri) && (format == TextFormat.URI_REFERENCE || uri.isAbsolute());
        }
        return writable ? v : check(v, pointer, text(value), format);
    }

    private static boolean isFourDigits(int year) {
        return year >= 0 && year <= 9999;
    }

    private static boolean isMinutes(ZoneOffset offset) {
        return offset.getTotalSeconds() % 60 == 0;
    }

    /**
     * Reads the next value, a string of a format. If it is none: a violation, null.
     *
     * @param type the Java type of the format
     */
    public static <T> @Nullable T read(JsonReader in, TextFormat format, Class<T> type) {
        int start = in.valueStart();
        int before = in.violationCount();
        String text = in.readString();
        if (in.violationCount() != before) {
            return null;
        }
        Object value = format.parse(text);
        if (value == null) {
            in.violation(start, "format", format.expected(), '"' + text + '"');
        }
        return type.cast(value);
    }

    /** A value as it is written. */
    public static String text(Object value) {
        if (value instanceof OffsetDateTime dateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        return value instanceof OffsetTime time ? DateTimeFormatter.ISO_OFFSET_TIME.format(time) : value.toString();
    }

    static @Nullable OffsetDateTime dateTime(String text) {
        LocalDate date = text.length() > 10 && (text.charAt(10) | 0x20) == 't' ? date(text.substring(0, 10)) : null;
        OffsetTime time = date == null ? null : time(text.substring(11));
        return date == null || time == null ? null : time.atDate(date);
    }

    static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        try {
            return year < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable OffsetTime time(String text) {
        if (text.length() < 9 || text.charAt(2) != ':' || text.charAt(5) != ':') {
            return null;
        }
        int zone = 8;
        int nanos = 0;
        if (text.charAt(8) == '.') {
            int scale = 1_000_000_000;
            for (zone = 9; zone < text.length() && isDigit(text.charAt(zone)); zone++) {
                scale /= 10;
                nanos += (text.charAt(zone) - '0') * scale;
            }
            if (zone == 9 || zone > 18) {
                return null;
            }
        }
        ZoneOffset offset = offset(text.substring(zone));
        try {
            return offset == null
                    ? null
                    : OffsetTime.of(
                            LocalTime.of(number(text, 0, 2), number(text, 3, 5), number(text, 6, 8), nanos), offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(String text) {
        if (text.equals("Z") || text.equals("z")) {
            return ZoneOffset.UTC;
        }
        if (text.length() != 6 || (text.charAt(0) != '+' && text.charAt(0) != '-') || text.charAt(3) != ':') {
            return null;
        }
        int hours = number(text, 1, 3);
        int minutes = number(text, 4, 6);
        if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        return ZoneOffset.ofTotalSeconds(text.charAt(0) == '-' ? -seconds : seconds);
    }

    /** Digits as a number; -1 when there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static @Nullable UUID uuid(String text) {
        if (text.length() != 36) {
            return null;
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? text.charAt(i) != '-' : !isHexDigit(text.charAt(i))) {
                return null;
            }
        }
        return UUID.fromString(text);
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
    }

    static @Nullable URI uri(String text) {
        URI uri = uriReference(text);
        return uri != null && uri.isAbsolute() ? uri : null;
    }

    static @Nullable URI uriReference(String text) {
        try {
            URI uri = new URI(text);
            return isStrict(uri) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** java.net.URI has brackets in queries and letters beyond ASCII, RFC 3986 has neither. */
    private static boolean isStrict(URI uri) {
        String query = uri.getRawQuery();
        return (query == null || (query.indexOf('[') < 0 && query.indexOf(']') < 0))
                && uri.toString().chars().allMatch(c -> c <= '~');
    }
}
