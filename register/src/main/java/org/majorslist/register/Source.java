package org.majorslist.register;

/// A document or data file that rows of the record rest on.
///
/// @param id its key
/// @param title its title
/// @param publisher who published it
/// @param date when, as far as known; empty if not
/// @param url its public address; empty if none
/// @param accessedVia how it was read; empty if not said
/// @param quality how near it is to the fact
/// @param extentSeen how much of it was seen; empty if not said
/// @param licence its licence; empty if not known
/// @param rowsExpected how many rows of the record should rest on it, such as `90..110`; empty if not known
public record Source(
        String id,
        String title,
        String publisher,
        String date,
        String url,
        String accessedVia,
        Quality quality,
        String extentSeen,
        String licence,
        String rowsExpected) {
    /// How near a source is to the fact.
    public enum Quality {
        /// The official text or data file, also when read in a public copy.
        PRIMARY,
        /// Press, or another's summary.
        SECONDARY,
        /// Recollection: such rows are leads, never answers.
        MEMORY
    }

    /// Whether the number of rows that rest on it is as expected.
    ///
    /// @param rows how many rows rest on it
    /// @return true if so, or if nothing is known
    public boolean expects(int rows) {
        if (rowsExpected.isEmpty()) {
            return true;
        }
        String[] ends = rowsExpected.split("\\.\\.", 2);
        return rows >= Integer.parseInt(ends[0]) && rows <= Integer.parseInt(ends[1]);
    }
}
