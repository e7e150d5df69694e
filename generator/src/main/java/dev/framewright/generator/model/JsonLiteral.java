package dev.framewright.generator.model;

import java.math.BigDecimal;

/** A JSON value written in a schema ({@code const}, {@code enum}, an operation code), compared as JSON compares. */
public sealed interface JsonLiteral {

    /** Canonical JSON text: integers without fraction or exponent, no white space. */
    String json();

    /** A string. {@code json} is its canonical JSON text, {@code value} the text itself. */
    record Text(String value, String json) implements JsonLiteral {}

    /** A number; {@code 1} and {@code 1.0} are the same literal. */
    record Numeric(BigDecimal value) implements JsonLiteral {
        public Numeric {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        /** Whether the value has no fractional part. */
        public boolean isInteger() {
            return value.scale() <= 0;
        }

        @Override
        public String json() {
            return isInteger() ? value.toBigInteger().toString() : value.toString();
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements JsonLiteral {
        @Override
        public String json() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}. */
    record Null() implements JsonLiteral {
        @Override
        public String json() {
            return "null";
        }
    }

    /** An object or array, kept as JSON text without white space, members sorted by name. */
    record Structure(String json) implements JsonLiteral {}
}
