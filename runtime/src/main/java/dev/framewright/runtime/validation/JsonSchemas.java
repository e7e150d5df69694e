package dev.framewright.runtime.validation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.BasicNodeReader;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/** Reads what a bundle has, which is JSON even where its URI ends in {@code .yaml}. */
final class JsonSchemas extends BasicNodeReader {
    @Override
    public JsonNode readSchema(String text, InputFormat unusedFormat) {
        return super.readSchema(text, InputFormat.JSON);
    }

    @Override
    public JsonNode readSchema(InputStream in, InputFormat unusedFormat) {
        return super.readSchema(in, InputFormat.JSON);
    }
}
