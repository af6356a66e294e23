package org.majorslist.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How footnote numbers that follow each other are written.
final class NoteNumbers {
    private NoteNumbers() {}

    /// Writes numbers in one pair of brackets: ascending, runs of three or more as a span.
    ///
    /// @param numbers at least one number
    /// @return such as `[1]` or `[2,4–7]`
    static String inBrackets(List<Integer> numbers) {
        List<Integer> ascending = numbers.stream().distinct().sorted().toList();
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < ascending.size()) {
            int end = start;
            while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
                end++;
            }
            parts.add(span(ascending.subList(start, end + 1)));
            start = end + 1;
        }
        return "[" + String.join(",", parts) + "]";
    }

    private static String span(List<Integer> run) {
        return run.size() > 2
                ? run.getFirst() + "–" + run.getLast()
                : run.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
