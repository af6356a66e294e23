package org.majorslist.check.find;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Scores the check on articles that no rule was made from: what a stranger's text gets.
///
/// Nobody reads these articles while mending the check, and no failure names a sentence of theirs; see the page beside
/// the folder. The floors lie a little under what was measured, so that a change may cost them a claim or two.
class ShutArticlesTest {
    private static ArticleScores scores = new ArticleScores();

    @BeforeAll
    static void score() throws IOException {
        scores = ArticleScores.of("shut");
    }

    @Test
    void findsTheClaims() {
        scores.findAtLeast(0.893, 0.86);
    }

    @Test
    void linksTheIndicator() {
        scores.indicatorAtLeast(0.89);
    }

    @Test
    void linksThePeriod() {
        scores.periodAtLeast(0.78);
    }

    @Test
    void linksTheArea() {
        scores.areaAtLeast(0.935);
    }

    @Test
    void readsTheValue() {
        scores.valueAtLeast(0.89);
    }

    @Test
    void judgesTheClaims() {
        scores.verdictsAtLeast(0.85, 0.74, 0.68);
    }
}
