package org.majorslist.sim.sample;

/// How strongly two parameters move together.
///
/// @param first name of one parameter
/// @param second name of another
/// @param rank Spearman's rank correlation of the two, strictly between -1 and 1
public record RankCorrelation(String first, String second, double rank) {
    /// Checks the names and the correlation.
    public RankCorrelation {
        PriorCheck.require(!first.equals(second), "\"%s\" is correlated with itself", first);
        PriorCheck.require(rank > -1 && rank < 1, "the rank correlation %s is not between -1 and 1", rank);
    }

    /// The correlation of the normal scores behind the ranks: 2 sin(π rank / 6).
    ///
    /// @return a number strictly between -1 and 1
    /// @see "Pearson, On further methods of determining correlation, 1907"
    double ofNormalScores() {
        return 2 * StrictMath.sin(Math.PI * rank / 6);
    }
}
