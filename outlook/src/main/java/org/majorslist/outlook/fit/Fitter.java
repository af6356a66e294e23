package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.sample.RandomStream;

/// Fits members of one model to the record.
final class Fitter {
    private static final double ANCHOR_DEVIATION = 0.05;
    private static final String[] AREA_STOCKS = {"Coca_Young", "Coca_Mature"};

    private final ScenarioModel model;
    private final HistoryRuns runs;
    private final List<ObservedSeries> series;
    private final Repairs repairs;
    private final int members;
    private final long seed;

    Fitter(
            ScenarioModel model,
            CompiledModel compiled,
            List<ObservedSeries> series,
            Repairs repairs,
            int members,
            long seed,
            int threads) {
        this.model = model;
        this.runs = new HistoryRuns(compiled, threads);
        this.series = series;
        this.repairs = repairs;
        this.members = members;
        this.seed = seed;
    }

    HistoryRuns runs() {
        return runs;
    }

    List<ObservedSeries> series() {
        return series;
    }

    /// Fits to the figures of all years up to an origin; inputs after it are held.
    Fit fit(int origin) {
        return fit(origin, new InputPaths(runs.compiled()).heldAfter(origin));
    }

    /// Fits to the figures of all years up to an origin.
    ///
    /// @param origin last year fitted
    /// @param held input paths without what came after it
    Fit fit(int origin, Map<Input, Double> held) {
        List<Figure> figures = figures(origin);
        var assumptions = new Assumptions(model.priors().parameters(), repairs);
        double end = origin + 1.0;
        List<String> variables = HistoryRuns.variables(model);
        double[] logs =
                figures.stream().mapToDouble(figure -> Math.log(figure.value())).toArray();
        var moments = new Moments(runs, repairs.moments());
        Evidence evidence = Evidence.of(moments.append(logs), moments.append(errors(figures)));
        Function<double[][], double[][]> predict = proposal -> {
            Map<String, double[]> values = assumptions.values(proposal);
            Stretch stretch = runs.run(values, proposal[0].length, runs.start(), end, variables, held);
            return moments.append(predictions(stretch, figures), values);
        };
        var smoother = new EnsembleSmoother(seed);
        double[][] prior = smoother.prior(model.priors().parameters().size(), members);
        var felt = FeltParameters.find(prior.length, predict);
        var search = new MemberSearch(evidence, felt.within(prior, predict), seed);
        double[][] start = smoother.fit(felt.of(prior), evidence, felt.within(prior, predict));
        double[][] scores = felt.into(prior, search.run(felt.of(prior), start));
        Map<String, double[]> values = assumptions.values(scores);
        Stretch stretch = runs.run(values, members, runs.start(), end, variables, held);
        return new Fit(origin, scores, values, stretch, smoother.misfits(), search.misfits());
    }

    /// The state at the origin, with coca area set to the newest census if that repair is in force.
    Map<String, double[]> state(Fit fit) {
        Map<String, double[]> state = new LinkedHashMap<>(runs.stateAtEnd(fit.stretch()));
        ObservedSeries area = series.getFirst();
        Double census = area.byYear().get(fit.origin());
        if (!repairs.anchored() || census == null) {
            return state;
        }
        double[] modelled =
                fit.stretch().at(area.target().variable(), fit.stretch().end());
        double[] factors = new double[members];
        for (int m = 0; m < members; m++) {
            double error = ANCHOR_DEVIATION * RandomStream.of(seed, "anchor", m).nextNormal();
            factors[m] = census * Math.exp(error) / modelled[m];
        }
        for (String stock : AREA_STOCKS) {
            double[] levels = state.getOrDefault(stock, factors).clone();
            for (int m = 0; m < members; m++) {
                levels[m] *= factors[m];
            }
            state.put(stock, levels);
        }
        return state;
    }

    private List<Figure> figures(int origin) {
        var figures = new ArrayList<Figure>();
        for (ObservedSeries one : series) {
            for (int year : one.yearsUpTo(origin)) {
                if (year >= runs.start()) {
                    figures.add(new Figure(one.target(), year, one.byYear().getOrDefault(year, Double.NaN)));
                }
            }
        }
        return figures;
    }

    private double[][] predictions(Stretch stretch, List<Figure> figures) {
        double[][] predictions = new double[figures.size()][];
        for (int i = 0; i < predictions.length; i++) {
            Figure figure = figures.get(i);
            double[] read =
                    stretch.read(figure.target().variable(), figure.target().timing(), figure.year());
            for (int m = 0; m < read.length; m++) {
                read[m] = Math.log(Math.max(read[m], 1e-6));
            }
            predictions[i] = read;
        }
        return predictions;
    }

    private static double[][] errors(List<Figure> figures) {
        double[][] errors = new double[figures.size()][figures.size()];
        for (int i = 0; i < errors.length; i++) {
            for (int j = 0; j < errors.length; j++) {
                Figure left = figures.get(i);
                Figure right = figures.get(j);
                if (left.target().equals(right.target())) {
                    double variance = left.target().fitError() * left.target().fitError();
                    int gap = Math.abs(left.year() - right.year());
                    errors[i][j] = gap == 0
                            ? variance
                            : variance * Math.pow(left.target().errorMemory(), gap);
                }
            }
        }
        return errors;
    }
}
