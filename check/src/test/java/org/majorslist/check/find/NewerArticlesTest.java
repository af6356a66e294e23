package org.majorslist.check.find;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Scores the check on 148 articles of our own by further authors who had not seen a rule, worked on for an evening or
/// two after their first score; these floors keep what was gained since.
class NewerArticlesTest {
    private static ArticleScores scores = new ArticleScores();

    @BeforeAll
    static void score() throws IOException {
        scores = ArticleScores.of("newer");
    }

    @Test
    void findsTheClaims() {
        scores.findAtLeast(0.91, 0.875);
    }

    @Test
    void linksTheIndicator() {
        scores.indicatorAtLeast(0.89);
    }

    @Test
    void linksThePeriod() {
        scores.periodAtLeast(0.725);
    }

    @Test
    void linksTheArea() {
        scores.areaAtLeast(0.92);
    }

    @Test
    void readsTheValue() {
        scores.valueAtLeast(0.91);
    }

    @Test
    void judgesTheClaims() {
        scores.verdictsAtLeast(0.86, 0.76, 0.82);
    }
}
