package org.majorslist.check;

/// How sure it is that a claim speaks of the indicator, area or period it was tied to; surest first.
public enum Sureness {
    /// The claim's own words say it, or the words around leave nothing else to mean.
    WRITTEN,
    /// Its sentence says it, but says another as well.
    CHOSEN,
    /// Nothing in its sentence says it: it follows from the sentences around, or from the day of publication.
    INFERRED,
    /// No rule reads its words; together they are likely to speak of it, as a scorecard weighs them.
    LIKELY,
    /// No rule reads its words, and weighing them does not tell which of several things they speak of.
    UNCLEAR
}
