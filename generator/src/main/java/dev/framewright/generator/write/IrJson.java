package dev.framewright.generator.write;

import dev.framewright.generator.model.ModelRecord;
import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.source.JsonText;
import dev.framewright.generator.source.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The model of a protocol as JSON, for tools that come after the generator. A record is an object with its components,
 * absent ones left out; a record of a sealed interface has its name as {@code kind}.
 */
public final class IrJson {
    private final StringBuilder out = new StringBuilder();
    private final String directory;

    private IrJson(String directory) {
        this.directory = directory;
    }

    /**
     * The document: the same bytes for the same model, wherever its files are.
     *
     * @param directory what the names of files begin with in places, and what is left out
     */
    public static String of(ProtocolModel model, String directory) {
        IrJson json = new IrJson(directory);
        json.write(model, "\n");
        return json.out.append('\n').toString();
    }

    private void write(@Nullable Object value, String indent) {
        if (value instanceof Record record) {
            record(record, indent);
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof BigDecimal number) {
            out.append(number);
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            out.append(value);
        } else {
            JsonText.quote(out, value.toString());
        }
    }

    private void record(Record record, String indent) {
        String inner = indent + "  ";
        String separator = "";
        out.append('{');
        ModelRecord type = ModelRecord.of(record);
        if (type.isAlternative()) {
            out.append(inner).append("\"kind\": ");
            JsonText.quote(out, type.name());
            separator = ",";
        }
        for (int i = 0; i < type.size(); i++) {
            String name = type.component(i);
            Object value = record instanceof Location location && name.equals("file")
                    ? relative(location.file())
                    : type.get(record, i);
            if (value != null) {
                out.append(separator).append(inner);
                JsonText.quote(out, name);
                out.append(": ");
                write(value, inner);
                separator = ",";
            }
        }
        out.append(separator.isEmpty() ? "" : indent).append('}');
    }

    private void list(List<?> list, String indent) {
        String inner = indent + "  ";
        String separator = "";
        out.append('[');
        for (Object element : list) {
            out.append(separator).append(inner);
            write(element, inner);
            separator = ",";
        }
        out.append(list.isEmpty() ? "" : indent).append(']');
    }

    private void map(Map<?, ?> map, String indent) {
        String inner = indent + "  ";
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator).append(inner);
            JsonText.quote(out, entry.getKey().toString());
            out.append(": ");
            write(entry.getValue(), inner);
            separator = ",";
        }
        out.append(map.isEmpty() ? "" : indent).append('}');
    }

    private String relative(String file) {
        return file.startsWith(directory) ? file.substring(directory.length()) : file;
    }
}
