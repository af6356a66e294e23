package org.majorslist.check.show;

import java.util.Locale;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.DayFrom;
import org.majorslist.check.Language;

/// The day of an article in words: one worked out from what the text tells is never shown as if it stood there.
public final class PublicationDay {
    private PublicationDay() {}

    /// The day.
    ///
    /// @param checked the article
    /// @param language the language of the words
    /// @return such as `2025-09-16`, `about 2025-09-16, by what it tells` or `on an unknown day`
    public static String of(CheckedArticle checked, Language language) {
        var published = checked.article().published();
        boolean spanish = language == Language.es;
        if (published == null) {
            return spanish ? "en fecha desconocida" : "on an unknown day";
        }
        if (checked.dayFrom() == DayFrom.CONTENT) {
            return (spanish ? "hacia el %s, por lo que cuenta" : "about %s, by what it tells").formatted(published);
        }
        return published.toString();
    }

    /// The day for a table or a program.
    ///
    /// @param checked the article
    /// @return such as `2025-09-16`; empty if it is unknown
    public static String plain(CheckedArticle checked) {
        var published = checked.article().published();
        return published == null ? "" : published.toString();
    }

    /// How the day is known, for a table or a program.
    ///
    /// @param checked the article
    /// @return the name of the [DayFrom] in small letters, such as `content`
    public static String from(CheckedArticle checked) {
        return checked.dayFrom().name().toLowerCase(Locale.ROOT);
    }
}
