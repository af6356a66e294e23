package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.ToldBySentence;
import org.majorslist.check.standing.OtherCases;
import org.majorslist.check.standing.StandingYear;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Times told beside a standing: since when it had not been so ("the first such verdict since 1997", "hacía 28 años que
/// no"), since when it has ("as in every year since 1999"), how often in a row ("eighteen entries without a break").
///
/// They count only where a standing is told in the same sentence or the one before; each looks at some tokens around
/// it, so that time stays linear.
final class TimesTold {
    private static final int CLAUSE = 12;
    private static final int FIRST_WITHIN = 8;
    private static final int RUN_WITHIN = 4;
    private static final int MOST = 40;
    private static final int DECADE = 10;
    private static final String RUN = "consecutive_decertifications";
    private static final WordList FIRST = WordList.of("first", "primera", "primero", "primer");
    private static final ListedWords ON_END = ListedWords.named("times_told.on_end");
    private static final WordList AGO = WordList.of("hace", "hacia", "for", "in", "en", "nearly", "almost", "casi");
    private static final WordList CERTIFICATION = WordList.of("certification", "certificacion");
    private static final WordList FULL = WordList.of("full", "plena", "clean", "outright");
    private static final WordList AS = WordList.of("as", "como");
    private static final ListedWords GROWS = ListedWords.named("times_told.begins");
    private static final WordList STREAK = WordList.ofWords("run streak string series racha serie cadena seguidilla");

    private final Marked text;
    private final ClauseWords clauses;
    private final OtherCases others;
    private final StandingsBeside standings;

    TimesTold(Marked text) {
        this.text = text;
        clauses = new ClauseWords(text);
        others = new OtherCases(text);
        standings = new StandingsBeside(text);
    }

    /// The claims told so far and those that tell a time beside them, in the order of the text.
    List<Found> addTo(List<Found> told) {
        var all = new ArrayList<>(told);
        var near = new ToldBySentence(text, told);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            if (text.hasFigures(sentence)) {
                addTo(all, near, sentence);
            }
        }
        all.sort(Comparator.comparingInt(Found::from));
        return all;
    }

    private void addTo(List<Found> all, ToldBySentence near, int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Date date = text.date(i);
            Mention.Figure number = date == null ? number(i) : null;
            List<Found> here = date == null && number == null ? List.of() : near.near(i);
            Found context = standings.nearest(i, here);
            if (context == null || StandingsBeside.taken(i, here) || moves(i, context) || others.around(i)) {
                continue;
            }
            Found found = date != null ? ofDate(date, context) : ofNumber(i, context);
            if (found != null) {
                all.add(found);
                near.add(found);
            }
        }
    }

    /// "Coca grew for six years running": what rose or fell beside a time was no standing.
    private boolean moves(int at, Found context) {
        int high = Math.min(text.sentenceEnd(at), at + FIRST_WITHIN);
        for (int i = Math.max(clauses.begins(at), at - CLAUSE); i < high; i++) {
            boolean own = context.from() <= i && i < context.to();
            if (!own && (text.is(i, "up") || text.is(i, "down"))) {
                return true;
            }
        }
        return false;
    }

    /// A number that can count years or times.
    private Mention.@Nullable Figure number(int i) {
        Mention.Figure number = text.number(i);
        boolean plain = number != null
                && number.form() == Form.PLAIN
                && number.most() == null
                && number.value() >= 1
                && number.value() <= MOST;
        return plain ? number : null;
    }

    private static boolean refused(Found context) {
        return StandingsBeside.REFUSALS.contains(context.indicator())
                || context.amount().word().equals("decertified")
                || context.indicator().equals("certification_waiver");
    }

    /// "Full certification came in 1999, the first since 1994": a sentence of its own on passing.
    private boolean certifies(Mention.Date date) {
        for (int i = text.sentenceStart(date.from()); i < date.from(); i++) {
            if (text.in(i, CERTIFICATION) && text.in(i - 1, FULL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean certified(Found context) {
        return context.amount().word().equals("certified");
    }

    private @Nullable Found ofDate(Mention.Date date, Found context) {
        boolean written = (date.form() == DateForm.YEAR || date.form() == DateForm.MONTH) && StandingYear.has(date);
        if (!written || clauses.measured(date.from())) {
            return null;
        }
        int low = Math.max(clauses.begins(date.from()), date.from() - CLAUSE);
        int since = since(date);
        if (since < 0) {
            boolean streak =
                    refused(context) && text.in(date.from() - 2, GROWS) && clauses.any(low, date.from(), STREAK);
            return streak ? date(low, date, context, "decertification_year", "since-year") : null;
        }
        int goesOn = goesOn(context, since);
        if (goesOn >= 0) {
            return date(goesOn, date, context, "decertification_year", "since-year");
        }
        int first = clauses.last(Math.max(low, since - FIRST_WITHIN), since, FIRST);
        int denied = clauses.denied(low, since);
        boolean other = text.sentence(context.from()) != text.sentence(since) && certifies(date);
        if (refused(context) && !other && (first >= 0 || denied >= 0)) {
            return date(first >= 0 ? first : denied, date, context, "decertification_year", "year");
        }
        if (!text.says(since - 1, TimeWord.each_year) && !text.says(since - 2, TimeWord.each_year)) {
            return null;
        }
        String indicator = refused(context) ? "decertification_year" : "recertification_year";
        boolean own = text.sentence(context.from()) == text.sentence(since)
                && !clauses.any(
                        Math.min(context.to(), since), since, AS); // "failed every year since 2008" is one claim
        boolean tells = !own && (refused(context) || certified(context));
        return tells ? date(Math.max(low, since - 2), date, context, indicator, "since-year") : null;
    }

    /// "Refused since 2008, Venezuela since 2005", "ni Venezuela desde 2005": where the country stands that a time goes
    /// on for as it did for the one before; -1 if none does.
    private int goesOn(Found context, int since) {
        boolean alike = context.indicator().equals("decertification_year")
                && context.period().equals("since-year")
                && context.to() <= since
                && text.sentence(context.from()) == text.sentence(since);
        int last = text.reads(since - 1, ",") || text.reads(since - 1, "(") ? since - 2 : since - 1;
        Mention.Places place = alike ? text.place(last) : null;
        return place != null
                        && place.from() >= context.to()
                        && place.codes().stream().allMatch(CountryInFocus::country)
                ? place.from()
                : -1;
    }

    /// Where the "since" of a date stands; -1 if it has none.
    private int since(Mention.Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - 3); i--) {
            if (text.says(i, TimeWord.since)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Found ofNumber(int i, Found context) {
        Mention.Quantity quantity = text.quantity(i);
        String unit = quantity == null ? "" : quantity.unit();
        Mention.Figure number = number(i);
        boolean years = unit.equals("years") || unit.equals("decades");
        boolean times = unit.isEmpty()
                || unit.equals("times")
                || (quantity != null && quantity.kind().equals("count"));
        if (number == null || !refused(context) || !(years || times)) {
            return null;
        }
        int behind = years && quantity != null ? quantity.to() : number.to();
        double value = number.value() * (unit.equals("decades") ? DECADE : 1);
        int end = runEnd(i, behind);
        if (end > 0 && value >= 2) {
            return length(i, end, RUN, "row", value, number, context);
        }
        int low = Math.max(clauses.begins(i), i - CLAUSE);
        int ago = text.in(i - 1, AGO) || text.in(i - 2, AGO) ? i : -1;
        return years && ago >= 0 && clauses.denied(low, i) >= 0 && value > 2
                ? length(i, behind, "certification_duration", "", value, number, context)
                : null;
    }

    /// "Three years running", "18 times without a break", "tres años al hilo": where the words for a run end; -1 if
    /// there are none.
    private int runEnd(int number, int behind) {
        int high = Math.min(text.sentenceEnd(number), behind + RUN_WITHIN);
        for (int i = behind; i < high && text.token(i).isWord(); i++) {
            if (text.in(i, ON_END)) {
                return i + 1;
            }
        }
        return -1;
    }

    private Found length(
            int from, int to, String indicator, String period, double value, Mention.Figure number, Found context) {
        var mentions = country(from, context);
        mentions.add(number);
        return new Found(
                from,
                to,
                ClaimType.quantity,
                indicator,
                "",
                Amount.number(value, "years", qualifier(from)),
                "place",
                period,
                List.copyOf(mentions),
                null,
                "a length of time beside a standing");
    }

    private Qualifier qualifier(int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity == null ? Qualifier.EXACTLY : quantity.qualifier();
    }

    private Found date(int from, Mention.Date date, Found context, String indicator, String period) {
        return StandingYear.of(
                from, date.to(), indicator, date, period, country(date.from(), context), "a year beside a standing");
    }

    /// The country the clause names last before a token, else that of the standing.
    private List<Mention> country(int at, Found context) {
        var mentions = new ArrayList<Mention>(2);
        int low = clauses.begins(at);
        for (int i = at - 1; i >= low && mentions.isEmpty(); i--) {
            Mention.Places place = text.place(i);
            if (place != null && place.codes().stream().allMatch(CountryInFocus::country)) {
                mentions.add(place);
            }
        }
        if (mentions.isEmpty()) {
            context.mentions().stream()
                    .filter(mention -> mention instanceof Mention.Places)
                    .forEach(mentions::add);
        }
        return mentions;
    }
}
