package dev.framewright.generator.lower;

import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.JsonLiteral;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.model.Type.Form;
import dev.framewright.generator.model.Type.JavaTarget;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a wire form can become a Java type. */
final class FormFit {
    private static final Set<String> TRUTHS = Set.of("true", "false", "0", "1");
    private static final Set<String> NOT_FINITE =
            Set.of("inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", "nan");

    private FormFit() {}

    /** Why not; {@code null} when it can. */
    static @Nullable String reason(JavaTarget target, Form form) {
        return switch (target) {
            case BOOLEAN -> truth(form);
            case STRING -> null;
            case DOUBLE, BIG_DECIMAL -> number(form, true, target == JavaTarget.DOUBLE);
            case INT, LONG, BIG_INTEGER -> number(form, false, false);
            case OFFSET_DATE_TIME, LOCAL_DATE, OFFSET_TIME, UUID, URI, BASE64_TEXT -> null;
        };
    }

    private static @Nullable String truth(Form form) {
        if (form.type() instanceof Type.Bool) {
            return null;
        }
        if (form.type() instanceof Type.Whole whole) {
            boolean bits = form.allowed().isEmpty()
                    ? isBit(whole.bounds().minimum()) && isBit(whole.bounds().maximum()) && inclusive(whole.bounds())
                    : form.allowed().stream()
                            .allMatch(value -> value instanceof JsonLiteral.Numeric number && isBit(number.value()));
            return bits ? null : "its integers are not limited to 0 and 1";
        }
        boolean words = form.type() instanceof Type.Text text
                && text.patterns().isEmpty()
                && !form.allowed().isEmpty()
                && form.allowed().stream()
                        .allMatch(value -> value instanceof JsonLiteral.Text word && TRUTHS.contains(word.value()));
        return words ? null : "its strings or numbers are not limited to \"true\", \"false\", 0 and 1";
    }

    private static boolean inclusive(Bounds bounds) {
        return !bounds.minimumExclusive() && !bounds.maximumExclusive();
    }

    private static boolean isBit(@Nullable BigDecimal value) {
        return value != null && (value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0);
    }

    private static @Nullable String number(Form form, boolean fractions, boolean infinite) {
        if (form.type() instanceof Type.Bool) {
            return "it allows a boolean";
        }
        if (form.type() instanceof Type.Decimal && !fractions) {
            return "it allows numbers with a fractional part";
        }
        if (!(form.type() instanceof Type.Text text)) {
            return null;
        }
        if (text.patterns().isEmpty() && form.allowed().isEmpty()) {
            return "its strings have no \"pattern\", so that any text is allowed";
        }
        return words(form.allowed(), fractions, infinite);
    }

    private static @Nullable String words(List<JsonLiteral> allowed, boolean fractions, boolean infinite) {
        for (JsonLiteral literal : allowed) {
            String word = literal instanceof JsonLiteral.Text text ? text.value() : literal.json();
            boolean special = infinite && NOT_FINITE.contains(word.toLowerCase(Locale.ROOT));
            if (!special && !isNumber(word, fractions)) {
                return "the string \"" + word + "\" is no such number";
            }
        }
        return null;
    }

    private static boolean isNumber(String word, boolean fractions) {
        try {
            BigDecimal value = new BigDecimal(word);
            return fractions || value.stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
