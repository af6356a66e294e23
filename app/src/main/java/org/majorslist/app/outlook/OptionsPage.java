package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
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
        sections.add(options());
        sections.add(law());
        sections.add(dollars());
        answer.study().ifPresent(study -> {
            var projected = new ProjectionSections(answer, study, all);
            sections.add(projected.differences());
            sections.add(projected.levels());
            sections.add(projected.regret());
        });
        sections.addAll(new ReasonSections(answer).list());
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

    private Section options() {
        var blocks = new ArrayList<Block>();
        blocks.add(PageParts.table("The options compared", DecisionTables.options(answer)));
        DecisionTables.waiverScopes(answer).forEach(sentence -> blocks.add(PageParts.text(sentence)));
        return new Section("options", "The options", Phrase.of("Differences are to the first of them"), blocks);
    }

    private Section law() {
        DataTable differing = new LawTable(answer.money().options()).table(all);
        return PageParts.section(
                "law",
                "In law",
                all ? "Every programme, bank and measure" : "Where the options differ",
                differing.rows().isEmpty()
                        ? PageParts.text("No programme, bank or measure tells the options apart.")
                        : PageParts.table("What the law says under each option", differing));
    }

    private Section dollars() {
        LedgerBasis basis = answer.money().basis();
        return basis == null
                ? PageParts.section(
                        "dollars",
                        "In dollars",
                        "",
                        PageParts.text("The ledger has nothing on this country up to this fiscal year, by that day."))
                : PageParts.section(
                        "dollars",
                        "In dollars",
                        MoneyText.heading(basis).replace("IN DOLLARS  ", ""),
                        PageParts.table(
                                "What goes on under each option, million dollars", MoneyText.table(answer, basis)));
    }
}
