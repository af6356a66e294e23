package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// What was projected, as sections of a page: differences with their ranges drawn, levels, regret.
///
/// @param answer the whole answer
/// @param study its projection, judged
/// @param all whether every outcome is shown, or the headline ones only
record ProjectionSections(OptionsAnswer answer, Study study, boolean all) {
    /// One group an outcome, one row an option; all ranges of an outcome on one scale.
    Section differences() {
        var rows = new ArrayList<Table.Row>();
        int options = study.projection().options().size();
        List<Comparison> shown = answer.shown(study, all);
        for (int i = 0; i < shown.size(); i += options) {
            List<Comparison> group = shown.subList(i + 1, i + options);
            rows.add(new Table.Group(Phrase.of(shown.get(i).outcome().label()), null));
            double from = Math.min(
                    0,
                    group.stream()
                            .mapToDouble(
                                    row -> finite(row.difference().relative().p05()))
                            .min()
                            .orElse(0));
            double to = Math.max(
                    0,
                    group.stream()
                            .mapToDouble(
                                    row -> finite(row.difference().relative().p95()))
                            .max()
                            .orElse(0));
            double width = Math.max(to - from, 1e-6);
            group.forEach(row -> rows.add(row(row, from - 0.02 * width, to + 0.02 * width)));
        }
        String caption = "Difference to " + shown.getFirst().optionId() + " in percent, member by member";
        return PageParts.section(
                "differences",
                "What each option would change",
                "After %d years, percent: median and range of 90 percent of %d members, seed %d. %s"
                        .formatted(study.horizon(), study.projection().members(), answer.seed(), answer.assumedWords())
                        .strip(),
                new Table(
                        caption,
                        List.of(
                                Table.Column.words("option", 10),
                                Table.Column.words("median [5 %; 95 %]", 30),
                                Table.Column.words("range", 22),
                                Table.Column.words("verdict", 24)),
                        rows),
                PageParts.text(
                        "Coca area can fall while more cocaine is delivered: less is lost, so less is replaced."),
                PageParts.text(study.projection().nonFinite() + " members did not stay finite."));
    }

    private static Table.Row row(Comparison row, double from, double to) {
        Difference difference = row.difference();
        Spread relative = difference.relative();
        return Table.Cells.of(
                Phrase.of(row.optionId()),
                Phrase.of(Figures.relative(relative)),
                PageParts.bar(
                        row.outcome().label() + ", " + row.optionId() + ": " + Figures.relative(relative) + " percent",
                        relative,
                        from,
                        to),
                switch (difference.verdict()) {
                    case BETTER -> Phrase.of("better", Tone.free);
                    case WORSE -> Phrase.of("worse", Tone.barred);
                    case EQUAL -> Phrase.of("equal");
                    case UNDETERMINED -> Phrase.of("undetermined", Tone.open);
                    case NOT_SCORED -> Phrase.of("not scored", Tone.quiet);
                });
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    Section levels() {
        String reference = study.projection().options().getFirst().option().id();
        return PageParts.section(
                "levels",
                "Levels under " + reference,
                "After " + study.horizon() + " years: a band and no forecast",
                PageParts.table("Levels with whose they are", DecisionTables.levels(answer, study, all)));
    }

    Section regret() {
        double to = study.options().stream()
                .mapToDouble(judgement -> finite(judgement.regret().p95()))
                .max()
                .orElse(1);
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < study.options().size(); i++) {
            Study.Judgement judgement = study.options().get(i);
            String label = study.projection().options().get(i).option().label();
            rows.add(Table.Cells.of(
                    Phrase.of(judgement.optionId() + " ", Tone.strong).and(label),
                    Phrase.of(Figures.decimals(judgement.regret().p50()) + " to "
                            + Figures.decimals(judgement.regret().p95())),
                    PageParts.bar(
                            "Regret of " + judgement.optionId() + ": median "
                                    + Figures.decimals(judgement.regret().p50()),
                            judgement.regret(),
                            0,
                            Math.max(to, 1e-6)),
                    Phrase.of(Figures.percent(judgement.shareLeastRegret())),
                    Phrase.of(Figures.percent(judgement.robust()))));
        }
        return PageParts.section(
                "regret",
                "Regret",
                "Weighted over the headline outcomes; 1 is the regret of an average option in an average member",
                new Table(
                        "Regret by option",
                        List.of(
                                Table.Column.words("option", 36),
                                Table.Column.words("median to 95 %", 14),
                                Table.Column.words("range", 18),
                                Table.Column.words("least in", 9),
                                Table.Column.words("good enough", 9)),
                        rows));
    }
}
