package org.majorslist.check.scorecard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.DateAmounts;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.scorecard.Scorecards.Kind;
import org.majorslist.check.scorecard.Scorecards.Reading;
import org.majorslist.check.standing.CertificationTopic;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Clauses in which no rule finds a claim and whose words together speak for one: a standing, what
/// the law does, a happening, a date or a record told in words of the writer's own.
///
/// What kind of claim it is the cards of the kinds tell; area and period are linked as for any
/// other claim.
public final class LikelyClaims {
    /// The points from which a clause is taken for a claim: odds of a little over two to one.
    private static final int ENOUGH = 11;

    private static final int FEWEST_WORDS = 2;
    /// Longer ones are lists, or no prose.
    private static final int MOST_WORDS = 40;

    private static final int NAMED = 3;
    /// Shorter words tell little by themselves.
    private static final int TELLING = 4;
    private static final WordList TIMES = WordList.of("since", "until", "then", "desde", "hasta", "entonces");
    private static final Set<ClaimType> OF_TOPIC = EnumSet.of(ClaimType.status, ClaimType.legal);
    /// What only a text about the yearly certification tells, in whatever words.
    private static final Set<String> OF_THE_DECISION = Set.of(
            "certification_decision_date", "certification_waiver", "decertification_consequence", "decertified_count");

    private static final String OTHER = "other";
    private static final String DATE = "@date";
    private static final ListedWords OPENS = ListedWords.named("clause_cut.opens");

    private final Marked text;
    private final Scorecards cards;
    private final List<Clause> clauses;
    private final Signs signs;

    /// Over one text.
    ///
    /// @param text the text, all of it marked
    /// @param cards the scorecards
    public LikelyClaims(Marked text, Scorecards cards) {
        this.text = text;
        this.cards = cards;
        clauses = ClauseCut.of(text);
        signs = new Signs(text, clauses);
    }

    /// The claims of clauses that have none: standings and law only in a text about the yearly
    /// certification, and none in a text of which no rule reads anything.
    ///
    /// @param all the claims found by rules
    /// @return those found besides, in order
    public List<Found> beside(List<Found> all) {
        boolean topic = CertificationTopic.of(text)
                || all.stream().anyMatch(found -> OF_THE_DECISION.contains(found.indicator()));
        if (!topic && all.isEmpty()) {
            return List.of();
        }
        var claimed = new boolean[text.size()];
        all.forEach(found -> Arrays.fill(claimed, found.from(), found.to(), true));
        var said = new HashSet<Said>();
        all.forEach(found -> said.add(said(found)));
        var likely = new ArrayList<Found>();
        for (int i = 0; i < clauses.size(); i++) {
            Found found = isFree(clauses.get(i), claimed) ? weighed(i) : null;
            boolean apt = found != null && (topic || !OF_TOPIC.contains(found.type()));
            if (found != null && apt && (said.add(said(found)) || addsToWhatIsSaid(found))) {
                likely.add(found);
            }
        }
        return likely;
    }

    /// What a sentence says, whoever it says it of.
    private record Said(int sentence, String indicator, String value) {}

    private Said said(Found found) {
        return new Said(
                text.sentence(found.from()), found.indicator(), found.amount().word());
    }

    /// "… oppose loans at the World Bank, the Inter-American Bank" says nothing more; another happening
    /// does, and a standing of another country or time.
    private static boolean addsToWhatIsSaid(Found found) {
        return switch (found.type()) {
            case event, date -> true;
            case status -> !found.mentions().isEmpty();
            case quantity, change, ratio, rank, legal -> false;
        };
    }

