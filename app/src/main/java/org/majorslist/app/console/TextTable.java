package org.majorslist.app.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Aligned columns for a terminal of 100 columns.
///
/// A table that fits is printed as it is. In one that is too wide the widest columns are narrowed, and their cells go
/// on in further lines; a cell of more than [#MOST_LINES] lines ends in `…`. A table of very many columns may stay
/// wider than the terminal.
///
/// @param columns the heads of the columns
/// @param rows one list a row, as long as `columns`
record TextTable(List<String> columns, List<List<String>> rows) {
    /// Widest line \[characters].
    static final int WIDTH = 100;

    /// Most lines of one cell.
    static final int MOST_LINES = 4;

    /// Columns are not narrowed below this, except where they are narrower by themselves \[characters].
    private static final int NARROWEST = 10;

    /// Words up to this length are kept whole where possible \[characters].
    private static final int KEPT_WHOLE = 26;

    private static final int GAP = 2;

    /// Joins parts of a word; the sign of an exponent, as in `1.2e-06`, does not.
    private static final String HYPHEN = "(?<!\\de)-";

    private static final Pattern JOINT = Pattern.compile("_|" + HYPHEN);

    String print() {
        int[] widths = widths();
        var text = new StringBuilder();
        appendRow(text, columns, widths);
        rows.forEach(row -> appendRow(text, row, widths));
        return text.toString();
    }

    private int[] widths() {
        int[] widths =
                IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
        narrow(widths, longest(" "));
        narrow(widths, longest("[ _]|" + HYPHEN));
        return widths;
    }

    /// Takes from the widest column until the table fits or no column may give more. Words stay whole where possible,
    /// else they break after an underscore or hyphen.
    private static void narrow(int[] widths, int[] atLeast) {
        int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - WIDTH;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean mayGive = widths[i] > Math.max(NARROWEST, atLeast[i]);
                if (mayGive && (widest < 0 || widths[i] >= widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int naturalWidth(int column) {
        return cells(column).mapToInt(String::length).max().orElse(0);
    }

    /// The longest part of a cell between separators, for each column; more than [#KEPT_WHOLE] counts as that.
    private int[] longest(String separators) {
        return IntStream.range(0, columns.size())
                .map(column -> cells(column)
                        .flatMap(cell -> Arrays.stream(cell.split(separators, -1)))
                        .mapToInt(part -> Math.min(KEPT_WHOLE, part.length() + 1))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private Stream<String> cells(int column) {
        return Stream.concat(Stream.of(columns), rows.stream()).map(row -> flat(row.get(column)));
    }

    private static void appendRow(StringBuilder text, List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> wrap(flat(cells.get(i)), widths[i]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            var row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                row.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
    }

    /// Breaks a cell at blanks, after an underscore or hyphen where a word is too long, else anywhere.
    static List<String> wrap(String cell, int width) {
        var lines = new ArrayList<String>();
        String rest = cell;
        while (rest.length() > width && lines.size() < MOST_LINES) {
            int end = breakAt(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (lines.size() == MOST_LINES) {
            String last = lines.removeLast();
            lines.add(last.substring(0, Math.min(last.length(), width - 1)) + "…");
        } else {
            lines.add(rest);
        }
        return lines;
    }

    private static int breakAt(String text, int width) {
        int blank = text.lastIndexOf(' ', width);
        if (blank > 0) {
            return blank;
        }
        int joint = 0;
        Matcher joints = JOINT.matcher(text.substring(0, width));
        while (joints.find()) {
            joint = joints.end();
        }
        return joint > 0 ? joint : width;
    }

    private static String flat(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }
}
