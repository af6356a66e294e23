package org.majorslist.check.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// What a bare number goes on with: "to 477 from 209", "34,200 five years later", "103 million for police and 38 for
/// the army".
///
/// A number without a noun of its own takes unit and scale of the figure it is listed or compared with.
final class Continued {
    private static final WordList PAIRED = WordList.of("to", "a");
    private static final WordList NUMBER =
            WordList.of("number", "numbers", "count", "numero", "cantidad", "cifra", "total");
    private static final List<Phrases.Hit<Rules.UnitWord>> NO_UNITS = List.of();
    private static final WordList WHOM = WordList.of("whom", "which", "quienes", "cuales");
    private static final WordList AGAINST = WordList.of("-", "–", "to", "a", "contra", "against");
    private static final ListedWords VOTES = ListedWords.named("continued.votes");
    private static final ListedWords CHAMBERS = ListedWords.named("continued.chambers");
    private static final List<String> DEEDS = List.of("kidnap", "murder", "kill", "arrest", "extradite", "laboratory");
    private static final int VOTED_WITHIN = 8;
    private static final int NOUN_WITHIN = 16;
    private static final int AHEAD = 8;
    private static final double BIG = 100;
    private static final double COUNT = 13;

    private final Marked text;
    private final Rules.Vocabulary vocabulary;
    private final Labels labels;
    private final NounBehind nouns;
    private final FigureBefore goesOnWith;

    Continued(Marked text, Rules.Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        labels = new Labels(text, vocabulary);
        nouns = new NounBehind(text);
        goesOnWith = new FigureBefore(text, vocabulary.numbers());
    }

    /// What a bare number means, or `null` where it cannot be meant as a figure.
    @Nullable
    Sense sense(Mention.Quantity quantity) {
        Sense sense = read(quantity);
        if (sense != null) {
            goesOnWith.note(quantity.number().from(), sense);
        }
        return sense;
    }

    /// A bare number whose subject tells the unit; figures behind it go on with that.
    Sense told(Mention.Quantity quantity, String unit) {
        Sense sense = new Sense(unit, 1, -1);
        goesOnWith.note(quantity.number().from(), sense);
        return sense;
    }

    private @Nullable Sense read(Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        if (number.form() != Form.PLAIN) {
            return null;
        }
        if (score(number)) {
            return null;
        }
        String countries = BareCountries.unit(text, quantity);
        if (!countries.isEmpty()) {
            return new Sense(countries, 1, -1);
        }
        String labelled = labels.unit(number.from());
        if (!labelled.isEmpty()) {
            return new Sense(labelled, 1, -1);
        }
        boolean plain = !number.spelled() && number.value() >= COUNT && !nouns.counted(number.to());
        String headed = plain ? labels.heading(number.from()) : "";
        if (!headed.isEmpty()) {
            return new Sense(headed, 1, -1);
        }
        boolean goesOn = goesOn(number);
        boolean big = number.value() >= BIG && (!number.spelled() || number.value() >= 1000);
        boolean small = !number.spelled() && !nouns.own(number.to());
        if (!number.spelled()
                && number.value() >= COUNT
                && (goesOnWith.scaleWord(number) == 1 || thing(number.to()))
                && nouns.own(number.to())
                && !text.in(number.from() - 1, WHOM)
                && nouns.counted(number.to())) {
            return new Sense("count", 1, -1);
        }
        if (ofPeople(number)) {
            return new Sense("people", 1, -1);
        }
        boolean pointsBack =
                number.spelled() && number.value() < COUNT && text.in(number.from() - 1, SmallWords.DETERMINED);
        if ((!goesOn && !big && !small) || pointsBack) {
            return null; // "in sum the three had"
        }
        Sense pair = pair(number);
        if (pair != null) {
            return pair;
        }
        Sense last = goesOnWith.of(number);
        String subject = last != null && elsewhere(last, number) ? subjectBefore(number) : "";
        if (!subject.isEmpty()) {
            return new Sense(subject, 1, -1);
        }
        String numbered = big && (last == null || otherSentence(last, number)) ? numberOf(number) : "";
        if (!numbered.isEmpty()) {
            return new Sense(numbered, 1, -1);
        }
        boolean sum = unnamedMoney(number) && (last == null || otherSentence(last, number));
        if (sum || last != null) {
            return sum ? new Sense("USD", 1, -1) : last;
        }
        String noun = big || text.cue(number.to(), Cue.counted_verb) ? nounBefore(number) : "";
        if (!noun.isEmpty()) {
            return new Sense(noun, 1, -1);
        }
        return big ? aheadOrMoney(number) : null;
    }

