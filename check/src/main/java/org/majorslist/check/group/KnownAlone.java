package org.majorslist.check.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Denials;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.GroupWords;
import org.majorslist.check.mark.GroupWords.Sign;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// A country of which its clause tells in free words how it fared, "stays in the cold", "came through unscathed", where
/// no rule reads the clause: told if the record has it so in the decision spoken of.
///
/// The words alone would be too open; words and record together are sure enough. What the record has otherwise is left
/// alone, so nothing read here is contradicted.
final class KnownAlone {
    private static final int WHOLE_WITHIN = 9; // words between country and sign that make one span with them
    private static final int VERB_WITHIN = 3;
    private static final WordList FIRST = WordList.of("first", "last", "another");
    private static final WordList POSSESSIVE = WordList.of("'s", "'");
    private static final WordList BREAKS = WordList.of(",", "(", ")", "—", "–", ":");

    /// What words show of a country, and which they are.
    private record Shown(Outcome outcome, int from, int to) {}

    private final Marked text;
    private final GroupWords words;
    private final DecisionSpokenOf decisions;
    private final Denials denials;

    KnownAlone(Marked text, GroupWords words, DecisionSpokenOf decisions) {
        this.text = text;
        this.words = words;
        this.decisions = decisions;
        denials = new Denials(text);
    }

    /// The standing told of a country; `null` if none is, or if the record has it otherwise.
    @Nullable
    Found read(Mention.Places places, Told near) {
        GroupClause clause = GroupClause.around(text, places);
        Shown shown = text.in(places.to(), POSSESSIVE) ? null : shown(clause, places);
        shown = shown == null ? asTheOthers(clause, places, near) : shown;
        if (shown == null
                || counted(shown)
                || near.told(shown.from(), shown.to())
                || clause.measured(text)
                || clause.unreal(text)
                || clause.ofOtherMatters(text)) {
            return null;
        }
        Found found = standing(places, shown, "");
        KnownDecision decision = decisions.of(found);
        return decision != null && agrees(decision, shown.outcome(), places.codes())
                ? standing(places, shown, "country and words: the record has it so on " + decision.day())
                : null;
    }

    /// "Its third failing mark": told as a number of them.
    private boolean counted(Shown shown) {
        return text.number(shown.from() - 1) != null
                || text.in(shown.from() - 1, FIRST)
                || text.token(Math.max(0, shown.from() - 1)).vocable().is(WordClass.ordinal);
    }

    private static boolean agrees(KnownDecision decision, Outcome outcome, List<String> codes) {
        return switch (outcome) {
            case decertified -> decision.notCertified().containsAll(codes);
            case certified ->
                decision.listed().containsAll(codes) && codes.stream().noneMatch(decision.notCertified()::contains);
            case waiver_granted -> decision.waived().containsAll(codes);
            case waiver_denied -> false;
        };
    }

    /// What the words nearest to the country show, turned round where they are denied.
    private @Nullable Shown shown(GroupClause clause, Mention.Places places) {
        Shown best = null;
        for (int i = clause.from(); i < clause.to(); i++) {
            int to = i >= places.from() && i < places.to() ? -1 : words.end(text, i, Sign.outcast);
            Outcome outcome = to > 0 ? Outcome.decertified : Outcome.certified;
            to = to > 0 || (i >= places.from() && i < places.to()) ? to : words.end(text, i, Sign.cleared);
            if (to > 0 && (best == null || distance(i, to, places) < distance(best.from(), best.to(), places))) {
                best = new Shown(denials.of(i, to) < 0 ? outcome : outcome.opposite(), i, to);
            }
        }
        return best;
    }

    /// "Burma keeps it company": how those fared of whom the last standing tells, where the words say that this one
    /// fared the same.
    private @Nullable Shown asTheOthers(GroupClause clause, Mention.Places places, Told near) {
        for (int i = clause.from(); i < clause.to(); i++) {
            int to = words.end(text, i, Sign.alike);
            Outcome last = to < 0 ? null : near.lastOutcome(places.from());
            if (last != null) {
                return new Shown(last, i, to);
            }
        }
        return null;
    }

    private static int distance(int from, int to, Mention.Places places) {
        return from >= places.to() ? from - places.to() : places.from() - to;
    }

    private Found standing(Mention.Places places, Shown shown, String why) {
        boolean near = distance(shown.from(), shown.to(), places) <= WHOLE_WITHIN && !apart(places, shown);
        int from = near ? Math.min(places.from(), shown.from()) : verb(shown.from());
        return new Found(
                from,
                near ? Math.max(places.to(), shown.to()) : shown.to(),
                ClaimType.status,
                shown.outcome().status(),
                "",
                Amount.word(shown.outcome().name(), "", Qualifier.EXACTLY),
                "place",
                "decision",
                List.of(places),
                null,
                why);
    }

    private boolean apart(Mention.Places places, Shown shown) {
        for (int i = Math.min(places.to(), shown.to()); i < Math.max(places.from(), shown.from()); i++) {
            if (text.in(i, BREAKS)) {
                return true;
            }
        }
        return false;
    }

    /// Some words before those that show it, for its verb.
    private int verb(int sign) {
        int i = sign;
        while (i > text.sentenceStart(sign) && sign - i < VERB_WITHIN && !text.in(i - 1, BREAKS)) {
            i--;
        }
        return i;
    }
}
