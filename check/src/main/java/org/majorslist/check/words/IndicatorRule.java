package org.majorslist.check.words;

import java.util.List;
import java.util.Set;
import org.majorslist.check.words.Concepts.ConceptSet;
import org.majorslist.check.words.Table.Row;

/// When a figure belongs to an indicator: the words that must stand near, those that must not.
///
/// @param indicator the key
/// @param needs concepts of words.csv that must stand in the sentence, or just before it
/// @param all the same concepts as a set
/// @param without concepts that must not stand in the same clause
/// @param score how telling the rule is; the highest wins, less what its words are away
/// @param area the area it always has; empty if the text decides
/// @param detail what `other` is
/// @param key the indicator, with what `other` is
/// @param telling whether its words say what is counted, and not only of what matter
/// @param ofCoca whether it is about coca or cocaine and nothing else
/// @param purposes how many of its words say what a sum of money is for
public record IndicatorRule(
        String indicator,
        List<Need> needs,
        ConceptSet all,
        List<Integer> without,
        double score,
        String area,
        String detail,
        String key,
        boolean telling,
        boolean ofCoca,
        int purposes) {
    /// A concept that must stand near.
    ///
    /// @param concept its number
    /// @param here whether it must stand in the sentence itself: written `goal!`
    /// @param tells whether it names what is counted or done, and not only the matter: "seized", not "cocaine"
    /// @param close whether it counts less outside the clause of the figure: what a sum of money is for
    /// @param touching whether it must stand with the figure: "hectares of coca"
    public record Need(int concept, boolean here, boolean tells, boolean close, boolean touching) {}

    private static final Set<String> WITH_THE_FIGURE = Set.of("hectaresof", "gdpof", "forarmy");

    private static final Set<String> PURPOSES = Set.of("military", "antidrug");

    /// Concepts that several indicators share: what a figure is about, not what is counted of it.
    private static final Set<String> MATTER = Set.of(
            "coca",
            "cocaine",
            "world",
            "us",
            "drugs",
            "forces",
            "usforces",
            "group",
            "military",
            "antidrug",
            "poppy",
            "otherdrug",
            "boat",
            "hit",
            "civilian",
            "certify",
            "refuse",
            "coop",
            "listing",
            "holds",
            "survey",
            "give",
            "household",
            "gdp",
            "trade",
            "imf");

    static IndicatorRule of(Row row, Concepts concepts) {
        List<Need> needs = cells(row.get("needs"), "\\+").stream()
                .map(cell -> need(cell, row, concepts))
                .toList();
        var all = new ConceptSet();
        needs.forEach(need -> all.add(need.concept()));
        String indicator = row.get("indicator");
        String detail = row.get("detail");
        return new IndicatorRule(
                indicator,
                needs,
                all,
                cells(row.get("without"), " ").stream()
                        .map(cell -> number(cell, row, concepts))
                        .toList(),
                row.number("score"),
                row.get("area"),
                detail,
                detail.isEmpty() ? indicator : indicator + ":" + detail,
                needs.stream().anyMatch(Need::tells),
                indicator.contains("coca") || indicator.contains("eradicat"),
                (int) needs.stream().filter(Need::close).count());
    }

    private static Need need(String cell, Row row, Concepts concepts) {
        boolean here = cell.endsWith("!");
        String concept = here ? cell.substring(0, cell.length() - 1) : cell;
        return new Need(
                number(concept, row, concepts),
                here,
                !MATTER.contains(concept),
                PURPOSES.contains(concept),
                WITH_THE_FIGURE.contains(concept));
    }

    private static int number(String concept, Row row, Concepts concepts) {
        int number = concepts.of(concept);
        if (number < 0) {
            throw row.fault("words.csv has no concept \"" + concept + "\"");
        }
        return number;
    }

    private static List<String> cells(String cell, String separator) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(separator, -1));
    }
}
