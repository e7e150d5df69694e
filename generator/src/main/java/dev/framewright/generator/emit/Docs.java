package dev.framewright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.framewright.generator.model.Bounds;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.model.Formats;
import dev.framewright.generator.model.Lengths;
import dev.framewright.generator.model.Type;
import dev.framewright.generator.naming.JavaText;
import dev.framewright.generator.plan.ComponentPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documentation comments from what a schema says. Their text has been through {@link JavaText#javadoc}. */
final class Docs {
    private Docs() {}

    /** The main comment: what the schema says, or {@code otherwise} when it says nothing. */
    static CodeBlock of(Doc doc, String otherwise) {
        List<String> paragraphs = new ArrayList<>();
        String title = text(doc.title());
        String description = text(doc.description());
        if (!title.isEmpty()) {
            paragraphs.add(sentence(title));
        }
        if (!description.isEmpty() && !description.equals(title)) {
            paragraphs.add(sentence(description));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(otherwise);
        }
        String unit = text(doc.unit());
        if (!unit.isEmpty()) {
            paragraphs.add("Unit: " + unit + ".");
        }
        if (!doc.examples().isEmpty()) {
            paragraphs.add(
                    doc.examples().size() == 1
                            ? "Example: " + text(doc.examples().get(0))
                            : "Examples: "
                                    + String.join(
                                            ", ",
                                            doc.examples().stream()
                                                    .map(Docs::text)
                                                    .toList()));
        }
        doc.sources().forEach(source -> paragraphs.add("Source: " + text(source)));
        if (doc.deprecated()) {
            paragraphs.add("The description calls this deprecated.");
        }
        return CodeBlock.of(
                "$L",
                String.join(
                        "\n\n<p>", paragraphs.stream().map(Docs::oneParagraph).toList()));
    }

    /** What a component is, as a {@code @param}. */
    static CodeBlock param(ComponentPlan component) {
        return CodeBlock.of("@param $L $L\n", component.name(), component(component));
    }

    /** What a component is, in one line. */
    static String component(ComponentPlan component) {
        Doc doc = component.doc();
        StringBuilder line = new StringBuilder();
        String title = text(doc.title());
        String description = text(doc.description());
        String main = description.isEmpty() ? title : description;
        line.append(main.isEmpty() ? defaultText(component) : withoutStop(oneParagraph(main)));
        append(line, "unit: ", text(doc.unit()));
        append(line, "", JavaText.javadoc(range(component.type())));
        append(line, "default: ", text(doc.defaultValue()));
        switch (component.occurrence()) {
            case OPTIONAL -> append(line, "", "null when absent");
            case NULLABLE -> append(line, "", "may be null");
            default -> {}
        }
        doc.sources().forEach(source -> append(line, "source: ", text(source)));
        return line.toString().replace('\n', ' ');
    }

    /** The values that a type allows, in words; empty when any. */
    static String range(Type type) {
        if (type instanceof Type.Whole whole) {
            return bounds(whole.bounds());
        } else if (type instanceof Type.Decimal decimal) {
            return bounds(decimal.bounds());
        } else if (type instanceof Type.Text text) {
            return Stream.of(format(text.format()), lengths(text.length(), "characters"))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        } else if (type instanceof Type.Converted converted) {
            return converted.target() == Type.JavaTarget.BASE64_TEXT ? "base64" : format(Formats.of(type));
        } else if (type instanceof Type.Listing listing) {
            return lengths(listing.size(), "elements");
        }
        return "";
    }

    private static String format(@Nullable String format) {
        return Formats.isKnown(format) ? "text of format " + format : "";
    }

    private static String bounds(Bounds bounds) {
        List<String> parts = new ArrayList<>();
        if (bounds.minimum() != null
                && bounds.maximum() != null
                && !bounds.minimumExclusive()
                && !bounds.maximumExclusive()) {
            parts.add(plain(bounds.minimum()) + " to " + plain(bounds.maximum()));
        } else {
            if (bounds.minimum() != null) {
                parts.add((bounds.minimumExclusive() ? "more than " : "at least ") + plain(bounds.minimum()));
            }
            if (bounds.maximum() != null) {
                parts.add((bounds.maximumExclusive() ? "less than " : "at most ") + plain(bounds.maximum()));
            }
        }
        if (bounds.multipleOf() != null) {
            parts.add("a multiple of " + plain(bounds.multipleOf()));
        }
        return String.join(", ", parts);
    }

    private static String plain(java.math.BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String lengths(Lengths lengths, String of) {
        Integer minimum = lengths.minimum();
        Integer maximum = lengths.maximum();
        if (minimum != null && maximum != null) {
            return (minimum.equals(maximum) ? "" + minimum : minimum + " to " + maximum) + " " + of;
        } else if (minimum != null && minimum > 0) {
            return "at least " + minimum + " " + of;
        }
        return maximum == null ? "" : "at most " + maximum + " " + of;
    }

    private static String defaultText(ComponentPlan component) {
        if (component.wireName().isEmpty()) {
            return "the value";
        }
        boolean index = component.wireName().chars().allMatch(c -> c >= '0' && c <= '9');
        return (index ? "element " : "member ") + text(component.wireName());
    }

    private static void append(StringBuilder line, String label, String text) {
        if (!text.isEmpty()) {
            line.append("; ").append(label).append(text);
        }
    }

    /** Empty lines would end a paragraph that nothing opens again. */
    private static String oneParagraph(String text) {
        return text.contains("\n\n") ? text.replaceAll("\n\n+", "\n") : text;
    }

    /** More follows after a semicolon. */
    private static String withoutStop(String text) {
        return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    }

    private static String sentence(String text) {
        return ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Schema text, escaped. */
    static String text(@Nullable String text) {
        return text == null ? "" : JavaText.javadoc(text);
    }
}
