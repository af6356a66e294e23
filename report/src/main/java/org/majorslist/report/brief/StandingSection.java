package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Mark;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Strip;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// One sign a cycle, and each run of equal outcomes with its sources.
final class StandingSection {
    private final Brief brief;
    private final Wordings words;

    StandingSection(Brief brief, Language language) {
        this.brief = brief;
        words = new Wordings(language);
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        blocks.add(strip());
        if (!brief.standing().runs().isEmpty()) {
            blocks.add(runs());
        }
        if (brief.finding() instanceof Finding.Decided) {
            blocks.add(new Block.Paragraph(Phrase.of(
                    words.of(Label.PRECEDENTS).formatted(brief.country().iso3(), brief.cycle()), Tone.quiet)));
        }
        return new Section("standing", words.of(Label.STANDING), Phrase.NONE, blocks);
    }

    private Strip strip() {
        List<Strip.Cell> cells =
                brief.standing().cycles().stream().map(this::cell).toList();
        boolean weak = cells.stream().anyMatch(Strip.Cell::weak);
        String span = cells.isEmpty()
                ? ""
                : " " + cells.getFirst().cycle() + "–" + cells.getLast().cycle();
        return new Strip(
                words.of(Label.STANDING) + span, cells, legend(cells), weak ? words.of(Label.LEGEND_WEAK) : "");
    }

    private Strip.Cell cell(Standing.Cycle cycle) {
        Determination decision = cycle.determination();
        if (decision == null) {
            Mark mark = cycle.instrumentOnly() ? Mark.unread : Mark.none;
            return new Strip.Cell(cycle.year(), mark, meaning(mark), false);
        }
        boolean weak = decision.confidence() == Confidence.WEAK;
        String meaning = words.verdict(decision) + (weak ? ", " + words.of(Label.LEGEND_WEAK) : "");
        return new Strip.Cell(cycle.year(), Wordings.mark(decision), meaning, weak);
    }

    private List<Strip.Legend> legend(List<Strip.Cell> cells) {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        cells.forEach(cell -> used.add(cell.mark()));
        return used.stream().map(mark -> new Strip.Legend(mark, meaning(mark))).toList();
    }

    private String meaning(Mark mark) {
        return words.of(
                switch (mark) {
                    case met -> Label.LEGEND_MET;
                    case kept -> Label.LEGEND_KEPT;
                    case negative -> Label.LEGEND_NEGATIVE;
                    case unread -> Label.LEGEND_UNREAD;
                    case none -> Label.LEGEND_NONE;
                });
    }

    private Table runs() {
        List<Table.Row> rows = brief.standing().runs().reversed().stream()
                .<Table.Row>map(this::row)
                .toList();
        return new Table(
                words.of(Label.STANDING), List.of(Table.Column.words("", 11), Table.Column.words("", 84)), rows);
    }

    private Table.Cells row(Standing.Run run) {
        int first = run.first().cycle();
        int last = run.last().cycle();
        String years = first == last ? String.valueOf(first) : first + "–" + last;
        Phrase outcome = Phrase.of(
                        words.verdict(run.first()),
                        Wordings.mark(run.first()) == Mark.met
                                ? Tone.plain
                                : Wordings.mark(run.first()).tone())
                .notes(run.sourceIds());
        List<Integer> weak = run.weakCycles();
        if (!weak.isEmpty()) {
            String cycles = weak.size() == run.determinations().size() ? "" : " " + Figures.ranges(weak);
            outcome = outcome.and(" · " + words.of(Label.LEGEND_WEAK) + cycles, Tone.quiet);
        }
        return Table.Cells.of(Phrase.of(years, Tone.strong), outcome);
    }
}
