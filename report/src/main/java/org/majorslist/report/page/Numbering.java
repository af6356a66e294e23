package org.majorslist.report.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gives sources their footnote numbers: in the order a reader meets them.
public final class Numbering {
    private final Set<String> met = new LinkedHashSet<>();

    private Numbering() {}

    /// The sources a page refers to, in the order a reader meets them.
    ///
    /// @param lead what stands below the headline
    /// @param sections the sections in reading order
    /// @return keys of sources, each once; the first is footnote 1
    public static List<String> order(List<Phrase> lead, List<Section> sections) {
        var numbering = new Numbering();
        lead.forEach(numbering::read);
        for (Section section : sections) {
            numbering.read(section.aside());
            section.blocks().forEach(numbering::read);
        }
        return List.copyOf(numbering.met);
    }

    private void read(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> read(paragraph.text());
            case Block.Bullets bullets -> bullets.items().forEach(this::read);
            case Block.Facts facts -> facts.pairs().forEach(fact -> read(fact.text()));
            case Table table -> table.rows().forEach(this::read);
            case Block.Subtitle subtitle -> {}
            case Strip strip -> {}
        }
    }

    private void read(Table.Row row) {
        switch (row) {
            case Table.Cells cells -> cells.cells().forEach(this::read);
            case Table.Group group -> read(group.text());
            case Table.Remark remark -> read(remark.text());
        }
    }

    private void read(Phrase phrase) {
        for (Span span : phrase.spans()) {
            if (span instanceof Span.Note note) {
                met.add(note.sourceId());
            }
        }
    }
}
