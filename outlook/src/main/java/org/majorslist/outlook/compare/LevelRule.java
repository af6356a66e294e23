package org.majorslist.outlook.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        return around(last, deviation * Math.sqrt(yearsAhead(year)));
    }

    /// The naive band of a sum over years, for a series that counts what happens in a year.
    ///
    /// The spread is that of the mean of the walk's logarithms, so years after each other share what came before.
    ///
    /// @param year the last calendar year of the sum
    /// @param years how many years it runs over, at least 1
    /// @return quantiles of the sum of a random walk from the last figure
    public Spread sum(int year, int years) {
        double shared = 0;
        for (int one = 0; one < years; one++) {
            for (int other = 0; other < years; other++) {
                shared += yearsAhead(year - Math.max(one, other));
            }
        }
        return around(last * years, deviation * Math.sqrt(shared) / years);
    }

    private int yearsAhead(int year) {
        return Math.max(1, year - lastYear);
    }

    private static Spread around(double median, double wide) {
        return new Spread(
                median * Math.exp(-Z95 * wide),
                median * Math.exp(-Z75 * wide),
                median,
                median * Math.exp(Z75 * wide),
                median * Math.exp(Z95 * wide));
    }

    /// The same series under a structure that was never back-tested: its naive band is shown.
    ///
    /// @return the rule without leave to show the model's level
    public LevelRule untested() {
        return new LevelRule(series, false, forecasts, last, lastYear, deviation);
    }

    /// What may be shown of an outcome's level.
    ///
    /// @param rules the rules of all series
    /// @param outcome the outcome
    /// @param year the calendar year it is read in
    /// @param years how many years a total runs over
    /// @param modelled what the model says
    /// @return the level with its basis
    public static Level of(List<LevelRule> rules, Outcome outcome, int year, int years, Spread modelled) {
        if (outcome.levelSeries().isEmpty()) {
            return new Level(Level.Basis.UNTESTED, modelled);
        }
        Optional<LevelRule> rule = rules.stream()
                .filter(one -> one.series().equals(outcome.levelSeries()))
                .findFirst();
        if (rule.isPresent() && rule.get().beatsNaive()) {
            return new Level(Level.Basis.MODEL, modelled);
        }
        return rule.map(one -> one.naive(outcome.reading(), year, years)).orElse(Level.NOT_SHOWN);
    }

    private Level naive(Outcome.Reading reading, int year, int years) {
        return switch (reading) {
            case VALUE -> new Level(Level.Basis.NAIVE_BAND, band(year));
            case TOTAL -> new Level(Level.Basis.NAIVE_BAND, sum(year, years));
            case MEAN -> Level.NOT_SHOWN;
        };
    }
}
