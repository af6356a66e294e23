package org.majorslist.register;

/// How well the evidence on record carries a determination.
public enum Confidence {
    /// An official text, or several independent ones, state the outcome.
    VERIFIED,
    /// The outcome rests on one newspaper, a later summary, or an inference.
    WEAK
}
