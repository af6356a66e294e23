package org.majorslist.check.find;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Scores the finder on whole articles of our own, whose authors knew the rules.
///
/// The floors lie a little under what was measured. The first figures, before any rule was changed, stand in
/// bench/results.
class OwnArticlesTest {
    private static ArticleScores scores = new ArticleScores();

    @BeforeAll
    static void score() throws IOException {
        scores = ArticleScores.of("articles");
    }

    @Test
    void findsTheClaims() {
        scores.findAtLeast(0.935, 0.94);
    }

    @Test
    void linksTheIndicator() {
        scores.indicatorAtLeast(0.87);
    }

    @Test
    void linksThePeriod() {
        scores.periodAtLeast(0.85);
    }

    @Test
    void linksTheArea() {
        scores.areaAtLeast(0.89);
    }

    @Test
    void readsTheValue() {
        scores.valueAtLeast(0.94);
    }
}
