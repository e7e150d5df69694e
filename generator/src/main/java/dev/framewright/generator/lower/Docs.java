package dev.framewright.generator.lower;

import dev.framewright.generator.diagnostics.Codes;
import dev.framewright.generator.diagnostics.Diagnostics;
import dev.framewright.generator.model.Doc;
import dev.framewright.generator.source.Json;
import dev.framewright.generator.source.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a schema says to people. */
final class Docs {
    private final Diagnostics diagnostics;

    Docs(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The documentation written at one place. */
    Doc of(@Nullable Json schema) {
        if (!(schema instanceof Json.Obj object)) {
            return Doc.NONE;
        }
        Json standard = object.get("default");
        List<String> examples = new ArrayList<>();
        if (object.get("examples") instanceof Json.Arr array) {
            array.elements().forEach(example -> examples.add(JsonText.of(example)));
        }
        return new Doc(
                object.text("title"),
                object.text("description"),
                unit(object),
                sources(object),
                examples,
                standard == null ? null : JsonText.of(standard),
                object.get("deprecated") instanceof Json.Bool deprecated && deprecated.value(),
                isSecret(object));
    }

    /** {@code over}, with what it does not say taken from {@code under}. */
    static Doc overlay(Doc over, Doc under) {
        return new Doc(
                over.title() == null ? under.title() : over.title(),
                over.description() == null ? under.description() : over.description(),
                over.unit() == null ? under.unit() : over.unit(),
                over.sources().isEmpty() ? under.sources() : over.sources(),
                over.examples().isEmpty() ? under.examples() : over.examples(),
                over.defaultValue() == null ? under.defaultValue() : over.defaultValue(),
                over.deprecated() || under.deprecated(),
                over.secret() || under.secret());
    }

    private static boolean isSecret(Json.Obj schema) {
        boolean writeOnly = schema.get("writeOnly") instanceof Json.Bool flag && flag.value();
        return writeOnly || "password".equals(schema.text("format"));
    }

    private @Nullable String unit(Json.Obj schema) {
        Json unit = schema.get("x-unit");
        if (unit != null && !(unit instanceof Json.Str)) {
            misshapen("x-unit", unit, "a string");
        }
        return schema.text("x-unit");
    }

    private List<String> sources(Json.Obj schema) {
        List<String> sources = new ArrayList<>();
        Json written = schema.get("x-source");
        if (written instanceof Json.Str text) {
            sources.add(text.value());
        } else if (written instanceof Json.Arr array
                && array.elements().stream().allMatch(Json.Str.class::isInstance)) {
            array.elements().forEach(element -> sources.add(((Json.Str) element).value()));
        } else if (written != null) {
            misshapen("x-source", written, "a string or an array of strings");
        }
        return sources;
    }

    private void misshapen(String keyword, Json value, String expected) {
        diagnostics.warning(
                Codes.ANNOTATION_SHAPE,
                value.location(),
                "\"" + keyword + "\" is " + value.describe() + ", expected " + expected + "; it is not used",
                "");
    }
}
