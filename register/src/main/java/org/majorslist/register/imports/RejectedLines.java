package org.majorslist.register.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lines that were left out, counted by reason; the first of them kept one by one.
public final class RejectedLines {
    /// Most lines kept one by one.
    public static final int KEPT = 1000;

    private final List<Line> first = new ArrayList<>();
    private final Map<String, Long> byReason = new TreeMap<>();

    /// Starts with no line.
    public RejectedLines() {}

    /// One line left out.
    ///
    /// @param line number of the line, from 1
    /// @param reason why
    public record Line(long line, String reason) {}

    void add(long line, String reason) {
        byReason.merge(reason, 1L, Long::sum);
        if (first.size() < KEPT) {
            first.add(new Line(line, reason));
        }
    }

    void restore(List<Line> lines, Map<String, Long> counts) {
        first.addAll(lines);
        byReason.putAll(counts);
    }

    /// The first lines left out.
    ///
    /// @return at most [#KEPT] lines, in file order
    public List<Line> first() {
        return Collections.unmodifiableList(first);
    }

    /// How many lines were left out for each reason.
    ///
    /// @return the counts by reason, in the order of the alphabet
    public Map<String, Long> byReason() {
        return Collections.unmodifiableMap(byReason);
    }

    /// The reasons in one sentence, each with the number of its lines.
    ///
    /// @return such as `area is not in the record (3 lines)`
    String reasons() {
        return byReason.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + (entry.getValue() == 1 ? " line)" : " lines)"))
                .collect(Collectors.joining("; "));
    }

    /// How many lines were left out in all.
    ///
    /// @return the sum over all reasons
    public long count() {
        return byReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
