package org.majorslist.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The document by which a cycle was decided, whether or not its content is on record.
///
/// @param cycle the cycle it decides
/// @param regime the law it was made under
/// @param title its title
/// @param document number of the document, such as `2026-19251`; empty if none was seen
/// @param decidedOn day of signature; `null` if not known
/// @param publishedOn day of publication; `null` if not known
/// @param content whether its list and outcomes are in the record
/// @param listSize how many countries it lists; `null` if not known
/// @param complete whether every listed country has an outcome in the record
/// @param sourceId source of its existence
/// @param note what a reader must know; empty if nothing
public record Instrument(
        int cycle,
        Regime regime,
        String title,
        String document,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate publishedOn,
        Content content,
        @Nullable Integer listSize,
        boolean complete,
        String sourceId,
        String note) {
    /// Whether the record holds what an instrument says.
    public enum Content {
        /// Its determinations are in the record.
        ON_RECORD,
        /// It exists, but no copy of its content was obtained.
        NOT_OBTAINED
    }

    /// The first day on which its existence was public.
    ///
    /// @return the day of publication, else of signature; `null` if neither is known
    public @Nullable LocalDate knownFrom() {
        return publishedOn != null ? publishedOn : decidedOn;
    }
}
