package org.majorslist.check.figure;

import java.util.Set;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;

/// Numbers of countries listed, refused, certified or waived, however a text words them.
final class CountryCounts {
    private static final Set<String> OUTCOMES = Set.of("decertify", "waiver", "coop", "refuse");
    private static final ListedWords THESE = ListedWords.named("country_counts.these");
    private static final ListedWords THE = ListedWords.named("country_counts.the");
    private static final int MOST = 60;
    private static final int BEHIND = 8;
    private static final int PART_WITHIN = 10;
    private static final int SHORTEST_LIST = 17;

    private final Marked text;

    CountryCounts(Marked text) {
        this.text = text;
    }

    /// "The other 18 countries passed": a count of outcomes, and no mere reference to some countries.
    boolean outcome(Mention.Quantity quantity) {
        boolean countries = quantity.unit().equals("countries");
        return countries && !text.in(quantity.number().from() - 1, THESE) && outcomeNear(quantity);
    }

    private boolean outcomeNear(Mention.Quantity quantity) {
        int end = Math.min(text.sentenceEnd(quantity.from()), quantity.to() + BEHIND);
        for (int i = quantity.to(); i < end; i++) {
            int at = i;
            if (OUTCOMES.stream().anyMatch(concept -> text.is(at, concept))) {
                return true;
            }
            if (text.reads(i, ",") || text.reads(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /// "Four of the five got waivers": the five are those spoken of before.
    boolean whole(Mention.Quantity quantity) {
        int at = quantity.number().from();
        Mention.Figure part = text.number(at - 3);
        return quantity.number().value() <= MOST
                && part != null
                && part.value() < quantity.number().value()
                && text.in(at - 2, SmallWords.OF_PLAIN)
                && text.in(at - 1, THE);
    }

    /// "Joined 84 countries in a statement": so many were never judged.
    boolean tooMany(Mention.Quantity quantity) {
        return quantity.unit().equals("countries") && quantity.number().value() > MOST;
    }

    /// "Of 23 countries, five failed": the larger number is that of all countries, whatever the others came to.
    boolean all(Mention.Quantity quantity) {
        double value = quantity.number().value();
        for (int i = quantity.to(); quantity.unit().equals("countries") && i < text.sentenceEnd(quantity.from()); i++) {
            Mention.Quantity part = text.quantity(i);
            if (part != null && text.date(i) == null && part.number().value() < value) {
                boolean opens = text.in(quantity.from() - 1, SmallWords.OF_PLAIN)
                        || text.in(quantity.from() - 2, SmallWords.OF_PLAIN)
                        || text.in(quantity.from(), SmallWords.OF_PLAIN);
                boolean ofThem = text.in(part.number().to(), SmallWords.OF_PLAIN);
                return opens || ofThem;
            }
        }
        return false;
    }

    /// "Six of 26 countries", "17 passed out of 24": a number of countries as large as the list is that of all of them.
    boolean list(Mention.Quantity quantity) {
        int number = quantity.number().from();
        double value = quantity.number().value();
        boolean of = value >= SHORTEST_LIST && value <= MOST && text.in(number - 1, SmallWords.OF_PLAIN);
        for (int i = number - 2; of && i >= Math.max(text.sentenceStart(number), number - PART_WITHIN); i--) {
            Mention.Figure part = text.number(i);
            if (part != null && text.date(i) == null) {
                Mention.Quantity counted = text.quantity(i);
                boolean countries = counted == null
                        || counted.unit().isEmpty()
                        || counted.unit().equals("countries");
                return countries && part.value() < value;
            }
        }
        return false;
    }

    /// "Of the five, only Peru got no waiver": those refused, of whom some were excused.
    boolean ofThose(Mention.Quantity quantity) {
        int number = quantity.number().from();
        boolean of = text.in(number - 1, THE) && text.in(number - 2, SmallWords.OF_PLAIN);
        return of && number - 2 == text.sentenceStart(number);
    }

    /// Whether a bare number counts countries by their outcome: "five were found to have failed demonstrably", "three
    /// of the nine".
    static boolean bare(Marked text, Mention.Figure number) {
        int sentence = text.sentence(number.from());
        boolean said = text.speaksOf(sentence, "decertify") || text.speaksOf(sentence, "waiver");
        boolean of = text.in(number.to(), SmallWords.OF_PLAIN) && text.in(number.to() + 1, THE);
        return number.value() >= 2 && number.value() <= MOST && said && of;
    }
}