    private static boolean isFree(Clause clause, boolean[] claimed) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (claimed[i]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Found weighed(int at) {
        Clause clause = clauses.get(at);
        int words = clause.to() - clause.from();
        boolean states = words >= FEWEST_WORDS && words <= MOST_WORDS && !isAsked(clause) && tells(clause);
        if (!states || cards.points(signs, at) < ENOUGH) {
            return null;
        }
        Reading likeliest = cards.readings(signs, at).getFirst();
        return found(at, likeliest.kind(), likeliest.isClear() ? Sureness.LIKELY : Sureness.UNCLEAR);
    }

    private boolean isAsked(Clause clause) {
        int last = text.sentenceEnd(clause.from()) - 1;
        return text.reads(last, "?") || text.reads(last - 1, "?");
    }

    /// "In September", "since 2002", "until then" tell when, and nothing.
    private boolean tells(Clause clause) {
        for (int i = clause.from(); i < clause.to(); ) {
            Mention date = text.date(i);
            boolean word = date == null && text.place(i) == null && text.number(i) == null;
            if (word && text.norm(i).length() >= TELLING && !text.in(i, TIMES)) {
                return true;
            }
            i = date == null ? i + 1 : Math.max(i + 1, date.to());
        }
        return false;
    }

    /// What else a clause may say that was weighed, or of which a rule reads no more than that something happened:
    /// never the opposite of what it was taken for.
    ///
    /// @param found a claim of the text
    /// @return the claims it may make, likeliest first, few
    public List<Found> otherwise(Found found) {
        int at = found.isWeighed() || isOpen(found) ? clauseAt(found.from()) : -1;
        if (at < 0) {
            return List.of();
        }
        return cards.readings(signs, at).stream()
                .filter(reading -> !reading.kind().indicator().equals(found.indicator()))
                .map(reading -> found(at, reading.kind(), Sureness.LIKELY))
                .toList();
    }

    /// Something happened, then or at some time; the words that found it do not tell what.
    private static boolean isOpen(Found found) {
        boolean told = found.type() == ClaimType.event || found.type() == ClaimType.date;
        boolean named = !found.indicator().equals(OTHER) || !found.detail().isEmpty();
        return told && !named && found.quantity() == null;
    }

    /// The clause a token stands in; -1 if in none.
    private int clauseAt(int token) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Clause clause = clauses.get(middle);
            if (clause.to() <= token) {
                low = middle + 1;
            } else if (clause.from() > token) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private Found found(int at, Kind kind, Sureness weight) {
        Clause clause = clauses.get(at);
        List<Mention> mentions = mentions(clause);
        int from = clause.from();
        while (from + FEWEST_WORDS < clause.to() && text.in(from, OPENS)) {
            from++;
        }
        return new Found(
                from,
                clause.to(),
                kind.type(),
                kind.indicator(),
                "",
                amount(kind, mentions),
                kind.area(),
                kind.period(),
                mentions,
                null,
                cards.told(signs, at, kind, NAMED),
                weight);
    }

    private static Amount amount(Kind kind, List<Mention> mentions) {
        Amount stated = kind.value().equals(DATE) ? DateAmounts.of(lastDate(mentions)) : word(kind, kind.value());
        return stated == null ? word(kind, "") : stated;
    }

    private static Amount word(Kind kind, String word) {
        return kind.value().equals("1")
                ? Amount.number(1, kind.unit(), Qualifier.EXACTLY)
                : Amount.word(word, kind.unit(), Qualifier.EXACTLY);
    }

    private static Mention.@Nullable Date lastDate(List<Mention> mentions) {
        Mention.Date last = null;
        for (Mention mention : mentions) {
            last = mention instanceof Mention.Date date ? date : last;
        }
        return last;
    }

    private List<Mention> mentions(Clause clause) {
        var mentions = new ArrayList<Mention>();
        for (int i = clause.from(); i < clause.to(); ) {
            Mention date = text.date(i);
            Mention mention = date == null ? text.placesFrom(i) : date;
            if (mention != null) {
                mentions.add(mention);
            }
            i = mention == null ? i + 1 : Math.max(i + 1, mention.to());
        }
        return mentions;
    }
}
