package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Citation;
import org.majorslist.law.Effect;
import org.majorslist.law.Effects;
import org.majorslist.law.Query;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// What the law says, on one screen: lines with one answer under one authority stand as one.
///
/// Holds the programmes the country has had money from, and every bank and trade measure.
final class LawDigest {
    private final Brief brief;
    private final Language language;
    private final Wordings words;

    LawDigest(Brief brief, Language language) {
        this.brief = brief;
        this.language = language;
        words = new Wordings(language);
    }

    Section section() {
        InLaw law = brief.inLaw();
        return law == null ? new LawSection(brief, language).section() : section(law);
    }

    private Section section(InLaw law) {
        Effects without = law.withoutWaiver();
        List<Effect> all = law.decided().assistance();
        List<Effect> inUse = all.stream().filter(effect -> isInUse(law, effect)).toList();
        List<Effect> programmes = inUse.isEmpty() ? all : inUse;
        var blocks = new ArrayList<Block>();
        addTable(blocks, Label.PROGRAMME, programmes, without == null ? null : without.assistance());
        if (programmes.size() < all.size()) {
            blocks.add(Omission.line(words.of(Label.MORE_PROGRAMMES), all.size() - programmes.size(), brief));
        }
        addTable(blocks, Label.BANKS, law.decided().banks(), without == null ? null : without.banks());
        addTable(blocks, Label.TRADE, law.decided().trade(), without == null ? null : without.trade());
        if (hasReadings(law.decided()) || (without != null && hasReadings(without))) {
            String code = brief.country().iso3();
            blocks.add(
                    new Block.Paragraph(Phrase.of(words.of(Label.BOTH_READINGS).formatted(code), Tone.open)));
        }
        blocks.addAll(new LawSection(brief, language).calendar(law.calendar()));
        Phrase aside = Phrase.of(law.decided().regime().title().in(language.tag()), Tone.quiet);
        return new Section("law", words.of(Label.IN_LAW), aside, blocks);
    }

    private static boolean hasReadings(Effects effects) {
        return Stream.of(effects.assistance(), effects.banks(), effects.trade())
                .flatMap(List::stream)
                .anyMatch(effect -> !effect.readings().isEmpty());
    }

    /// A programme with money on the ledger, or a purpose of one, such as `ESF:narcotics_related`.
    private static boolean isInUse(InLaw law, Effect effect) {
        String code = effect.query().text();
        int colon = code.indexOf(':');
        return law.inUse().contains(colon < 0 ? code : code.substring(0, colon));
    }

    private void addTable(List<Block> blocks, Label title, List<Effect> decided, @Nullable List<Effect> without) {
        if (decided.isEmpty()) {
            return;
        }
        Map<Query, Effect> other = without == null
                ? Map.of()
                : without.stream().collect(Collectors.toMap(Effect::query, Function.identity(), (a, b) -> a));
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(words.of(title), without == null ? 46 : 38));
        columns.add(Table.Column.words(words.of(Label.THIS_DECISION), 13));
        if (without != null) {
            columns.add(Table.Column.words(words.of(Label.WITHOUT_WAIVER), 13));
        }
        columns.add(Table.Column.words(words.of(Label.AUTHORITY), without == null ? 35 : 28));
        List<Table.Row> rows = new ArrayList<>();
        alike(decided, other).forEach((answer, effects) -> rows.add(row(answer, effects, without != null)));
        blocks.add(new Table(words.of(title), columns, rows));
    }

    /// What lines share: both answers, and the authority of the one that tells more.
    private record Answer(Effect decided, Effect telling, String decidedText, String tellingText, String authority) {
        boolean sameAs(Answer that) {
            return decidedText.equals(that.decidedText)
                    && tellingText.equals(that.tellingText)
                    && authority.equals(that.authority);
        }
    }

    private Map<Answer, List<Effect>> alike(List<Effect> decided, Map<Query, Effect> other) {
        Map<Answer, List<Effect>> groups = new LinkedHashMap<>();
        for (Effect effect : decided) {
            Answer answer = answer(effect, other.getOrDefault(effect.query(), effect));
            Answer key =
                    groups.keySet().stream().filter(answer::sameAs).findFirst().orElse(answer);
            groups.computeIfAbsent(key, first -> new ArrayList<>()).add(effect);
        }
        return groups;
    }

    private Answer answer(Effect decided, Effect telling) {
        String authority = telling.citations().stream().map(Citation::text).collect(Collectors.joining("; "));
        return new Answer(decided, telling, text(decided), text(telling), authority);
    }

    private Table.Row row(Answer answer, List<Effect> effects, boolean twoColumns) {
        String names = effects.stream()
                .map(effect -> effect.label().in(language.tag()))
                .collect(Collectors.joining("; "));
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(names));
        cells.add(Phrase.of(answer.decidedText(), Wordings.tone(answer.decided().result())));
        if (twoColumns) {
            cells.add(Phrase.of(
                    answer.tellingText(), Wordings.tone(answer.telling().result())));
        }
        cells.add(Phrase.of(answer.authority(), Tone.quiet));
        return new Table.Cells(cells, false);
    }

    private String text(Effect effect) {
        String disputed = language == Language.ES ? ", en disputa" : ", disputed";
        return words.result(effect.result()) + (effect.disputed() ? disputed : "");
    }
}
