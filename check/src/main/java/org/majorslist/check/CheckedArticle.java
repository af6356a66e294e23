package org.majorslist.check;

import java.time.LocalDate;
import java.util.List;
import org.majorslist.check.read.Article;

/// An article with its claims, judged.
///
/// @param article the article
/// @param dayFrom how its day is known
/// @param language the language it was read in
/// @param asOf the day whose knowledge judged it
/// @param claims the claims in the order of the text
public record CheckedArticle(Article article, DayFrom dayFrom, Language language, LocalDate asOf, List<Judged> claims) {
    /// Copies the claims.
    public CheckedArticle {
        claims = List.copyOf(claims);
    }
}
