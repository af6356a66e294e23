package org.majorslist.check.find;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Scores the check on articles of our own whose authors had not seen a rule: what to expect of unseen text comes from
/// their first try, which stands in bench/results; these floors keep what was gained since.
class BlindArticlesTest {
    private static ArticleScores scores = new ArticleScores();

    @BeforeAll
    static void score() throws IOException {
        scores = ArticleScores.of("blind");
    }

    @Test
    void findsTheClaims() {
        scores.findAtLeast(0.925, 0.92);
    }

    @Test
    void linksTheIndicator() {
        scores.indicatorAtLeast(0.93);
    }

    @Test
    void linksThePeriod() {
        scores.periodAtLeast(0.842);
    }

    @Test
    void linksTheArea() {
        scores.areaAtLeast(0.96);
    }

    @Test
    void readsTheValue() {
        scores.valueAtLeast(0.945);
    }

    @Test
    void judgesTheClaims() {
        scores.verdictsAtLeast(0.89, 0.79, 0.925);
    }
}
