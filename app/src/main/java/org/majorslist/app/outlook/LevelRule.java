package org.majorslist.app.outlook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.Country;
import org.majorslist.sim.sample.InputTable;

/// What is shown as the level of a published series: the model's band, or the naive band where the model does not
/// beat every naive forecast at one to three years.
///
/// @param series name of the series
/// @param variable the model variable
/// @param beatsNaive whether the model's levels may be shown
/// @param last last figure on record
/// @param lastYear its year
/// @param deviation yearly standard deviation of the naive band, on logarithms
record LevelRule(String series, String variable, boolean beatsNaive, double last, int lastYear, double deviation) {
    private static final double Z90 = 1.6448536269514722;

    /// Reads the rules that the back-test stored with the calibration.
    static List<LevelRule> read(ScenarioModel model, Country country) {
        Path file = model.folder().resolve("calibration").resolve("levels.csv");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        return InputTable.read(file, List.of("series", "variable", "beats_naive", "last", "last_year", "deviation"))
                .rows()
                .stream()
                .map(row -> new LevelRule(
                        row.get("series"),
                        row.get("variable"),
                        row.get("beats_naive").equals("yes"),
                        row.number("last"),
                        (int) row.number("last_year"),
                        row.number("deviation")))
                .toList();
    }

    /// The naive band at a time: 5, 50 and 95 percent.
    double[] band(double year) {
        double wide = Z90 * deviation * Math.sqrt(Math.max(1, year - lastYear));
        return new double[] {last * Math.exp(-wide), last, last * Math.exp(wide)};
    }
}
