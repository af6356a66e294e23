package org.majorslist.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.judge.Judge;
import org.majorslist.check.judge.Sitting;
import org.majorslist.check.mark.Dateline;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.DayInName;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Checks articles: finds their claims and judges each.
///
/// Rule-based: the same text, tables and record give the same answer. Safe to share between threads.
public final class Checker {
    private final Rules rules;
    private final ClaimFinder finder;
    private final Judge judge;

    /// Makes a checker.
    ///
    /// @param contentCheck the folder content/check with the rule tables
    /// @param register the record
    /// @param law the law, for legal claims
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public Checker(Path contentCheck, Register register, LawBook law) {
        rules = Rules.read(contentCheck);
        judge = new Judge(contentCheck, register, law);
        finder = new ClaimFinder(rules, judge.events(), judge.decisions());
    }

    /// Checks an article.
    ///
    /// @param article the article; without a day of publication the text's own dateline is taken, else the day in
    ///     its name, else `asOf`
    /// @param language the language to read it in; `null` to guess
    /// @param asOf the day whose knowledge judges it
    /// @return the article with its claims and verdicts
    public CheckedArticle check(Article article, @Nullable Language language, LocalDate asOf) {
        Article dated = dated(article, language, asOf);
        LocalDate published = dated.published();
        LocalDate day = published == null ? asOf : published;
        Marked marked = Marked.of(dated.text(), rules, language, published);
        Language spoken = marked.language();
        List<Claim> claims = finder.find(marked, published);
        Sitting sitting = judge.open(spoken, day, asOf, dated.text());
        List<Judged> judged = sitting.judge(claims);
        return new CheckedArticle(dated, spoken, asOf, judged);
    }

    private Article dated(Article article, @Nullable Language language, LocalDate asOf) {
        return article.published() != null
                ? article
                : Dateline.find(article.text(), rules, language)
                        .or(() -> DayInName.of(article.name(), asOf))
                        .map(article::publishedOn)
                        .orElse(article);
    }
}
