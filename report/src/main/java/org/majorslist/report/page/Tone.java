package org.majorslist.report.page;

/// What a run of text means to the eye. The words alone must say the same: colour is never the only sign.
public enum Tone {
    /// Ordinary text.
    plain,
    /// A name or figure that carries its line.
    strong,
    /// A remark that may be skipped at first.
    quiet,
    /// Nothing stands against it: allowed, exempt, standing met, claim supported.
    free,
    /// Kept by a waiver, or holding in part.
    kept,
    /// Barred, failed or contradicted.
    barred,
    /// The law is unsettled, or the record too thin to say.
    open
}
