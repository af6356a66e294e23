package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Citation;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Effect;
import org.majorslist.law.Effects;
import org.majorslist.law.Reading;
import org.majorslist.law.Result;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// What the law says of each programme, bank and trade measure, with rule, reason and authority.
///
/// Lines with one reason stand together under it.
final class LawSection {
    private final Brief brief;
    private final Language language;
    private final Wordings words;

    LawSection(Brief brief, Language language) {
        this.brief = brief;
        this.language = language;
        words = new Wordings(language);
    }

    Section section() {
        InLaw law = brief.inLaw();
        var blocks = new ArrayList<Block>();
        Phrase aside = Phrase.NONE;
        if (law == null) {
            blocks.add(new Block.Paragraph(Phrase.of(words.of(Label.NO_LAW), Tone.open)));
        } else {
            aside = Phrase.of(law.decided().regime().title().in(language.tag()), Tone.quiet);
            Effects without = law.withoutWaiver();
            addTable(
                    blocks, Label.PROGRAMME, law.decided().assistance(), without == null ? null : without.assistance());
            addTable(blocks, Label.BANKS, law.decided().banks(), without == null ? null : without.banks());
            addTable(blocks, Label.TRADE, law.decided().trade(), without == null ? null : without.trade());
            blocks.addAll(calendar(law.calendar()));
        }
        return new Section("law", words.of(Label.IN_LAW), aside, blocks);
    }

    private void addTable(List<Block> blocks, Label title, List<Effect> decided, @Nullable List<Effect> without) {
        if (decided.isEmpty()) {
            return;
        }
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(words.of(title), without == null ? 46 : 36));
        columns.add(Table.Column.words(words.of(Label.THIS_DECISION), 13));
        if (without != null) {
            columns.add(Table.Column.words(words.of(Label.WITHOUT_WAIVER), 13));
        }
        columns.add(Table.Column.words(words.of(Label.AUTHORITY), without == null ? 35 : 30));
        blocks.add(new Table(words.of(title), columns, rows(decided, without)));
    }

    private List<Table.Row> rows(List<Effect> decided, @Nullable List<Effect> without) {
        Map<String, Effect> other = without == null
                ? Map.of()
                : without.stream()
                        .collect(Collectors.toMap(effect -> effect.query().text(), effect -> effect, (a, b) -> a));
        Map<String, List<Effect>> byReason = new LinkedHashMap<>();
        for (Effect effect : decided) {
            Effect telling = other.getOrDefault(effect.query().text(), effect);
            byReason.computeIfAbsent(reason(telling), key -> new ArrayList<>()).add(effect);
        }
        var rows = new ArrayList<Table.Row>();
        byReason.forEach((reason, effects) -> {
            rows.add(new Table.Group(Phrase.of(reason, Tone.quiet), null));
            effects.forEach(
                    effect -> rows.add(row(effect, other.get(effect.query().text()), without != null)));
            readings(effects, other).forEach(text -> rows.add(Table.Remark.of(text)));
        });
        return rows;
    }

    /// A reason without the name of the programme it begins with, so that programmes share it.
    private String reason(Effect effect) {
        String reason = effect.reason().in(language.tag());
        String name = effect.label().in(language.tag());
        String rest = reason.startsWith(name) ? reason.substring(name.length()).strip() : reason;
        for (String verb : List.of("is ", "es ", "son ")) {
            rest = rest.startsWith(verb) ? rest.substring(verb.length()) : rest;
        }
        return rest.isEmpty() ? rest : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    private Table.Cells row(Effect effect, @Nullable Effect other, boolean twoColumns) {
        Effect telling = other == null ? effect : other;
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(effect.label().in(language.tag())));
        cells.add(result(effect));
        if (twoColumns) {
            cells.add(result(telling));
        }
        cells.add(Phrase.of(authority(telling), Tone.quiet));
        return new Table.Cells(cells, false);
    }

    private Phrase result(Effect effect) {
        String text = words.result(effect.result());
        Tone tone = effect.disputed() && effect.result() != Result.UNCLEAR ? Tone.open : Wordings.tone(effect.result());
        String disputed = language == Language.ES ? ", en disputa" : ", disputed";
        return Phrase.of(effect.disputed() ? text + disputed : text, tone);
    }

    private static String authority(Effect effect) {
        return effect.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
    }

    private List<Phrase> readings(List<Effect> effects, Map<String, Effect> other) {
        return effects.stream()
                .map(effect -> other.getOrDefault(effect.query().text(), effect))
                .filter(effect -> !effect.readings().isEmpty())
                .map(this::readings)
                .distinct()
                .toList();
    }

    private Phrase readings(Effect effect) {
        String text = effect.readings().stream().map(this::reading).collect(Collectors.joining(" · "));
        return Phrase.of(words.of(Label.READINGS) + ": " + text, Tone.open);
    }

    private String reading(Reading reading) {
        return reading.heldBy().in(language.tag()) + ": " + reading.says().in(language.tag());
    }

    /// The dates of the cycle as a table; nothing where there are none.
    List<Block> calendar(List<CycleDate> calendar) {
        if (calendar.isEmpty()) {
            return List.of();
        }
        var figures = new Figures(language);
        List<Table.Row> rows = calendar.stream()
                .<Table.Row>map(date -> Table.Cells.of(
                        Phrase.of(date.label().in(language.tag())),
                        Phrase.of((date.exact() ? "" : words.of(Label.EARLIEST) + " ") + figures.day(date.day())),
                        Phrase.of(date.citation().text(), Tone.quiet)))
                .toList();
        return List.of(new Table(
                words.of(Label.CALENDAR),
                List.of(
                        Table.Column.words(words.of(Label.CALENDAR), 46),
                        Table.Column.words("", 30),
                        Table.Column.words("", 18)),
                rows));
    }
}
