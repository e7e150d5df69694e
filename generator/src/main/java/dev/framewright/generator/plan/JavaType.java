package dev.framewright.generator.plan;

import java.util.EnumSet;
import java.util.Set;

/** The Java type of a value, without words about whether it may be absent. */
public sealed interface JavaType {

    /** Types that exist without a schema. The first four are primitive where they cannot be absent. */
    enum Simple implements JavaType {
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        STRING,
        BIG_DECIMAL,
        BIG_INTEGER,
        RAW_JSON,
        OFFSET_DATE_TIME,
        LOCAL_DATE,
        OFFSET_TIME,
        UUID,
        URI,
        BASE64_TEXT;

        private static final Set<Simple> OF_FORMATS = EnumSet.of(OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI);
    }

    /** A generated type, by its simple name. */
    record Generated(String name) implements JavaType {}

    /** A list; {@code nullable} when elements may be null. */
    record ListOf(JavaType element, boolean nullable) implements JavaType {}

    /** A map from member names; {@code nullable} when values may be null. */
    record MapOf(JavaType value, boolean nullable) implements JavaType {}

    /** Absent, null or a value. */
    record PresenceOf(JavaType value) implements JavaType {}

    /** Whether reading a value of it can give nothing, after a violation. */
    default boolean mayFail() {
        return this instanceof Generated || (this instanceof Simple && Simple.OF_FORMATS.contains(this));
    }

    /** Whether a value that is always there is a Java primitive. */
    default boolean isPrimitive() {
        return this == Simple.INT || this == Simple.LONG || this == Simple.DOUBLE || this == Simple.BOOLEAN;
    }

    /** Slots that a parameter of this type takes in a method descriptor. */
    default int slots(boolean boxed) {
        return !boxed && (this == Simple.LONG || this == Simple.DOUBLE) ? 2 : 1;
    }
}