    /// "111 votes against 43": the second number counts votes too, and is no claim of its own.
    private boolean score(Mention.Figure number) {
        Mention.Quantity before = number.from() > 1 ? quantityEndingAt(number.from() - 1) : null;
        return (before != null && before.unit().equals("votes")) || ballot(number);
    }

    private boolean hyphened(int i) {
        return text.number(i) != null && text.token(i).hyphenBefore();
    }

    /// "Voted 63-27", "by a vote of 251 to 175".
    private boolean ballot(Mention.Figure number) {
        boolean first =
                hyphened(number.to()) || (text.in(number.to(), AGAINST) && text.number(number.to() + 1) != null);
        boolean second = hyphened(number.from())
                || (text.in(number.from() - 1, AGAINST) && text.number(number.from() - 2) != null);
        int low = Math.max(text.sentenceStart(number.from()), number.from() - VOTED_WITHIN);
        for (int i = number.from() - 1; (first || second) && i >= low; i--) {
            boolean passed = text.in(i, CHAMBERS) && (hyphened(number.to()) || hyphened(number.from()));
            if (text.in(i, VOTES) || passed) {
                return true;
            }
        }
        return false;
    }

    private Mention.@Nullable Quantity quantityEndingAt(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null) {
                return quantity.to() == to ? quantity : null;
            }
        }
        return null;
    }

    /// "Killed three", "mató a tres": a number behind a verb of killing, taking or driving out counts people.
    private boolean ofPeople(Mention.Figure number) {
        int before = number.from() - 1;
        before -= text.reads(before, "a") ? 1 : 0;
        boolean verb =
                text.cue(before, Cue.of_people) || (text.cue(before - 1, Cue.of_people) && text.cue(before, Cue.hedge));
        return verb && goesOnWith.scaleWord(number) <= 1000 && !nouns.own(number.to()) && !text.reads(number.to(), "%");
    }

    /// "From 31,000 to 34,000 hectares": the second of a pair names the unit of both.
    private @Nullable Sense pair(Mention.Figure number) {
        int to = number.to();
        Mention.Quantity next = text.in(to, PAIRED) && to + 1 < text.size() ? text.quantity(to + 1) : null;
        boolean same = next != null
                && text.sentence(to + 1) == text.sentence(number.from())
                && !FigureBefore.NOT_HANDED_ON.contains(next.unit())
                && FigureBefore.alike(number.value(), next.number().value());
        return same && next != null ? new Sense(next.unit(), 1, to + 1) : null;
    }

    /// "Trade comes to 9,600 million a year": a sum whose currency goes without saying.
    private boolean unnamedMoney(Mention.Figure number) {
        return !number.spelled() && money(number) && !(thing(number.to()) && nouns.own(number.to()));
    }

    /// "1.3 million barrels": English counts things right behind a million, Spanish puts "de" before them.
    private boolean thing(int i) {
        return text.language() == Language.en && text.norm(i).endsWith("s");
    }

    private boolean otherSentence(Sense before, Mention.Figure number) {
        return text.sentence(before.from()) != text.sentence(number.from())
                || !FigureBefore.MONEY.contains(before.unit());
    }

    private @Nullable Sense aheadOrMoney(Mention.Figure number) {
        Sense ahead = ahead(number);
        return ahead == null && money(number) ? new Sense("USD", 1, -1) : ahead;
    }

    /// "Of those, 91 were extortive", "29 more", "41 menos": even a small number goes on with what was counted before.
    private boolean goesOn(Mention.Figure number) {
        String next = text.norm(number.to());
        boolean of = text.in(number.from() - 1, SmallWords.OF_PLAIN) || SmallWords.OF_PLAIN.has(next);
        boolean more = nouns.isMore(number.to());
        boolean subject = text.cue(number.to(), Cue.counted_verb) || (of && text.in(number.to() + 1, SmallWords.THEM));
        return more || (subject && number.value() >= 2);
    }

    /// "The number of fighters fell to around 8,000" names what is counted before the number.
    private String nounBefore(Mention.Figure number) {
        int floor = Math.max(text.sentenceStart(number.from()), number.from() - NOUN_WITHIN + 1);
        for (int i = number.from() - 1; i >= floor; i--) {
            for (Phrases.Hit<Rules.UnitWord> hit : vocabulary.units().at(text.tokens(), i)) {
                if (Labels.COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }

    private boolean elsewhere(Sense last, Mention.Figure number) {
        return text.sentence(last.from()) != text.sentence(number.from());
    }

    /// "Kidnappings, of which there were 3,572 in 2000, declined to 687, and murders to 15,870": the
    /// deeds that open the clause of a number are what is counted, whatever was measured in the
    /// sentence before.
    private String subjectBefore(Mention.Figure number) {
        int start = text.sentenceStart(number.from());
        for (int i = number.from() - 1; i >= Math.max(start, number.from() - NOUN_WITHIN + 1); i--) {
            boolean opens = i == start || text.reads(i - 1, ",") || text.in(i - 1, SmallWords.AND);
            boolean determined =
                    text.in(i - 1, SmallWords.DETERMINED) && (i - 1 == start || text.in(i - 2, SmallWords.AND));
            int noun = i;
            boolean deed = (opens || determined) && DEEDS.stream().anyMatch(concept -> text.is(noun, concept));
            for (Phrases.Hit<Rules.UnitWord> hit : deed ? vocabulary.units().at(text.tokens(), i) : NO_UNITS) {
                if (Labels.COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }

    /// "The number of people who use it has grown from 17 million": what is counted, whatever was measured before.
    private String numberOf(Mention.Figure number) {
        int floor = Math.max(text.sentenceStart(number.from()) + 2, number.from() - NOUN_WITHIN + 1);
        for (int i = number.from() - 1; i >= floor; i--) {
            boolean said = (text.in(i - 1, SmallWords.OF_PLAIN) && text.in(i - 2, NUMBER))
                    || (text.in(i - 2, SmallWords.OF_PLAIN) && text.in(i - 3, NUMBER)); // "of U.S. troops"
            for (Phrases.Hit<Rules.UnitWord> hit : said ? vocabulary.units().at(text.tokens(), i) : NO_UNITS) {
                if (Labels.COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }

    /// A list such as "from 68,000 to 5,048 hectares" names the unit behind.
    private @Nullable Sense ahead(Mention.Figure number) {
        int end = text.sentenceEnd(number.from());
        for (int i = number.to(); i < Math.min(end, number.to() + AHEAD); i++) {
            Mention.Quantity next = text.quantity(i);
            if (next != null && !FigureBefore.NOT_HANDED_ON.contains(next.unit())) {
                return new Sense(next.unit(), 1, i);
            }
        }
        return null;
    }

    /// "They have handed over some 14,000 million" of aid: money without its name.
    private boolean money(Mention.Figure number) {
        int sentence = text.sentence(number.from());
        boolean topic = text.speaksOf(sentence, "aid")
                || text.speaksOf(sentence, "investment")
                || text.speaksOf(sentence, "trade");
        return topic && goesOnWith.scaleWord(number) >= 1e6;
    }
}
