package org.majorslist.app.check;

/// How `majors check` prints.
public enum CheckFormat {
    /// Sentences with their claims marked and the verdicts below, for a terminal.
    table(".txt"),
    /// One JSON list of claims.
    json(".json"),
    /// One JSON object a claim and line.
    jsonl(".jsonl"),
    /// One self-contained page with the evidence in the margin.
    html(".html"),
    /// JSON-LD of schema.org's ClaimReview.
    claimreview(".jsonld");

    private final String ending;

    CheckFormat(String ending) {
        this.ending = ending;
    }

    /// The usual ending of files of this format.
    ///
    /// @return with its point
    public String ending() {
        return ending;
    }
}
