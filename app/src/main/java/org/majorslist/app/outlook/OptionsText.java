package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.RankStability;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.sim.analyse.Box;

/// Words an answer for people.
final class OptionsText {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

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
        printMoney();
        if (answer.study().isEmpty()) {
            out.println(answer.noProjection());
            return;
        }
        Study study = answer.study().get();
        printOutcomes(study);
        printRegret(study);
        answer.decision().ifPresent(this::printDecision);
        answer.stability().ifPresent(this::printStability);
        answer.claimed().ifPresent(this::printClaim);
        out.println("The model is no forecast. Most of its numbers are assumptions; see docs/guide/options.md.");
    }

    private void printMoney() {
        LedgerBasis basis = answer.money().basis();
        if (basis == null) {
            out.println("IN DOLLARS  the ledger has nothing on this country by that day.");
            out.println();
            return;
        }
        out.printf(
                "IN DOLLARS  FY%d %s, source %s; million dollars%s%n",
                basis.fiscalYear(),
                basis.measure().key(),
                basis.sourceId(),
                basis.detail() == LedgerBasis.Detail.BY_ACCOUNT ? "" : " (not split by account: bounds only)");
        var columns = new ArrayList<String>(List.of("account", "amount"));
        answer.money().options().forEach(option -> columns.add(option.choice().id()));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < basis.amounts().size(); i++) {
            var row = new ArrayList<String>();
            row.add(basis.amounts().get(i).name());
            row.add(millions(basis.amounts().get(i).money().dollars()));
            for (OptionLawAndMoney option : answer.money().options()) {
                row.add(range(option.accounts().get(i).continuing()));
            }
            rows.add(row);
        }
        var total = new ArrayList<String>(
                List.of("goes on in all", millions(basis.total().dollars())));
        for (OptionLawAndMoney option : answer.money().options()) {
            MoneyRange continuing = option.continuing();
            total.add(continuing == null ? "" : range(continuing));
        }
        rows.add(total);
        out.println(new DataTable(columns, rows).print(OutputFormat.table));
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
        List<Comparison> comparisons = Comparison.listAll(study.projection()).stream()
                .filter(row -> row.horizon() == study.horizon() && isShown(row))
                .toList();
        for (int i = 0; i < comparisons.size(); i += options.size() + 1) {
            var row = new ArrayList<String>();
            row.add(comparisons.get(i).outcome().label());
            comparisons.subList(i + 1, i + options.size() + 1).forEach(one -> row.add(difference(one.difference())));
            rows.add(row);
        }
        out.println(new DataTable(columns, rows).print(OutputFormat.table));
        out.println("Coca area can fall while more cocaine is delivered: less is lost, so less is replaced.");
        answer.levels().stream()
                .filter(level -> !level.beatsNaive())
                .forEach(level -> out.printf(
                        Locale.ROOT,
                        "Level of %s: the model does not beat naive forecasts; naive band %s [%s; %s] by %d.%n",
                        level.series(),
                        number(level.band(2025 + study.horizon())[1]),
                        number(level.band(2025 + study.horizon())[0]),
                        number(level.band(2025 + study.horizon())[2]),
                        2025 + study.horizon()));
        out.println();
    }

    private boolean isShown(Comparison row) {
        return all || row.outcome().headline();
    }

    private void printRegret(Study study) {
        out.println("REGRET, weighted over the headline outcomes (1 = average option and member)");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < study.options().size(); i++) {
            Study.Judgement judgement = study.options().get(i);
            rows.add(List.of(
                    judgement.optionId(),
                    study.projection().options().get(i).option().label(),
                    decimals(judgement.regret().p50()),
                    decimals(judgement.regret().p95()),
                    percent(judgement.shareLeastRegret()),
                    percent(judgement.robust())));
        }
        out.println(
                new DataTable(List.of("option", "label", "median", "95 %", "least regret in", "good enough in"), rows)
                        .print(OutputFormat.table));
    }

    private void printDecision(OptionsAnswer.Decision decision) {
        out.printf(
                "WHAT DECIDES between %s and %s: rank correlation with the difference of regret%n",
                decision.first(), decision.second());
        var rows = decision.drivers().stream()
                .map(driver -> List.of(driver.parameter(), decimals(driver.correlation())))
                .toList();
        out.println(new DataTable(List.of("assumption", "correlation"), rows).print(OutputFormat.table));
        out.printf(
                "%s has more regret than %s in %s of the members",
                decision.first(),
                decision.second(),
                percent(decision.firstLoses().weight()));
        printBox(decision.firstLoses());
    }

    private void printBox(Conditions conditions) {
        if (conditions.box().isEmpty()) {
            out.println(".");
        } else {
            Box box = conditions.box().get();
            out.printf(
                    ", mostly if %s%n  (coverage %s, density %s).%n",
                    String.join(
                            " and ",
                            box.limits().stream().map(OptionsText::limit).toList()),
                    percent(box.coverage()),
                    percent(box.density()));
        }
        out.println();
    }

    private void printStability(java.util.Map<String, Double> stability) {
        out.println("RANK STABILITY over the structural variants (Kendall's W)");
        stability.forEach((outcome, w) -> out.printf(
                "  %-22s %s%s%n", outcome, decimals(w), w < RankStability.STABLE ? "  depends on the variant" : ""));
        out.println();
    }

    private void printClaim(OptionsAnswer.Claimed claimed) {
        out.printf(
                "CLAIM %s holds in %s of the members",
                claimed.text(), percent(claimed.conditions().weight()));
        printBox(claimed.conditions());
    }

    /// Every option, outcome and horizon as rows.
    static DataTable table(OptionsAnswer answer) {
        var columns = List.of(
                "outcome", "horizon", "option", "p05", "p50", "p95", "diff_p05", "diff_p50", "diff_p95", "verdict");
        var rows = new ArrayList<List<String>>();
        answer.study()
                .ifPresent(study -> Comparison.listAll(study.projection())
                        .forEach(row -> rows.add(List.of(
                                row.outcome().id(),
                                Integer.toString(row.horizon()),
                                row.optionId(),
                                exact(row.level().p05()),
                                exact(row.level().p50()),
                                exact(row.level().p95()),
                                exact(row.difference().absolute().p05()),
                                exact(row.difference().absolute().p50()),
                                exact(row.difference().absolute().p95()),
                                row.difference().verdict().name().toLowerCase(Locale.ROOT)))));
        if (answer.study().isEmpty()) {
            return money(answer);
        }
        return new DataTable(columns, rows);
    }

    private static DataTable money(OptionsAnswer answer) {
        var rows = new ArrayList<List<String>>();
        for (OptionLawAndMoney option : answer.money().options()) {
            option.accounts()
                    .forEach(account -> rows.add(List.of(
                            option.choice().id(),
                            account.name(),
                            account.amount().dollars().toPlainString(),
                            account.continuing().low().dollars().toPlainString(),
                            account.continuing().high().dollars().toPlainString())));
        }
        return new DataTable(List.of("option", "account", "amount_usd", "continuing_low", "continuing_high"), rows);
    }

    private static String limit(Box.Limit limit) {
        boolean low = Double.isFinite(limit.low());
        boolean high = Double.isFinite(limit.high());
        if (low && high) {
            return number(limit.low()) + " < " + limit.parameter() + " < " + number(limit.high());
        }
        return limit.parameter() + (low ? " > " + number(limit.low()) : " < " + number(limit.high()));
    }

    private static String difference(Difference difference) {
        Spread spread = difference.relative();
        String numbers = "%+.1f [%+.1f; %+.1f]".formatted(100 * spread.p50(), 100 * spread.p05(), 100 * spread.p95());
        return switch (difference.verdict()) {
            case BETTER -> numbers + " better";
            case WORSE -> numbers + " worse";
            case EQUAL -> "equal";
            case UNDETERMINED -> numbers + " undetermined";
            case NOT_SCORED -> numbers;
        };
    }

    private static String range(MoneyRange range) {
        return range.isCertain()
                ? millions(range.low().dollars())
                : millions(range.low().dollars()) + " - "
                        + millions(range.high().dollars());
    }

    private static String millions(BigDecimal dollars) {
        return dollars.divide(MILLION, 1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3g", value);
    }

    private static String exact(double value) {
        return Double.toString(value);
    }
}
