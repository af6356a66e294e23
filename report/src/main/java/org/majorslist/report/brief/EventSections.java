package org.majorslist.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Condition;
import org.majorslist.register.Event;
import org.majorslist.register.Observation;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// What the determination says and asks for, what happened before the as-of date, and what is not on record.
final class EventSections {
    private final Brief brief;
    private final Language language;
    private final Wordings words;

    EventSections(Brief brief, Language language) {
        this.brief = brief;
        this.language = language;
        words = new Wordings(language);
    }

    Section asks() {
        Block block = brief.asks().isEmpty()
                ? new Block.Paragraph(Phrase.of(words.of(Label.NO_ASKS), Tone.open))
                : new Block.Bullets(brief.asks().stream().map(this::asked).toList());
        return new Section("asks", words.of(Label.ASKS), Phrase.NONE, List.of(block));
    }

    private Phrase asked(Asked asked) {
        Condition condition = asked.condition();
        Phrase said = Phrase.of(language == Language.ES ? condition.asksEs() : condition.asksEn())
                .notes(List.of(condition.sourceId()));
        return condition.indicator().isEmpty()
                ? said
                : said.and(" " + words.of(Label.BEFORE) + ": ", Tone.quiet)
                        .and(figure(asked.before()))
                        .and("; " + words.of(Label.SINCE) + ": ", Tone.quiet)
                        .and(figure(asked.since()))
                        .and(".");
    }

    private Phrase figure(@Nullable Observation row) {
        if (row == null) {
            return Phrase.of(words.of(Label.NOTHING_ON_RECORD), Tone.open);
        }
        String value = new Figures(language).number(row.value().amount());
        return Phrase.of(value + " " + row.value().unit() + " (" + row.period() + ")")
                .notes(List.of(row.sourceId()));
    }

    Section timeline() {
        Block block = brief.timeline().isEmpty()
                ? new Block.Paragraph(Phrase.of(words.of(Label.NO_EVENTS), Tone.quiet))
                : new Table(
                        words.of(Label.TIMELINE),
                        List.of(Table.Column.words("", 23), Table.Column.words("", 73)),
                        brief.timeline().stream().<Table.Row>map(this::row).toList());
        return new Section("timeline", words.of(Label.TIMELINE), Phrase.NONE, List.of(block));
    }

    Section gaps() {
        return new Section(
                "gaps",
                words.of(Label.GAPS),
                Phrase.NONE,
                List.of(new Block.Bullets(brief.gaps().stream()
                        .map(gap -> Phrase.of(language == Language.ES ? gap.spanish() : gap.english())
                                .notes(gap.sourceIds()))
                        .toList())));
    }

    private Table.Cells row(Event event) {
        return Table.Cells.of(
                Phrase.of(dates(event)), Phrase.of(event.summary()).notes(List.of(event.sourceId())));
    }

    private static String dates(Event event) {
        PartialDate start = event.date();
        return start.equals(event.until()) ? start.toString() : start + "–" + event.until();
    }
}
