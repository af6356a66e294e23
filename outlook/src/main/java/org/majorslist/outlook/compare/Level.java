package org.majorslist.outlook.compare;

/// What may be said of the level of an outcome, as against its difference between options.
///
/// @param basis whose level it is
/// @param spread 5 to 95 percent; NaN throughout if no level is shown
public record Level(Basis basis, Spread spread) {
    static final Level NOT_SHOWN =
            new Level(Basis.NOT_SHOWN, new Spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));

    /// Whose level is shown.
    public enum Basis {
        /// The model's: it beats every naive forecast of this series one to three years ahead.
        MODEL,
        /// A random walk from the newest figure: the model does not beat every naive forecast.
        NAIVE_BAND,
        /// The model's, though no published series exists to hold it against.
        UNTESTED,
        /// None: the model does not beat naive forecasts, and there is no naive band to show.
        NOT_SHOWN
    }
}
