package org.majorslist.check.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Denials;
import org.majorslist.check.mark.Guard;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.VerdictWords;
import org.majorslist.check.standing.CertificationTopic;
import org.majorslist.check.standing.OtherCases;
import org.majorslist.check.standing.VerdictMood;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether a text meets the conditions a row of the rule tables sets beside its words: [Guard.Kind] tells each.
final class Guards {
    private static final Guard REAL = new Guard(Guard.Kind.real, "");
    private static final int NEAR_SENTENCES = 3;
    private static final int MAY_WITHIN = 3;
    private static final ListedWords MAY = ListedWords.named("guards.may");
    private static final int DENIED_WITHIN = 4;
    private static final int FORMER_WITHIN = 4;
    private static final WordList AGAIN = WordList.of("more", "again");
    private static final ListedWords FORMER = ListedWords.named("guards.former");
    private static final ListedWords OBJECTS = ListedWords.named("guards.objects");

    private static final ListedWords NARROWS = ListedWords.named("guards.narrows");

    /// States of things that began with a happening.
    private static final Set<String> HAPPENING = Set.of("aerial_spraying_status", "eradication_target_area");

    private static final WordList BACKGROUND = WordList.of("when", "since", "after", "cuando", "desde", "tras");

    private static final ListedWords DENIALS = ListedWords.named("guards.denials");

    private final Marked text;
    private final Denials denials;
    private final VerdictMood mood;
    private final ClauseWords clauses;
    private final OtherCases others;
    private final Unreal unreal;
    private final boolean topic;
    private final Map<String, Boolean> articles = new HashMap<>();

    Guards(Marked text) {
        this.text = text;
        topic = CertificationTopic.of(text);
        denials = new Denials(text);
        mood = new VerdictMood(text);
        clauses = new ClauseWords(text);
        others = new OtherCases(text);
        unreal = new Unreal(text);
    }

    boolean allow(Patterns.Rule rule, Pattern.Match match) {
        boolean other = ofTheJudge(rule, match) || others.has(rule, match);
        if (other
                || votes(rule, match)
                || denied(rule, match)
                || overFigure(rule, match)
                || former(rule, match)
                || undone(rule, match)
                || foreseen(rule, match)) {
            return false;
        }
        for (Guard guard : rule.guards()) {
            if (!holds(guard, match)) {
                return false;
            }
        }
        return true;
    }

    /// "Washington kept its seal from Peru", "the agencies of Bogotá and Washington": the one who judges has no
    /// standing.
    private boolean ofTheJudge(Patterns.Rule rule, Pattern.Match match) {
        boolean standing = rule.type() == ClaimType.status && rule.indicator().equals("certification_status");
        boolean judge = false;
        boolean judged = false;
        for (Mention mention : match.mentions()) {
            if (mention instanceof Mention.Places places) {
                boolean pair = places.codes().size() == 2 && clauses.any(places.from(), places.to(), SmallWords.AND);
                boolean washington = places.codes().equals(List.of("USA"))
                        || (pair && places.codes().contains("USA"));
                judge |= washington;
                judged |= !washington;
            }
        }
        return standing && judge && !judged;
    }

    /// "No longer the largest grower", "dejó de ser el primer productor": a place not held.
    private boolean former(Patterns.Rule rule, Pattern.Match match) {
        boolean place = rule.type() == ClaimType.rank && !rule.get("indicator").equals("@link");
        int low = Math.max(text.sentenceStart(match.from()), match.from() - FORMER_WITHIN);
        for (int i = low; place && i < match.from(); i++) {
            if (text.in(i, FORMER) && !text.in(i + 1, AGAIN)) {
                return true;
            }
        }
        return place && clauses.denied(low, match.from()) >= 0;
    }

    /// "Came close to decertifying", "avoided decertifying": what is read word by word minds it by itself.
    private boolean undone(Patterns.Rule rule, Pattern.Match match) {
        boolean read = rule.order() == VerdictWords.ORDER;
        boolean real = !read && rule.guards().contains(REAL);
        boolean refused = !read && rule.indicator().equals("certification_waiver") && mood.refused(match.from());
        return refused || (real && (mood.nearlyDone(match.from()) || mood.spurned(match.from())));
    }

    /// "May be refused in September" is no year of a refusal.
    private boolean foreseen(Patterns.Rule rule, Pattern.Match match) {
        return rule.indicator().equals("decertification_year")
                && rule.type() == ClaimType.date
                && clauses.any(match.from() - MAY_WITHIN, match.from(), MAY)
                && text.date(match.from() - 1) == null;
    }

    /// "The Treasury has not sanctioned him", "spraying was not banned": what did not happen.
    private boolean denied(Patterns.Rule rule, Pattern.Match match) {
        boolean happening = rule.type() == ClaimType.event
                || (rule.type() == ClaimType.status && HAPPENING.contains(rule.indicator()));
        return happening && !rule.denies() && denials.of(match.from(), match.to()) >= 0;
    }

