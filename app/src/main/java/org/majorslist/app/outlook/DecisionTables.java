package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.majorslist.app.console.DataTable;
import org.majorslist.law.Waiver;
import org.majorslist.outlook.compare.RankStability;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.money.PolicyChoice;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.sim.analyse.Interval;

/// The tables of an answer that the terminal and the page share.
final class DecisionTables {
    private DecisionTables() {}

    /// The options compared: what the President would say, and what each of them rests on.
    static DataTable options(OptionsAnswer answer) {
        var rows = new ArrayList<List<String>>();
        for (OptionLawAndMoney option : answer.money().options()) {
            PolicyChoice choice = option.choice();
            rows.add(List.of(
                    choice.id(),
                    choice.label().en(),
                    choice.determination().key(),
                    choice.waiver().kind()));
        }
        return new DataTable(List.of("option", "label", "determination", "waiver"), rows);
    }

    /// What partial waivers name, a sentence each.
    static List<String> waiverScopes(OptionsAnswer answer) {
        var sentences = new ArrayList<String>();
        for (OptionLawAndMoney option : answer.money().options()) {
            if (option.choice().waiver() instanceof Waiver.Partial partial) {
                sentences.add("The waiver of %s names: %s."
                        .formatted(
                                option.choice().id(),
                                String.join(", ", partial.scopes()).replace('_', ' ')));
            }
        }
        return sentences;
    }

    /// The levels under the reference option, each with whose it is.
    static DataTable levels(OptionsAnswer answer, Study study, boolean all) {
        String reference = study.projection().options().getFirst().option().id();
        return new DataTable(
                List.of("outcome", "level", "unit", "whose"),
                answer.shown(study, all).stream()
                        .filter(row -> row.optionId().equals(reference))
                        .map(row -> List.of(
                                row.outcome().label(),
                                Figures.level(answer.level(row)),
                                row.outcome().unit(),
                                Figures.basis(answer.level(row).basis())))
                        .toList());
    }

    /// Kendall's W by outcome, named as a reader knows it.
    static DataTable stability(Map<String, Double> stability, List<Outcome> outcomes) {
        var rows = new ArrayList<List<String>>();
        outcomes.stream().filter(outcome -> stability.containsKey(outcome.id())).forEach(outcome -> {
            double w = Objects.requireNonNull(stability.get(outcome.id()));
            rows.add(List.of(
                    outcome.label(),
                    Figures.decimals(w),
                    w < RankStability.STABLE ? "depends on the variant" : "stable"));
        });
        return new DataTable(List.of("outcome", "Kendall's W", "the order of options"), rows);
    }

    static DataTable drivers(Decision decision) {
        return new DataTable(
                List.of("assumption", "correlation"),
                decision.drivers().stream()
                        .map(driver -> List.of(driver.parameter(), Figures.decimals(driver.correlation())))
                        .toList());
    }

    static DataTable morris(Decision decision) {
        return new DataTable(
                List.of("assumption", "size", "interval", "direction"),
                decision.morris().stream()
                        .map(effect -> List.of(
                                effect.parameter(),
                                Figures.number(effect.size().estimate()),
                                ends(effect.size()),
                                direction(effect.mean(), effect.size().estimate())))
                        .toList());
    }

    static DataTable sobol(Decision decision) {
        return new DataTable(
                List.of("assumption", "alone", "with interactions", "interval"),
                decision.sobol().stream()
                        .map(share -> List.of(
                                share.parameter(),
                                Figures.decimals(share.first().estimate()),
                                Figures.decimals(share.total().estimate()),
                                ends(share.total())))
                        .toList());
    }

    /// Up or down if nearly all steps agree, else the effect depends on the other assumptions.
    private static String direction(double mean, double size) {
        if (Math.abs(mean) < 0.8 * size) {
            return "depends on the others";
        }
        return mean > 0 ? "up" : "down";
    }

    private static String ends(Interval interval) {
        return "[" + Figures.number(interval.low()) + "; " + Figures.number(interval.high()) + "]";
    }
}
