package dev.framewright.runtime.codec;

import java.math.BigDecimal;

/** The shortest decimal text that reads back as the same double. */
final class DoubleWriter {
    private DoubleWriter() {}

    static String text(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        String text = Double.toString(value);
        if (text.endsWith(".0")) {
            return text.substring(0, text.length() - 2);
        }
        return new BigDecimal(text)
                .stripTrailingZeros()
                .toString()
                .replace("E+", "e")
                .replace('E', 'e');
    }
}