    /// "The Senate voted 63 to 27 to overturn it": what Congress has to undo a decision is a time.
    private static boolean votes(Patterns.Rule rule, Pattern.Match match) {
        return rule.get("value").equals("congress_30_days")
                && match.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Quantity quantity
                                && !quantity.kind().equals("time"));
    }

    private boolean holds(Guard guard, Pattern.Match match) {
        String what = guard.what();
        int sentence = text.sentence(match.from());
        return switch (guard.kind()) {
            case real -> !unreal.is(match);
            case ends ->
                match.wholeTo() >= text.sentenceEnd(match.from())
                        || !text.token(match.wholeTo()).isWord();
            case main -> !text.in(match.wholeFrom() - 1, BACKGROUND);
            case affirmed -> !text.in(match.wholeFrom() - 1, DENIALS);
            case general -> general(match);
            case dated -> text.hasDate(match.to() - 2, match.to() + 3); // "salió en 2023", "returned last year"
            case nodenial -> clauses.denied(text.from(sentence), text.to(sentence)) < 0;
            case undenied -> denials.of(match.from(), match.to()) < 0;
            case unbroken -> unbroken(match);
            case asked -> sentence > 0 && text.norm(text.to(sentence - 1) - 1).equals("?");
            case opens -> match.from() == text.sentenceStart(match.from());
            case whole -> !text.in(match.wholeTo(), NARROWS);
            case bare -> bare(match.wholeTo());
            case not -> !text.in(match.to(), SmallWords.OF_PLAIN) || text.quantity(match.to() + 1) == null;
            case places -> match.countries() >= Integer.parseInt(what);
            case needs -> clauses.spoken(match.from(), 1, List.of(what));
            case near -> clauses.spoken(match.from(), NEAR_SENTENCES, List.of(what));
            case own -> text.speaksOf(sentence, what);
            case unless -> !text.speaksOf(sentence, what);
            case parts -> ofParts(match);
            case article -> what.equals("exam") ? topic : articles.computeIfAbsent(what, this::article);
        };
    }

    /// "The review since 1987", not "had not failed the review since 1997".
    private boolean unbroken(Pattern.Match match) {
        int low = Math.max(text.sentenceStart(match.from()), match.wholeFrom() - DENIED_WITHIN);
        return clauses.denied(low, match.from()) < 0;
    }

    /// "A refused country loses its aid", not "Bolivia lost its aid in May": no country and no day is named up to
    /// there.
    private boolean general(Pattern.Match match) {
        for (int i = text.sentenceStart(match.from()); i < match.to(); i++) {
            Mention.Places places = text.place(i);
            Mention.Date date = text.date(i);
            boolean country = places != null && places.codes().stream().anyMatch(CountryInFocus::country);
            boolean day = date != null
                    && (date.form() == Mention.DateForm.WEEKDAY
                            || (date.form() == Mention.DateForm.DAY && i < match.from()));
            if (country || day) {
                return false;
            }
        }
        return true;
    }

    /// "Was refused a loan" has an object, "was refused in 1996" is told for its year.
    private boolean bare(int behind) {
        Mention.Date date = text.date(behind + 1);
        boolean dated = date != null && date.form() == Mention.DateForm.YEAR && text.in(behind, SmallWords.IN);
        return !dated && !text.in(behind, OBJECTS);
    }

    /// "Puno is now fourth": only parts of a country are named, which nobody judges.
    private static boolean ofParts(Pattern.Match match) {
        return match.mentions().stream()
                .filter(Mention.Places.class::isInstance)
                .flatMap(places -> ((Mention.Places) places).codes().stream())
                .allMatch(code -> code.indexOf('-') > 0);
    }

    private boolean article(String concept) {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (text.speaksOf(sentence, concept)) {
                return true;
            }
        }
        return false;
    }

    /// "Reached 253,000 hectares in 2023" tells of no day, "the White House, five were decertified" of no country: a
    /// gap must not pass a figure.
    private boolean overFigure(Patterns.Rule rule, Pattern.Match match) {
        String value = rule.get("value");
        boolean dated = value.equals("@date") || value.equals("@year");
        boolean status = rule.type() == ClaimType.status;
        if (!dated && !status) {
            return false;
        }
        for (int i = match.wholeFrom(); i < match.wholeTo(); i++) {
            Mention.Quantity quantity = text.quantity(i);
            boolean figure = quantity != null
                    && text.date(i) == null
                    && (dated || !quantity.kind().equals("time"));
            if (figure && !passed(match, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token belongs to a mention the pattern asked for.
    private static boolean passed(Pattern.Match match, int at) {
        for (Mention mention : match.mentions()) {
            if (mention.from() <= at && at < mention.to()) {
                return true;
            }
        }
        return false;
    }
}
