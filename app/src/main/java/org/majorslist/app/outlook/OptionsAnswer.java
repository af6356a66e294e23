package org.majorslist.app.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.majorslist.outlook.compare.Assumptions;
import org.majorslist.outlook.compare.Claim;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Level;
import org.majorslist.outlook.compare.LevelRule;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.register.Country;

/// Everything `majors options` says, before it is worded.
///
/// @param country the country asked about
/// @param money the options in law and dollars
/// @param noProjection why there is no projection; empty if there is one
/// @param seed seed of the ensemble
/// @param assumed the response and the structural variant that all options run under, if any were asked for
/// @param study the projection judged; empty without a model
/// @param comparisons every option, outcome and horizon
/// @param decision what decides between two options
/// @param stability Kendall's W by outcome, if the variants were run
/// @param claimed what would have to be true, if that was asked
/// @param levels what may be shown as levels
/// @param meanings what the assumptions are that the answer names
record OptionsAnswer(
        Country country,
        OptionsLawAndMoney money,
        String noProjection,
        long seed,
        List<Setting> assumed,
        Optional<Study> study,
        List<Comparison> comparisons,
        Optional<Decision> decision,
        Optional<Map<String, Double>> stability,
        Optional<Claimed> claimed,
        List<LevelRule> levels,
        List<Meaning> meanings) {
    OptionsAnswer {
        assumed = List.copyOf(assumed);
        comparisons = List.copyOf(comparisons);
        levels = List.copyOf(levels);
        meanings = List.copyOf(meanings);
    }

    static OptionsAnswer withoutModel(Country country, OptionsLawAndMoney money, String why) {
        return new OptionsAnswer(
                country,
                money,
                why,
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// What all options run under, as a sentence; empty if nothing was asked for.
    String assumedWords() {
        return assumed.isEmpty()
                ? ""
                : "All options run under "
                        + assumed.stream()
                                .map(one -> one.id() + " (" + one.label() + ")")
                                .collect(Collectors.joining(" and "))
                        + ".";
    }

    /// The outcomes projected; none without a model.
    List<Outcome> outcomes() {
        return study.map(one -> one.projection().outcomes()).orElse(List.of());
    }

    /// What may be shown of an outcome's level: the model's, or the naive band.
    Level level(Comparison row) {
        return LevelRule.of(levels, row.outcome(), yearAt(row.horizon()), row.horizon(), row.level());
    }

    /// The calendar year that a horizon falls in.
    int yearAt(int horizon) {
        return (int) Math.floor(ScenarioModel.decisionTime(money.cycle())) + horizon;
    }

    /// Comparisons at the study's horizon, by outcome and option; headline outcomes only unless all are asked for.
    List<Comparison> shown(Study study, boolean all) {
        return comparisons.stream()
                .filter(row -> row.horizon() == study.horizon()
                        && (all || row.outcome().headline()))
                .toList();
    }

    /// A claim, how much of the ensemble bears it out, and where.
    record Claimed(String text, Conditions conditions) {
        static Claimed of(String text, Claim claim, Projection projection, Assumptions assumptions, int horizonYears) {
            boolean[] holds = claim.holds(projection, projection.horizons().indexOf(horizonYears));
            return new Claimed(text, Conditions.of(assumptions, holds));
        }
    }
}
