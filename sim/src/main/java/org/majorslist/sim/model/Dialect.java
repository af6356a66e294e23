package org.majorslist.sim.model;

/// Whose meaning a file's functions have, where vendors differ from the standard under the standard's names.
public enum Dialect {
    /// The standard's: INT is the largest whole number not above; MOD has the divisor's sign.
    STANDARD,
    /// That of files which Vensim or its converter wrote: INT cuts towards zero; MOD has the dividend's sign.
    VENSIM
}
