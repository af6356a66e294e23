package org.majorslist.outlook.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollingForecastsTest {
    /// The model says 90 and 80 of 100, the walk 50: errors of 10 and 20 percent by seed, 15 in the mean.
    @Test
    void averagesOverSeedsAndCountsAForecastOnce() {
        var forecasts = new RollingForecasts(List.of(everyYear(90, 1), everyYear(80, 1)));
        SeriesScore mean = forecasts.planned().mean("area");
        assertEquals(12, mean.forecasts());
        assertEquals(15, mean.mape(), 1e-9);
        assertEquals(50, mean.walkMape(), 1e-9);
        assertEquals(new RollingForecasts.Range(10, 20), rounded(forecasts.range("area", SeriesScore::mape)));
        assertEquals(48, forecasts.yearly().mean("area").forecasts());
    }

    @Test
    void showsALevelOnlyIfEveryTestIsWon() {
        var won = new RollingForecasts(List.of(everyYear(90, 1)));
        var lost = new RollingForecasts(List.of(everyYear(40, 1)));
        var noBetterBand = new RollingForecasts(List.of(everyYear(90, 3)));
        assertTrue(won.showsLevel("area", won));
        assertFalse(won.showsLevel("area", lost));
        assertFalse(lost.showsLevel("area", won));
        assertFalse(noBetterBand.showsLevel("area", won));
    }

    /// Errors of 10 and 55 percent by seed are 32.5 in the mean, below the 50 of every naive forecast.
    @Test
    void takesALeadThatAnotherSeedUndoesForNone() {
        var bySeed = new RollingForecasts(List.of(everyYear(90, 1), everyYear(45, 1)));
        var won = new RollingForecasts(List.of(everyYear(90, 1), everyYear(55, 1)));
        assertTrue(bySeed.planned().mean("area").beatsNaive());
        assertFalse(bySeed.showsLevel("area", bySeed));
        assertTrue(won.showsLevel("area", won));
    }

    private static List<ForecastScore> everyYear(double median, double crps) {
        var scores = new ArrayList<ForecastScore>();
        for (int origin : BackTest.YEARLY_ORIGINS) {
            for (int ahead = 1; ahead <= BackTest.HORIZON; ahead++) {
                scores.add(new ForecastScore("area", origin, ahead, 100, median, 50, 150, crps, 50, 50, 50, 2));
            }
        }
        return scores;
    }

    private static RollingForecasts.Range rounded(RollingForecasts.Range range) {
        return new RollingForecasts.Range(Math.round(range.least()), Math.round(range.greatest()));
    }
}
