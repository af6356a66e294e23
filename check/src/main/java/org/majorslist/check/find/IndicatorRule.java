package org.majorslist.check.find;

import java.util.List;
import java.util.Set;
import org.majorslist.check.find.Table.Row;

/// When a figure belongs to an indicator: its unit, the words that must stand near, those that must not.
///
/// @param indicator the key
/// @param types kinds of claims it may be
/// @param units units it may have
/// @param needs concepts of words.csv that must stand in the sentence, or just before it
/// @param without concepts that must not stand in the same clause
/// @param score how telling the rule is; the highest wins, less what its words are away
/// @param area the area it always has; empty if the text decides
/// @param detail what `other` is
record IndicatorRule(
        String indicator,
        Set<String> types,
        Set<String> units,
        List<String> needs,
        Set<String> without,
        double score,
        String area,
        String detail) {
    static IndicatorRule of(Row row) {
        return new IndicatorRule(
                row.get("indicator"),
                words(row.get("types"), " "),
                words(row.get("units"), " "),
                List.copyOf(words(row.get("needs"), "\\+")),
                words(row.get("without"), " "),
                row.number("score"),
                row.get("area"),
                row.get("detail"));
    }

    /// Whether it is about coca or cocaine and nothing else.
    boolean ofCoca() {
        return indicator.contains("coca") || indicator.contains("eradicat");
    }

    private static Set<String> words(String cell, String separator) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(separator));
    }
}
