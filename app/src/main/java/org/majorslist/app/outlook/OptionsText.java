package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.project.OptionInputs;

/// Words an answer for people.
final class OptionsText {
    private final OptionsAnswer answer;
    private final PrintWriter out;
    private final boolean all;

    OptionsText(OptionsAnswer answer, PrintWriter out, boolean all) {
        this.answer = answer;
        this.out = out;
        this.all = all;
    }

    void print() {
        out.printf(
                "%s, cycle FY%d, as known on %s; law: %s%n%n",
                answer.country().nameEn(),
                answer.money().cycle(),
                answer.money().asOf(),
                answer.money().regime().title().en());
        out.println("THE OPTIONS");
        out.print(DecisionTables.options(answer).print(OutputFormat.table));
        DecisionTables.waiverScopes(answer).forEach(sentence -> out.print(Lines.wrapped("", sentence)));
        out.println();
        LawText.print(answer, all, out);
        MoneyText.print(answer, out);
        if (answer.study().isEmpty()) {
            out.println(answer.noProjection());
            return;
        }
        if (!answer.assumed().isEmpty()) {
            out.println(answer.assumedWords());
        }
        Study study = answer.study().get();
        printOutcomes(study);
        printLevels(study);
        printRegret(study);
        answer.decision().ifPresent(this::printDecision);
        answer.stability().ifPresent(this::printStability);
        answer.claimed()
                .ifPresent(claimed -> out.printf(
                        "CLAIM %s holds in %s.%n%n", claimed.text(), Figures.conditions(claimed.conditions())));
        printMeanings();
        out.println("The model is no forecast. Most of its numbers are assumptions; see docs/guide/options.md.");
    }

    private void printOutcomes(Study study) {
        out.printf(
                "DIFFERENCE TO %s after %d years, member by member, percent: median [5 %%; 95 %%]; %d members, seed %d%n",
                study.projection().options().getFirst().option().id(),
                study.horizon(),
                study.projection().members(),
                answer.seed());
        out.println("A sign is stated only if 90 percent of the members agree.");
        var columns = new ArrayList<String>(List.of("outcome"));
        List<OptionInputs> options = study.projection()
                .options()
                .subList(1, study.projection().options().size());
        options.forEach(option -> columns.add(option.option().id()));
        var rows = new ArrayList<List<String>>();
        List<Comparison> comparisons = answer.shown(study, all);
        for (int i = 0; i < comparisons.size(); i += options.size() + 1) {
            var row = new ArrayList<String>();
            row.add(comparisons.get(i).outcome().label());
            comparisons
                    .subList(i + 1, i + options.size() + 1)
                    .forEach(one -> row.add(Figures.difference(one.difference())));
            rows.add(row);
        }
        out.println(new DataTable(columns, rows).print(OutputFormat.table));
        out.println("Coca area can fall while more cocaine is delivered: less is lost, so less is replaced.");
        int lost = study.projection().nonFinite();
        if (lost > 0) {
            out.printf("%d members did not stay finite: left out of spreads, counted as failing.%n", lost);
        }
        out.println();
    }

    private void printLevels(Study study) {
        String reference = study.projection().options().getFirst().option().id();
        out.printf(
                "LEVEL under %s after %d years: median [5 %%; 95 %%], a band and no forecast%n",
                reference, study.horizon());
        out.println(DecisionTables.levels(answer, study, all).print(OutputFormat.table));
    }

    private void printRegret(Study study) {
        out.println("REGRET, weighted over the headline outcomes (1 = average option and member)");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < study.options().size(); i++) {
            Study.Judgement judgement = study.options().get(i);
            rows.add(List.of(
                    judgement.optionId(),
                    study.projection().options().get(i).option().label(),
                    Figures.decimals(judgement.regret().p50()),
                    Figures.decimals(judgement.regret().p95()),
                    Figures.percent(judgement.shareLeastRegret()),
                    Figures.percent(judgement.robust())));
        }
        out.println(
                new DataTable(List.of("option", "label", "median", "95 %", "least regret in", "good enough in"), rows)
                        .print(OutputFormat.table));
    }

    private void printDecision(Decision decision) {
        out.printf(
                "WHAT DECIDES between %s and %s: rank correlation with the difference of regret%n",
                decision.first(), decision.second());
        if (decision.drivers().isEmpty()) {
            out.println("No assumption stands out from chance; run more members.");
        } else {
            out.println(DecisionTables.drivers(decision).print(OutputFormat.table));
        }
        if (!decision.morris().isEmpty()) {
            out.println(
                    "Moved one at a time (Morris): mean size of the effect on that difference, 95 percent interval");
            out.println(DecisionTables.morris(decision).print(OutputFormat.table));
        }
        if (!decision.sobol().isEmpty()) {
            out.println("Shares of the variance of that difference (Sobol), all other assumptions at their medians");
            out.println(DecisionTables.sobol(decision).print(OutputFormat.table));
        }
        out.printf(
                "%s has more regret than %s in %s.%n%n",
                decision.first(), decision.second(), Figures.conditions(decision.firstLoses()));
    }

    private void printMeanings() {
        if (!answer.meanings().isEmpty()) {
            out.println("ASSUMPTIONS NAMED ABOVE");
            out.println(Meaning.table(answer.meanings()).print(OutputFormat.table));
        }
    }

    private void printStability(Map<String, Double> stability) {
        out.println("RANK STABILITY over the structural variants (Kendall's W)");
        out.println(DecisionTables.stability(stability, answer.outcomes()).print(OutputFormat.table));
    }
}
