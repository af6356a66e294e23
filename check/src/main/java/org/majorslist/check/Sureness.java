package org.majorslist.check;

/// How sure it is that a claim speaks of the indicator, area or period it was tied to; surest first.
public enum Sureness {
    /// The claim's own words say it, or the words around leave nothing else to mean.
    WRITTEN,
    /// Its sentence says it, but says another as well.
    CHOSEN,
    /// Nothing in its sentence says it: it follows from the sentences around, or from the day of publication.
    INFERRED
}
