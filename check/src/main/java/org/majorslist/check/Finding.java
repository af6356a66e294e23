package org.majorslist.check;

/// What the record says about a claim; the names are those of the labelled articles. Best first.
public enum Finding {
    /// A row, or arithmetic on rows, fits.
    supported,
    /// It fits, but only by another measurer, a later vintage, or one accounting basis of several.
    supported_other,
    /// Close, or only bounded, or right at the core with a wrong circumstance.
    imprecise,
    /// Legal claims only: the statute and an official reading differ.
    disputed,
    /// The record covers it and no permitted reading comes near.
    contradicted,
    /// No row, or only rows that are not comparable.
    not_in_register
}
