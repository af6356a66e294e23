package org.majorslist.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.QuotedClaim;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// Each published sum beside the same years of the ledger, with the verdict.
final class QuotedSection {
    private final Brief brief;
    private final Extent extent;
    private final Wordings words;
    private final Figures figures;

    QuotedSection(Brief brief, Language language, Extent extent) {
        this.brief = brief;
        this.extent = extent;
        words = new Wordings(language);
        figures = new Figures(language);
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        if (brief.quoted().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.of(Label.NO_QUOTED), Tone.quiet)));
        } else {
            var rows = new ArrayList<Table.Row>();
            List<QuotedFigure> shown = shown();
            shown.forEach(figure -> addRows(rows, figure));
            blocks.add(new Table(
                    words.of(Label.QUOTED),
                    List.of(
                            Table.Column.words(words.of(Label.CLAIM), 44),
                            Table.Column.words(words.of(Label.VERDICT), 13),
                            Table.Column.words(words.of(Label.RECOMPUTED), 37)),
                    rows));
            int left = brief.quoted().size() - shown.size();
            if (left > 0) {
                blocks.add(Omission.line(words.of(Label.MORE_QUOTED), left, brief));
            }
        }
        return new Section(
                "quoted", words.of(Label.QUOTED), Phrase.of(words.of(Label.QUOTED_ASIDE), Tone.quiet), blocks);
    }

    private List<QuotedFigure> shown() {
        return switch (extent) {
            case DIGEST -> brief.quoted().stream().filter(this::isOfLate).toList();
            case WHOLE -> brief.quoted();
        };
    }

    private boolean isOfLate(QuotedFigure figure) {
        LocalDate from = brief.asOf().minusMonths(Brief.TIMELINE_MONTHS);
        return PartialDate.find(figure.claim().saidOn())
                .filter(said -> said.latest().isAfter(from))
                .isPresent();
    }

    private void addRows(List<Table.Row> rows, QuotedFigure figure) {
        Phrase said = Phrase.of(figure.claim().claim())
                .and(" · " + saidBy(figure.claim()), Tone.quiet)
                .notes(List.of(figure.claim().sourceId()));
        rows.add(Table.Cells.of(said, verdict(figure.verdict()), bases(figure)));
        if (!figure.arithmetic().isEmpty()) {
            rows.add(new Table.Remark(Phrase.of(figure.arithmetic(), Tone.quiet), true));
        }
    }

    private static String saidBy(QuotedClaim claim) {
        return Stream.of(claim.saidBy(), claim.saidOn())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Phrase verdict(QuotedFigure.Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Phrase.of(words.of(Label.SUPPORTED), Tone.free);
            case PARTLY -> Phrase.of(words.of(Label.PARTLY), Tone.kept);
            case CONTRADICTED -> Phrase.of(words.of(Label.CONTRADICTED), Tone.barred);
            case NOT_TESTABLE -> Phrase.of(words.of(Label.NOT_TESTABLE), Tone.open);
        };
    }

    private Phrase bases(QuotedFigure figure) {
        Phrase all = Phrase.NONE;
        for (QuotedFigure.Basis basis : figure.bases()) {
            if (!all.isEmpty()) {
                all = all.and("; ");
            }
            all = all.and(words.measure(basis.measure()) + " ")
                    .and(figures.millions(basis.sum().dollars()), Tone.strong)
                    .and(
                            basis.whole()
                                    ? ""
                                    : " (" + words.of(Label.MISSING_YEARS).formatted(years(basis)) + ")")
                    .notes(List.of(basis.sourceId()));
        }
        return all.isEmpty() ? Phrase.of("–", Tone.quiet) : all;
    }

    private static String years(QuotedFigure.Basis basis) {
        return basis.firstYear() == basis.lastYear()
                ? "FY" + basis.firstYear()
                : "FY" + basis.firstYear() + "–" + basis.lastYear();
    }
}
