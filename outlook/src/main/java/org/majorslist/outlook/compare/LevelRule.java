package org.majorslist.outlook.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.sample.InputTable;

/// What is shown as the level of a published series: the model's, or the naive band where the model does not beat every
/// naive forecast at one to three years. The back-test decides; a calibration stores what it decided.
///
/// @param series name of the series
/// @param beatsNaive whether the model's levels may be shown
/// @param forecasts from how many forecasts that was judged
/// @param last last figure on record
/// @param lastYear its year
/// @param deviation yearly standard deviation of the naive band, on logarithms
public record LevelRule(String series, boolean beatsNaive, int forecasts, double last, int lastYear, double deviation) {
    /// Fewer forecasts than this prove nothing, and the naive band is shown.
    public static final int LEAST_FORECASTS = 3;

    private static final double Z75 = 0.6744897501960817;
    private static final double Z95 = 1.6448536269514722;

    /// Reads the rules that the back-test stored with the calibration.
    ///
    /// @param model the country's model
    /// @return one rule a published series; none if the model has not been calibrated
    public static List<LevelRule> listAll(ScenarioModel model) {
        Path file = model.folder().resolve("calibration").resolve("levels.csv");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        return InputTable.read(file, List.of("series", "beats_naive", "forecasts", "last", "last_year", "deviation"))
                .rows()
                .stream()
                .map(row -> new LevelRule(
                        row.get("series"),
                        row.get("beats_naive").equals("yes"),
                        (int) row.number("forecasts"),
                        row.number("last"),
                        (int) row.number("last_year"),
                        row.number("deviation")))
                .toList();
    }

    /// The naive band in a year.
    ///
    /// @param year a calendar year; before the last figure it counts as the year after it
    /// @return quantiles of a random walk from the last figure
    public Spread band(int year) {
        double wide = deviation * Math.sqrt(Math.max(1, year - lastYear));
        return new Spread(
                last * Math.exp(-Z95 * wide),
                last * Math.exp(-Z75 * wide),
                last,
                last * Math.exp(Z75 * wide),
                last * Math.exp(Z95 * wide));
    }

    /// What may be shown of an outcome's level.
    ///
    /// @param rules the rules of all series
    /// @param outcome the outcome
    /// @param year the calendar year it is read in
    /// @param modelled what the model says
    /// @return the level with its basis
    public static Level of(List<LevelRule> rules, Outcome outcome, int year, Spread modelled) {
        if (outcome.levelSeries().isEmpty()) {
            return new Level(Level.Basis.UNTESTED, modelled);
        }
        LevelRule rule = rules.stream()
                .filter(one -> one.series().equals(outcome.levelSeries()))
                .findFirst()
                .orElse(null);
        if (rule != null && rule.beatsNaive()) {
            return new Level(Level.Basis.MODEL, modelled);
        }
        return rule == null || outcome.reading() != Outcome.Reading.VALUE
                ? Level.NOT_SHOWN
                : new Level(Level.Basis.NAIVE_BAND, rule.band(year));
    }
}
