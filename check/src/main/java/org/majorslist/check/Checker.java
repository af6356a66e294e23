package org.majorslist.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.judge.Judge;
import org.majorslist.check.judge.Sitting;
import org.majorslist.check.mark.Dateline;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
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
    ///     its name, else that on which most of what it tells fits the record, else `asOf`
    /// @param language the language to read it in; `null` to guess
    /// @param asOf the day whose knowledge judges it
    /// @return the article with its claims and verdicts
    public CheckedArticle check(Article article, @Nullable Language language, LocalDate asOf) {
        Dated dated = dated(article, language, asOf);
        Hearing heard = hear(dated.article().text(), language, dated.article().published(), asOf);
        return new CheckedArticle(dated.article(), dated.from(), heard.marked().language(), asOf, heard.claims());
    }

    private Hearing hear(String text, @Nullable Language language, @Nullable LocalDate published, LocalDate asOf) {
        Marked marked = Marking.of(text, rules, language, published);
        List<Claim> claims = finder.find(marked, published);
        Sitting sitting = judge.open(marked.language(), published == null ? asOf : published, asOf, text);
        return new Hearing(marked, sitting.judge(claims));
    }

    private record Dated(Article article, DayFrom from) {}

    private Dated dated(Article article, @Nullable Language language, LocalDate asOf) {
        if (article.published() != null) {
            return new Dated(article, DayFrom.GIVEN);
        }
        Optional<Dateline> dateline = Dateline.find(article.text(), rules, language);
        Optional<LocalDate> inProse = dateline.filter(Dateline::inProse).map(Dateline::day);
        return dateline.filter(line -> !line.inProse())
                .map(line -> new Dated(article.publishedOn(line.day()), DayFrom.DATELINE))
                .or(() -> DayInName.of(article.name(), asOf)
                        .map(day -> new Dated(article.publishedOn(day), DayFrom.NAME)))
                .or(() -> new DocumentDating(judge.decisions(), asOf)
                        .find(article.text(), inProse.orElse(null), (text, day) -> hear(text, language, day, asOf))
                        .map(day -> new Dated(article.publishedOn(day), DayFrom.CONTENT)))
                .or(() -> inProse.map(day -> new Dated(article.publishedOn(day), DayFrom.DATELINE)))
                .orElseGet(() -> new Dated(article, DayFrom.NOTHING));
    }
}
