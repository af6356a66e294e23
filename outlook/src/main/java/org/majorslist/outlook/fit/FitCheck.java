package org.majorslist.outlook.fit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.sample.ParameterPrior;

/// Whether the sizes that a fit assumes agree with what it finds: errors of the figures, and unexplained drives.
final class FitCheck {
    private static final String STEP = "_step_";

    private FitCheck() {}

    /// Root mean square distance of the members from each series, beside the error assumed.
    static Map<String, Double> errors(List<ObservedSeries> series, Fit fit) {
        Map<String, Double> errors = new LinkedHashMap<>();
        for (ObservedSeries one : series) {
            List<Integer> years = one.yearsUpTo(fit.origin()).stream()
                    .filter(fit.stretch()::covers)
                    .toList();
            if (!years.isEmpty()) {
                errors.put("error_found_" + one.target().series(), found(one, years, fit.stretch()));
                errors.put(
                        "error_assumed_" + one.target().series(), one.target().fitError());
            }
        }
        return errors;
    }

    private static double found(ObservedSeries one, List<Integer> years, Stretch stretch) {
        return Math.sqrt(years.stream()
                .mapToDouble(year -> {
                    double figure = one.byYear().getOrDefault(year, Double.NaN);
                    double[] read =
                            stretch.read(one.target().variable(), one.target().timing(), year);
                    return Arrays.stream(read)
                            .map(value -> Math.log(value / figure))
                            .map(gap -> gap * gap)
                            .average()
                            .orElse(Double.NaN);
                })
                .average()
                .orElse(Double.NaN));
    }

    /// Mean square of the drives' steps, those in history only; 1 if they are as large as their priors say.
    static Map<String, Double> drives(List<ParameterPrior> priors, List<String> felt, Fit fit) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (int p = 0; p < priors.size(); p++) {
            String name = priors.get(p).name();
            if (name.contains(STEP) && felt.contains(name)) {
                String drive = name.substring(0, name.indexOf(STEP));
                double[] sum = sums.computeIfAbsent(drive, key -> new double[2]);
                sum[0] += Arrays.stream(fit.scores()[p])
                        .map(score -> score * score)
                        .average()
                        .orElse(Double.NaN);
                sum[1]++;
            }
        }
        Map<String, Double> drives = new LinkedHashMap<>();
        sums.forEach((drive, sum) -> drives.put("drive_mean_square_" + drive, sum[0] / sum[1]));
        return drives;
    }
}
