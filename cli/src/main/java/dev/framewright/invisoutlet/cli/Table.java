package dev.framewright.invisoutlet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plain-text table: columns are as wide as their widest cell, up to a limit beyond which cells are cut with an ellipsis. */
final class Table {
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * One column.
     *
     * @param title its heading
     * @param maxWidth characters beyond which a cell is cut
     * @param right whether cells are set flush right
     */
    record Column(String title, int maxWidth, boolean right) {
        static Column of(String title, int maxWidth) {
            return new Column(title, maxWidth, false);
        }

        static Column right(String title) {
            return new Column(title, Integer.MAX_VALUE, true);
        }
    }

    Table(Column... columns) {
        this.columns = List.of(columns);
    }

    void row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String render() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).title().length();
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], cut(i, row.get(i)).length());
            }
        }
        StringBuilder out = new StringBuilder();
        line(out, widths, columns.stream().map(Column::title).toList());
        line(out, widths, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        rows.forEach(row -> line(out, widths, row));
        return out.toString();
    }

    private void line(StringBuilder out, int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(i, cells.get(i));
            String padding = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? "" : "  ").append(columns.get(i).right() ? padding + cell : cell + padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private String cut(int column, String cell) {
        int max = columns.get(column).maxWidth();
        return cell.length() <= max ? cell : cell.substring(0, max - 1) + "…";
    }
}
