package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.majorslist.app.console.DataTable;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.RollingForecasts;

/// Errors of one series by origin and years ahead: where a model fails.
///
/// @param cells one an origin and year ahead, in order
record ErrorTable(List<Cell> cells) {
    private static final double MOST = 0.5;

    /// One forecast, mean over the seeds.
    ///
    /// @param origin last year known
    /// @param horizon years ahead
    /// @param error error of the median, percent, above 0 if too high
    /// @param walkError the same of the random walk
    /// @param covered share of the seeds whose 90 percent interval holds what came
    record Cell(int origin, int horizon, double error, double walkError, double covered) {
        boolean isCovered() {
            return covered >= MOST;
        }
    }

    static ErrorTable of(String series, RollingForecasts forecasts) {
        var cells = new ArrayList<Cell>();
        List<ForecastScore> own = forecasts.all().stream()
                .filter(score -> score.series().equals(series))
                .toList();
        for (int origin : distinct(own.stream().map(ForecastScore::origin).toList())) {
            for (int horizon : distinct(own.stream().map(ForecastScore::horizon).toList())) {
                List<ForecastScore> same = own.stream()
                        .filter(score -> score.origin() == origin && score.horizon() == horizon)
                        .toList();
                if (!same.isEmpty()) {
                    cells.add(cell(origin, horizon, same));
                }
            }
        }
        return new ErrorTable(cells);
    }

    private static Cell cell(int origin, int horizon, List<ForecastScore> same) {
        double error = 0;
        double covered = 0;
        for (ForecastScore score : same) {
            error += 100 * (score.median() / score.observed() - 1) / same.size();
            covered += score.isCovered() ? 1.0 / same.size() : 0;
        }
        ForecastScore first = same.getFirst();
        return new Cell(origin, horizon, error, 100 * (first.walk() / first.observed() - 1), covered);
    }

    private static Iterable<Integer> distinct(List<Integer> values) {
        return new TreeSet<>(values);
    }

    /// Origins as rows, years ahead as columns; an error whose figure lies outside the interval is marked.
    DataTable table() {
        var columns = new ArrayList<>(List.of("known up to"));
        List<Integer> horizons =
                new ArrayList<>(new TreeSet<>(cells.stream().map(Cell::horizon).toList()));
        horizons.forEach(horizon -> columns.add("+" + horizon));
        var rows = new ArrayList<List<String>>();
        for (int origin : distinct(cells.stream().map(Cell::origin).toList())) {
            var row = new ArrayList<>(List.of(Integer.toString(origin)));
            horizons.forEach(horizon -> row.add(text(origin, horizon)));
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private String text(int origin, int horizon) {
        return cells.stream()
                .filter(cell -> cell.origin() == origin && cell.horizon() == horizon)
                .map(cell -> Math.round(cell.error()) + (cell.isCovered() ? "" : " out"))
                .findFirst()
                .orElse("");
    }
}
