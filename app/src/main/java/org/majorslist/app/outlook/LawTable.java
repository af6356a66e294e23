package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.majorslist.app.console.DataTable;
import org.majorslist.law.Effect;
import org.majorslist.outlook.money.OptionLawAndMoney;

/// The options in law side by side: what has the same answers under all options stands in one row.
final class LawTable {
    private final List<OptionLawAndMoney> options;

    LawTable(List<OptionLawAndMoney> options) {
        this.options = List.copyOf(options);
    }

    /// A programme, bank or measure under each option.
    private record Line(List<Effect> effects) {
        String name() {
            return effects.getFirst().query().text();
        }

        List<String> answers() {
            return effects.stream()
                    .map(effect -> effect.result().label().en() + (effect.disputed() ? ", disputed" : ""))
                    .toList();
        }

        boolean isTheSameEverywhere() {
            return answers().stream().distinct().count() == 1;
        }

        /// The paragraph that makes the difference, or else the one that holds everywhere.
        String paragraph() {
            String reference = answers().getFirst();
            return effects.stream()
                    .filter(effect -> !answers().get(effects.indexOf(effect)).equals(reference))
                    .findFirst()
                    .orElse(effects.getFirst())
                    .citations()
                    .getFirst()
                    .text();
        }
    }

    /// One row for each pattern of answers that tells options apart; the others too if all are asked for.
    DataTable table(boolean all) {
        var columns = new ArrayList<String>(List.of("programme, bank, measure"));
        options.forEach(option -> columns.add(option.choice().id()));
        columns.add("paragraph");
        var rows = new ArrayList<List<String>>();
        groups().forEach((answers, lines) -> {
            if (all || !lines.getFirst().isTheSameEverywhere()) {
                rows.add(row(answers, lines));
            }
        });
        return new DataTable(columns, rows);
    }

    private static List<String> row(List<String> answers, List<Line> lines) {
        var row = new ArrayList<String>(List.of(names(lines)));
        row.addAll(answers);
        row.add(lines.stream().map(Line::paragraph).distinct().collect(Collectors.joining("; ")));
        return row;
    }

    private static String names(List<Line> lines) {
        return lines.stream().map(Line::name).collect(Collectors.joining(", "));
    }

    private Map<List<String>, List<Line>> groups() {
        return lines().stream().collect(Collectors.groupingBy(Line::answers, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (options.isEmpty()) {
            return lines;
        }
        int queries = options.getFirst().effects().all().size();
        for (int i = 0; i < queries; i++) {
            int place = i;
            lines.add(new Line(options.stream()
                    .map(option -> option.effects().all().get(place))
                    .toList()));
        }
        return lines;
    }
}
