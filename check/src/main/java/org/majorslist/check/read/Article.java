package org.majorslist.check.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A text ready to be checked.
///
/// @param name file name, or `-` for standard input
/// @param title title of the page or document; empty if none was found
/// @param text the main text; offsets of claims count in it
/// @param published day of publication; `null` if unknown
/// @param address address of the page as the page itself gives it; empty if none
public record Article(
        String name, String title, String text, @Nullable LocalDate published, String address) {
    /// The same article with another day of publication.
    ///
    /// @param day the day
    /// @return the article
    public Article publishedOn(LocalDate day) {
        return new Article(name, title, text, day, address);
    }
}
