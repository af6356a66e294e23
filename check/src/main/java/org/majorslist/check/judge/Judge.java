package org.majorslist.check.judge;

import java.nio.file.Path;
import java.time.LocalDate;
import org.majorslist.check.Language;
import org.majorslist.check.aid.NamedMoney;
import org.majorslist.check.aid.RecordAid;
import org.majorslist.check.decision.RecordDecisions;
import org.majorslist.check.event.EventPrints;
import org.majorslist.check.group.KnownDecisions;
import org.majorslist.check.happening.EventTables;
import org.majorslist.check.happening.RecordEvents;
import org.majorslist.check.row.RecordRows;
import org.majorslist.check.statute.LawDesk;
import org.majorslist.check.statute.LegalQuestions;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Judges claims against the record and the law; the same claim, record and law give the same verdict.
///
/// Safe to share between threads; each article gets a [Sitting] of its own.
public final class Judge {
    private final Bench bench;

    /// Makes a judge.
    ///
    /// @param contentCheck the folder content/check
    /// @param register the record
    /// @param law the law
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public Judge(Path contentCheck, Register register, LawBook law) {
        Facts facts = new Facts(contentCheck);
        bench = new Bench(
                register,
                new RecordRows(register),
                new RecordDecisions(register),
                new RecordEvents(register, new EventTables(contentCheck)),
                new RecordAid(register),
                new NamedMoney(law.catalogue()),
                new LawDesk(law, register),
                new LegalQuestions(contentCheck),
                facts);
    }

    /// The happenings of the record by the words they are told with, for the finder.
    ///
    /// @return the happenings
    public EventPrints events() {
        return bench.events().prints();
    }

    /// Who fared how in each yearly decision, for the finder.
    ///
    /// @return the decisions
    public KnownDecisions decisions() {
        return bench.decisions();
    }

    /// Opens the sitting for one article.
    ///
    /// @param language the language verdicts are worded in
    /// @param day the day of the article: only what was public then supports plainly
    /// @param asOf the day whose knowledge is used at most
    /// @param text the text the claims were found in, for the words around a figure
    /// @return the sitting
    public Sitting open(Language language, LocalDate day, LocalDate asOf, String text) {
        return new Sitting(bench, TextRead.of(text, bench, new Words(language)), day, asOf);
    }
}
