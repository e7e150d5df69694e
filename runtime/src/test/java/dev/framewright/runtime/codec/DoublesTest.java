package dev.framewright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublesTest {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0",
        "1.0, 1",
        "-7.25, -7.25",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1.0E20, 100000000000000000000",
        "1.0E21, 1e21",
        "1.2345E25, 1.2345e25",
        "1.0E-6, 0.000001",
        "1.5E-6, 0.0000015",
        "1.0E-7, 1e-7",
        "1.25E-7, 1.25e-7",
        "2.0E23, 2e23",
        "1.0E23, 1e23",
        "9.007199254740993E15, 9007199254740992",
        "123456789012345680, 123456789012345680",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "4.9E-324, 5e-324",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308"
    })
    void doubles_are_written_in_the_notation_of_ecmascript(double value, String text) {
        assertThat(new JsonWriter().value(value)).hasToString(text);
    }

    @Test
    void doubles_read_back_the_same_and_none_shorter_does() {
        System.out.println("DoublesTest: -Dseed=" + seed);
        samples(10_000).forEach(value -> {
            String text = DoubleWriter.text(value);
            assertThat(Double.parseDouble(text)).as(text).isEqualTo(value);
            assertThat(read(text)).as(text).isEqualTo(value);
            if (value != 0) {
                assertThat(new BigDecimal(text).stripTrailingZeros())
                        .as("of %s", value)
                        .isEqualTo(shortest(value));
            }
        });
    }

    @Test
    void decimal_text_is_read_as_the_nearest_double() {
        for (int i = 0; i < 200_000; i++) {
            String digits = Long.toString(random.nextLong() >>> 1 + random.nextInt(63));
            int point = random.nextInt(digits.length());
            String text = (random.nextBoolean() ? "-" : "")
                    + (point == 0 ? "0" : digits.substring(0, point).replaceFirst("^0+(?=.)", ""))
                    + "." + digits.substring(point)
                    + (random.nextInt(3) == 0 ? "e" + (random.nextInt(640) - 320) : "");
            double expected = Double.parseDouble(text);
            if (Double.isFinite(expected)) {
                assertThat(Double.doubleToRawLongBits(read(text)))
                        .as(text)
                        .isEqualTo(Double.doubleToRawLongBits(expected));
            }
        }
    }

    private static double read(String text) {
        JsonReader in = new JsonReader(text.getBytes());
        double value = in.readDouble();
        in.end();
        assertThat(in.violations()).as(text).isEmpty();
        return value;
    }

    private Stream<Double> samples(int count) {
        List<Double> samples =
                new ArrayList<>(List.of(Double.MIN_VALUE, Double.MAX_VALUE, Double.MIN_NORMAL, -0.0, 0.0));
        for (int exponent = -1074; exponent < 1024; exponent++) {
            double power = Math.scalb(1.0, exponent);
            samples.addAll(List.of(power, Math.nextUp(power), Math.nextDown(power)));
        }
        for (int i = 0; i < count; i++) {
            samples.add(Double.longBitsToDouble(random.nextLong()));
            samples.add(random.nextInt(1_000_000) / 1000.0);
            samples.add(random.nextDouble() * 1000);
            samples.add((double) (random.nextLong() >> random.nextInt(64)));
        }
        return samples.stream().filter(Double::isFinite);
    }

    /** By exhaustion: of the decimals next to the value, the first length at which one reads back, and the nearest of that. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; ; precision++) {
            BigDecimal down = exact.round(new MathContext(precision, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(precision, RoundingMode.UP));
            boolean downFits = down.doubleValue() == value;
            boolean upFits = up.doubleValue() == value;
            if (downFits && upFits) {
                int nearer =
                        exact.subtract(down).abs().compareTo(up.subtract(exact).abs());
                boolean even = !down.unscaledValue().testBit(0);
                return (nearer < 0 || (nearer == 0 && even) ? down : up).stripTrailingZeros();
            } else if (downFits || upFits) {
                return (downFits ? down : up).stripTrailingZeros();
            }
        }
    }
}
