package org.majorslist.report.page;

/// How one cycle ended, as one sign.
public enum Mark {
    /// Certified as cooperating, or listed and not named as having failed.
    met("●", Tone.free),
    /// A negative finding whose consequences a waiver or a vital-interest certification stopped, in full or in part.
    kept("◐", Tone.kept),
    /// Denied, or failed without a waiver.
    negative("○", Tone.barred),
    /// The decision exists, what it says of this country is not on record.
    unread("?", Tone.open),
    /// No decision on this country on record.
    none("·", Tone.quiet);

    private final String glyph;
    private final Tone tone;

    Mark(String glyph, Tone tone) {
        this.glyph = glyph;
        this.tone = tone;
    }

    /// The sign, one column wide.
    ///
    /// @return one character
    public String glyph() {
        return glyph;
    }

    /// Its meaning to the eye.
    ///
    /// @return the tone it is coloured in
    public Tone tone() {
        return tone;
    }
}
