package org.majorslist.measure;

/// In which dollars an amount is stated.
public enum Prices {
    /// Dollars of the year in which the money was committed or spent.
    CURRENT,
    /// Dollars of one base year; the source of the amount says which.
    CONSTANT
}
