package org.majorslist.app.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.sim.ensemble.Band;
import org.majorslist.sim.ensemble.BandCollector;
import org.majorslist.sim.ensemble.Bands;
import org.majorslist.sim.ensemble.ModelMembers;
import org.majorslist.sim.ensemble.SeriesCollector;
import org.majorslist.sim.sample.Sampler;

/// An ensemble as rows of text.
///
/// @param model what ran
/// @param sampler the members' values
/// @param bands filled when bands were kept
/// @param series filled when values were kept
record EnsembleResult(ModelMembers model, Sampler sampler, BandCollector bands, SeriesCollector series) {
    List<String> header(EnsembleCommand.Keep keep) {
        return switch (keep) {
            case bands -> bandHeader();
            case last ->
                Stream.of(List.of("member"), sampler.names(), model.outputs())
                        .flatMap(List::stream)
                        .toList();
            case series ->
                Stream.concat(Stream.of("member", "time"), model.outputs().stream())
                        .toList();
        };
    }

    private List<String> bandHeader() {
        var header = new ArrayList<>(List.of("variable", "time", "least"));
        for (double share : bands.bands().shares()) {
            header.add("q" + Figures.of(share, OutputFormat.csv));
        }
        header.addAll(List.of("greatest", "not_finite"));
        return header;
    }

    void forEachRow(EnsembleCommand.Keep keep, OutputFormat format, Consumer<List<String>> row) {
        switch (keep) {
            case bands -> bandRows(format, row);
            case last -> memberRows(format, row);
            case series -> seriesRows(format, row);
        }
    }

    private void bandRows(OutputFormat format, Consumer<List<String>> row) {
        Bands all = bands.bands();
        for (int output = 0; output < model.outputs().size(); output++) {
            for (int time = 0; time < model.times().length; time++) {
                Band band = all.at(output, time);
                var cells = new ArrayList<String>();
                cells.add(model.outputs().get(output));
                cells.add(Figures.of(model.times()[time], format));
                cells.add(Figures.of(band.least(), format));
                for (double quantile : band.quantiles()) {
                    cells.add(Figures.of(quantile, format));
                }
                cells.add(Figures.of(band.greatest(), format));
                cells.add(Long.toString(band.notFinite()));
                row.accept(cells);
            }
        }
    }

    private void memberRows(OutputFormat format, Consumer<List<String>> row) {
        int last = model.times().length - 1;
        double[][] values = new double[sampler.names().size()][1];
        for (int member = 0; member < sampler.members(); member++) {
            sampler.fill(member, 1, values);
            var cells = new ArrayList<String>();
            cells.add(Integer.toString(member));
            for (double[] value : values) {
                cells.add(Figures.of(value[0], format));
            }
            for (int output = 0; output < model.outputs().size(); output++) {
                cells.add(written(series.values(output, last)[member], format));
            }
            row.accept(cells);
        }
    }

    private void seriesRows(OutputFormat format, Consumer<List<String>> row) {
        for (int member = 0; member < sampler.members(); member++) {
            for (int time = 0; time < model.times().length; time++) {
                var cells = new ArrayList<String>();
                cells.add(Integer.toString(member));
                cells.add(Figures.of(model.times()[time], format));
                for (int output = 0; output < model.outputs().size(); output++) {
                    cells.add(written(series.values(output, time)[member], format));
                }
                row.accept(cells);
            }
        }
    }

    /// A member's own value: NaN is written as such, not as a gap.
    private static String written(double value, OutputFormat format) {
        return Double.isNaN(value) ? "NaN" : Figures.of(value, format);
    }
}
