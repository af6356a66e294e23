package org.majorslist.app.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.RollingForecasts;

class ErrorTableTest {
    /// Two seeds: 90 and 80 of 100 are 15 percent too low in the mean; one interval of two holds what came.
    @Test
    void setsOriginsAgainstYearsAhead() {
        var forecasts = new RollingForecasts(List.of(
                List.of(score(2018, 1, 90, 80), score(2018, 2, 60, 50), score(2019, 1, 120, 90)),
                List.of(score(2018, 1, 80, 110), score(2018, 2, 60, 50), score(2019, 1, 120, 90))));
        var table = ErrorTable.of("area", forecasts).table();
        assertEquals(List.of("known up to", "+1", "+2"), table.columns());
        assertEquals(List.of(List.of("2018", "-15", "-40 out"), List.of("2019", "20", "")), table.rows());
    }

    /// What came is 100; the interval reaches from `low` to `low` + 40.
    private static ForecastScore score(int origin, int horizon, double median, double low) {
        return new ForecastScore("area", origin, horizon, 100, median, low, low + 40, 1, 100, 100, 100, 1);
    }
}
