package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.RankStability;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Lays an answer out as a page: the same figures as in the terminal, with their ranges drawn.
final class OptionsPage {
    private final OptionsAnswer answer;
    private final boolean all;

    OptionsPage(OptionsAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    Page page() {
        var sections = new ArrayList<Section>();
        sections.add(law());
        sections.add(dollars());
        answer.study().ifPresent(study -> {
            sections.add(differences(study));
            sections.add(levels(study));
            sections.add(regret(study));
        });
        answer.decision().ifPresent(decision -> sections.add(decides(decision)));
        answer.stability()
                .ifPresent(stability -> sections.add(section(
                        "stability",
                        "Rank stability",
                        "",
                        table(
                                "Kendall's W of the options' order over the structural variants",
                                new DataTable(
                                        List.of("outcome", "Kendall's W", "verdict"),
                                        stability.entrySet().stream()
                                                .map(entry -> List.of(
                                                        entry.getKey(),
                                                        Figures.decimals(entry.getValue()),
                                                        entry.getValue() < RankStability.STABLE
                                                                ? "depends on the variant"
                                                                : "stable"))
                                                .toList())))));
        answer.claimed()
                .ifPresent(claimed -> sections.add(section(
                        "claim",
                        "What would have to be true",
                        "",
                        text("The claim " + claimed.text() + " holds in " + Figures.conditions(claimed.conditions())
                                + "."))));
        if (!answer.meanings().isEmpty()) {
            sections.add(section(
                    "assumptions",
                    "Assumptions named above",
                    "",
                    table("What each assumption is", Meaning.table(answer.meanings()))));
        }
        return new Page(
                "en",
                "Options: " + answer.country().nameEn() + ", FY"
                        + answer.money().cycle(),
                new Page.Kicker(
                        answer.country().nameEn() + ": the options",
                        List.of(
                                "cycle FY" + answer.money().cycle(),
                                "as known on " + answer.money().asOf()),
                        answer.money().regime().title().en()),
                headline(),
                Tone.open,
                List.of(Phrase.of(
                        "The model is no forecast. Most of its numbers are assumptions. A sign is stated only if"
                                + " 90 percent of the members agree.")),
                sections,
                "Sources",
                List.of());
    }

    private String headline() {
        if (answer.study().isEmpty()) {
            return answer.noProjection();
        }
        Study study = answer.study().get();
        Outcome first = study.projection().outcomes().getFirst();
        return "%s after %d years, against %s: %s"
                .formatted(
                        first.label(),
                        study.horizon(),
                        study.projection().options().getFirst().option().id(),
                        answer.shown(study, false).stream()
                                .filter(row -> row.outcome().equals(first))
                                .skip(1)
                                .map(OptionsPage::inWords)
                                .collect(Collectors.joining("; ")));
    }

    private static String inWords(Comparison row) {
        Difference difference = row.difference();
        return row.optionId()
                + (difference.verdict() == Difference.Verdict.UNDETERMINED
                        ? " undetermined"
                        : " " + Figures.relative(difference.relative()) + " percent");
    }

    private Section law() {
        DataTable differing = new LawTable(answer.money().options()).table(all);
        return section(
                "law",
                "In law",
                all ? "Every programme, bank and measure" : "Where the options differ",
                differing.rows().isEmpty()
                        ? text("No programme, bank or measure tells the options apart.")
                        : table("What the law says under each option", differing));
    }

    private Section dollars() {
        LedgerBasis basis = answer.money().basis();
        return basis == null
                ? section("dollars", "In dollars", "", text("The ledger has nothing on this country by that day."))
                : section(
                        "dollars",
                        "In dollars",
                        MoneyText.heading(basis).replace("IN DOLLARS  ", ""),
                        table("What goes on under each option, million dollars", MoneyText.table(answer, basis)));
    }

    /// One group an outcome, one row an option; all ranges of an outcome on one scale.
    private Section differences(Study study) {
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
        return section(
                "differences",
                "What each option would change",
                "After %d years, percent: median and range of 90 percent of %d members, seed %d"
                        .formatted(study.horizon(), study.projection().members(), answer.seed()),
                new Table(
                        caption,
                        List.of(
                                Table.Column.words("option", 10),
                                Table.Column.words("median [5 %; 95 %]", 30),
                                Table.Column.words("range", 22),
                                Table.Column.words("verdict", 24)),
                        rows),
                text("Coca area can fall while more cocaine is delivered: less is lost, so less is replaced."),
                text(study.projection().nonFinite() + " members did not stay finite."));
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

    private Section levels(Study study) {
        String reference = study.projection().options().getFirst().option().id();
        return section(
                "levels",
                "Levels under " + reference,
                "After " + study.horizon() + " years: a band and no forecast",
                table(
                        "Levels with whose they are",
                        new DataTable(
                                List.of("outcome", "median [5 %; 95 %]", "unit", "whose"),
                                answer.shown(study, all).stream()
                                        .filter(row -> row.optionId().equals(reference))
                                        .map(row -> List.of(
                                                row.outcome().label(),
                                                Figures.level(answer.level(row)),
                                                row.outcome().unit(),
                                                Figures.basis(answer.level(row).basis())))
                                        .toList())));
    }

    private Section regret(Study study) {
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
        return section(
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

    private static Section decides(Decision decision) {
        var blocks = new ArrayList<Block>();
        blocks.add(text(decision.first() + " has more regret than " + decision.second() + " in "
                + Figures.conditions(decision.firstLoses()) + "."));
        if (!decision.drivers().isEmpty()) {
            blocks.add(table("Rank correlation with the difference of regret", DecisionTables.drivers(decision)));
        }
        if (!decision.morris().isEmpty()) {
            blocks.add(table("Moved one at a time (Morris)", DecisionTables.morris(decision)));
        }
        if (!decision.sobol().isEmpty()) {
            blocks.add(table("Shares of variance (Sobol)", DecisionTables.sobol(decision)));
        }
        return new Section(
                "decides",
                "What decides between " + decision.first() + " and " + decision.second(),
                Phrase.of("Nobody has measured most of these assumptions"),
                blocks);
    }

    private static Section section(String key, String title, String aside, Block... blocks) {
        return new Section(key, title, Phrase.of(aside), List.of(blocks));
    }

    private static Block text(String words) {
        return new Block.Paragraph(Phrase.of(words));
    }

    private static Table table(String caption, DataTable data) {
        return PageParts.table(caption, data);
    }
}
