package dev.framewright.generator.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Places in a YAML file. Its parser counts characters of Unicode, editors and {@link Location} those of UTF-16. */
final class YamlPlaces {
    private final String label;
    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    /** The last place that was asked for: the next is most often a little after it, in a line that may be long. */
    private int lastLine;

    private int lastColumn;
    private int lastIndex;

    YamlPlaces(String label, String text) {
        this.label = label;
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair)) {
                lines.add(i + 1);
            }
        }
    }

    /** Where an event begins. */
    Location of(Event event, String pointer) {
        return event.getStartMark().map(mark -> of(mark, pointer)).orElseGet(() -> new Location(label, 0, 0, pointer));
    }

    Location of(Mark mark, String pointer) {
        int line = Math.min(mark.getLine(), lines.size() - 1);
        if (line != lastLine || mark.getColumn() < lastColumn) {
            lastLine = line;
            lastColumn = 0;
            lastIndex = lines.get(line);
        }
        while (lastColumn < mark.getColumn() && lastIndex < text.length()) {
            lastIndex += Character.charCount(text.codePointAt(lastIndex));
            lastColumn++;
        }
        return new Location(label, line + 1, lastIndex - lines.get(line) + 1, pointer);
    }

    /** Where the character of this number stands, counted from 0. */
    Location of(int character) {
        int at = text.offsetByCodePoints(0, Math.min(character, text.codePointCount(0, text.length())));
        int line = lines.size() - 1;
        while (lines.get(line) > at) {
            line--;
        }
        return new Location(label, line + 1, at - lines.get(line) + 1, "");
    }
}
