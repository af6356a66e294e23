package org.majorslist.check.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.scorecard.Sign.Where;

/// The signs of the clauses of a text: how the words begin, what stands for a date, a number or a
/// place, which concepts are spoken of; each word with the next one, too. For one thread.
final class Signs {
    /// Takes signs one by one.
    interface Taker {
        /// Takes a sign.
        ///
        /// @param where the clause it stands in
        /// @param name its name, as of [Sign#name]
        /// @param next the next one where it is a pair; else empty
        void take(Where where, String name, String next);
    }

    private static final String OPENING = "^";

    /// The names of the signs of one clause.
    ///
    /// @param words how its words begin and what they mention, in order
    /// @param single the same and the concepts they are of, each once
    private record Names(List<String> words, Set<String> single) {}

    private final Marked text;
    private final List<Clause> clauses;
    private final @Nullable Names[] names;

    /// Over one text.
    ///
    /// @param text the text, all of it marked
    /// @param clauses its clauses, in order
    Signs(Marked text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
        names = new Names[clauses.size()];
    }

    /// Gives each sign of a clause and its neighbours; pairs only of the clause itself, and each
    /// time they stand there.
    ///
    /// @param at index of the clause
    /// @param taker gets the signs
    void each(int at, Taker taker) {
        Names own = names(at);
        own.single().forEach(name -> taker.take(Where.in, name, ""));
        String last = OPENING;
        for (String word : own.words()) {
            taker.take(Where.in, last, word);
            last = word;
        }
        if (at > 0) {
            names(at - 1).single().forEach(name -> taker.take(Where.before, name, ""));
        }
        if (at + 1 < clauses.size()) {
            names(at + 1).single().forEach(name -> taker.take(Where.behind, name, ""));
        }
    }

    /// The same as a list.
    ///
    /// @param at index of the clause
    /// @return its signs
    List<Sign> of(int at) {
        var signs = new ArrayList<Sign>();
        each(at, (where, name, next) -> signs.add(new Sign(where, name, next)));
        return signs;
    }

    private Names names(int at) {
        Names known = names[at];
        if (known == null) {
            known = read(clauses.get(at));
            names[at] = known;
        }
        return known;
    }

    private Names read(Clause clause) {
        List<String> words = words(text, clause.from(), clause.to());
        var single = new LinkedHashSet<>(words);
        for (int i = clause.from(); i < clause.to(); i = behind(text, i)) {
            single.addAll(text.conceptsOf(i));
        }
        return new Names(words, single);
    }

    /// The names of the words and mentions of a stretch, in order.
    ///
    /// @param text the text, all of it marked
    /// @param from its first token
    /// @param to behind its last token
    /// @return the names; marks have none
    static List<String> words(Marked text, int from, int to) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i = behind(text, i)) {
            Mention mention = mention(text, i);
            String name = mention == null ? Sign.of(text.token(i)) : kind(mention);
            if (!name.isEmpty()) {
                words.add(name);
            }
        }
        return words;
    }

    /// The token behind what begins at one, which may be a mention of several.
    private static int behind(Marked text, int i) {
        Mention mention = mention(text, i);
        return mention == null ? i + 1 : Math.max(i + 1, mention.to());
    }

    private static @Nullable Mention mention(Marked text, int i) {
        Mention date = text.date(i);
        Mention place = date == null ? text.place(i) : date;
        return place == null ? text.number(i) : place;
    }

    private static String kind(Mention mention) {
        return switch (mention) {
            case Mention.Date date -> "{" + date.form().name().toLowerCase(Locale.ROOT) + "}";
            case Mention.Places ignored -> "{place}";
            case Mention.Figure ignored -> "{number}";
            case Mention.Quantity ignored -> "{number}";
        };
    }
}
