package org.majorslist.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.judge.Judge;
import org.majorslist.check.mark.Dateline;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.DayInName;
import org.majorslist.check.scorecard.Scorecards;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Checks articles: finds their claims and judges each.
///
/// Rule-based: the same text, tables and record give the same answer. Safe to share between threads.
public final class Checker {
    private final Hearings.Desks desks;

    /// Makes a checker.
    ///
    /// @param contentCheck the folder content/check with the rule tables
    /// @param register the record
    /// @param law the law, for legal claims
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public Checker(Path contentCheck, Register register, LawBook law) {
        this(contentCheck, register, law, new Scorecards(contentCheck));
    }

    private Checker(Path contentCheck, Register register, LawBook law, @Nullable Scorecards cards) {
        Rules rules = Rules.read(contentCheck);
        var judge = new Judge(contentCheck, register, law);
        var finder = new ClaimFinder(rules, judge.events(), judge.decisions(), cards);
        desks = new Hearings.Desks(rules, finder, judge);
    }

    /// Makes a checker that leaves out claims in words no rule reads, instead of weighing them.
    ///
    /// @param contentCheck the folder content/check with the rule tables
    /// @param register the record
    /// @param law the law, for legal claims
    /// @return the checker
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public static Checker byRulesOnly(Path contentCheck, Register register, LawBook law) {
        return new Checker(contentCheck, register, law, null);
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
        Hearing heard = dated.heard() == null
                ? hearings(article.text(), language, asOf).on(dated.article().published())
                : dated.heard();
        return new CheckedArticle(dated.article(), dated.from(), heard.marked().language(), asOf, heard.claims());
    }

    private Hearings hearings(String text, @Nullable Language language, LocalDate asOf) {
        return new Hearings(desks, text, language, asOf);
    }

    /// An article with its day.
    ///
    /// @param heard the whole of it, read and judged as of that day, where finding the day took that; else `null`
    private record Dated(
            Article article, DayFrom from, @Nullable Hearing heard) {
        Dated(Article article, DayFrom from) {
            this(article, from, null);
        }
    }

    private Dated dated(Article article, @Nullable Language language, LocalDate asOf) {
        if (article.published() != null) {
            return new Dated(article, DayFrom.GIVEN);
        }
        Optional<Dateline> dateline = Dateline.find(article.text(), desks.rules(), language);
        Optional<LocalDate> inProse = dateline.filter(Dateline::inProse).map(Dateline::day);
        return dateline.filter(line -> !line.inProse())
                .map(line -> new Dated(article.publishedOn(line.day()), DayFrom.DATELINE))
                .or(() -> DayInName.of(article.name(), asOf)
                        .map(day -> new Dated(article.publishedOn(day), DayFrom.NAME)))
                .or(() -> byContent(article, inProse.orElse(null), language, asOf))
                .or(() -> inProse.map(day -> new Dated(article.publishedOn(day), DayFrom.DATELINE)))
                .orElseGet(() -> new Dated(article, DayFrom.NOTHING));
    }

    private Optional<Dated> byContent(
            Article article, @Nullable LocalDate own, @Nullable Language language, LocalDate asOf) {
        String head = DocumentDating.head(article.text());
        boolean isWhole = head.length() == article.text().length();
        return new DocumentDating(desks.judge().decisions(), asOf)
                .find(own, hearings(head, language, asOf)::on)
                .map(trial ->
                        new Dated(article.publishedOn(trial.day()), DayFrom.CONTENT, isWhole ? trial.heard() : null));
    }
}
