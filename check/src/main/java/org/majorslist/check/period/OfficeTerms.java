package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.TermsOfOffice;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The term of office a text speaks of: "under President X", "on his watch", "since taking office".
final class OfficeTerms {
    private static final int UNDER_WITHIN = 6;
    private static final int OFFICE_WITHIN = 8;
    private static final int BEFORE_WITHIN = 4;

    private static final WordList SINCE = WordList.of("since", "desde");
    private static final WordList WATCHES = WordList.of("watch", "previous");
    private static final WordList BEFORE = WordList.of("before", "antes");
    private static final WordList HAS = WordList.of("has", "had", "ha", "habia");
    private static final WordList HIS = WordList.of("his", "her", "its", "su", "he", "she");

    private static final int LAST_WITHIN = 10;
    private static final WordList LAST = WordList.of("final", "last", "closing", "ultimo");

    /// What words a sentence has: names of those with a term, since, watch, when, the current term, government.
    private static final int READ = 1;

    private static final int NAME = 2;
    private static final int START = 4;
    private static final int WATCH = 8;
    private static final int WHEN = 16;
    private static final int CURRENT = 32;
    private static final int GOVERNMENT = 64;

    private final Marked text;
    private final byte[] told;
    private final NamedTerms terms;
    private final JudgeTerms judges;

    OfficeTerms(Marked text, Rules rules, @Nullable LocalDate published) {
        this.text = text;
        told = new byte[text.sentences()];
        terms = new NamedTerms(text, rules, published);
        judges = new JudgeTerms(text, terms);
    }

    /// The years of the former president of whom a standing is told; empty if of none.
    String ofJudge(Found found) {
        return tells(text.sentence(found.from()), NAME) ? judges.of(found) : "";
    }

    /// The term as a period, such as `since 2022`; empty if the sentence speaks of none.
    String at(int at) {
        int sentence = text.sentence(at);
        for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
            for (int i = tells(s, NAME) ? text.from(s) : text.to(s); i < text.to(s); i++) {
                TermsOfOffice.Term term = terms.at(i);
                boolean told = term != null
                        && (InPower.led(text, i) || (s == sentence && under(i)) || onWatch(at) || oversees(at));
                if (told) {
                    return terms.since(term);
                }
            }
        }
        return ownWatch(at) ? terms.since(terms.spokenOf(at)) : start(at);
    }

    /// Whether a sentence has a word of some kinds; each sentence is read once, and most have none.
    private boolean tells(int sentence, int kinds) {
        int known = told[sentence];
        if (known == 0) {
            known = READ;
            for (int i = text.from(sentence); i < text.to(sentence); i++) {
                known |= terms.at(i) == null && !judges.isNamed(i) ? 0 : NAME;
                known |= text.in(i, SINCE) ? START : 0;
                known |= text.in(i, WATCHES) || text.says(i, TimeWord.watch) ? WATCH : 0;
                known |= text.says(i, TimeWord.when) ? WHEN : 0;
                known |= text.says(i, TimeWord.current_term) ? CURRENT : 0;
                known |= text.cue(i, Cue.government) ? GOVERNMENT : 0;
            }
            told[sentence] = (byte) known;
        }
        return (known & kinds) != 0;
    }

    /// The term, or the year before it, that a level is told of: "under his predecessor, X", "since taking office",
    /// "the last count before he arrived"; empty if the sentence speaks of none.
    String level(int at) {
        for (int i = tells(text.sentence(at), NAME) ? text.sentenceStart(at) : at; i < at; i++) {
            TermsOfOffice.Term term = terms.at(i);
            boolean open = term != null && !text.hasDate(i, at);
            if (term != null && open && (under(i) || soFar(i)) && terms.isOver(term)) {
                return terms.since(term);
            }
        }
        String when = whenTook(at);
        String before = when.isEmpty() ? before(at) : when;
        return before.isEmpty() ? start(at) : before;
    }

    /// "Uprooted in the final year of his predecessor's term", "en el último año de X": the year that term ended; empty
    /// if nothing behind a level says so.
    String lastYear(int at) {
        int end = Math.min(text.sentenceEnd(at - 1), at + LAST_WITHIN);
        for (int i = at; i + 1 < end; i++) {
            boolean year = text.reads(i + 1, "year") || text.reads(i + 1, "ano");
            boolean last = year && text.in(i, LAST) && (text.in(i + 2, SmallWords.OF_PLAIN) || text.reads(i + 2, "in"));
            if (last && !text.hasDate(i + 2, Math.min(end, i + 2 + OFFICE_WITHIN))) {
                TermsOfOffice.Term term = terms.over(i + 2, Math.min(end, i + 2 + OFFICE_WITHIN));
                return term == null ? "" : String.valueOf(term.to().getYear());
            }
        }
        return "";
    }

    /// "His government has extradited", "su gobierno ha extraditado": since the term began; empty if nobody says so.
    String governmentHas(int at) {
        if (!tells(text.sentence(at), GOVERNMENT)) {
            return "";
        }
        for (int i = text.sentenceStart(at); i < at; i++) {
            boolean his = text.says(i, TimeWord.his) && text.cue(i + 1, Cue.government);
            if (his && (text.in(i + 2, HAS) || text.in(i + 3, HAS))) {
                return terms.since(terms.spokenOf(at));
            }
        }
        return "";
    }

    /// The term that runs, where a sentence speaks of it: "under President X", "so far under X", "en los tres años de
    /// X", "durante la actual administración"; empty if it does not.
    String current(int at) {
        if (!tells(text.sentence(at), NAME | CURRENT)) {
            return "";
        }
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            TermsOfOffice.Term term = terms.at(i);
            boolean runs = term != null && terms.runs(term);
            if (term != null && runs && (under(i) || soFar(i)) && !text.hasDate(Math.min(i, at), at)) {
                return terms.since(term);
            }
            if (text.says(i, TimeWord.current_term)) {
                return terms.since(terms.spokenOf(at));
            }
        }
        return "";
    }

    /// "En lo que va del gobierno X", "en los tres años de X": no time is named, the term is.
    private boolean soFar(int name) {
        int floor = Math.max(text.sentenceStart(name), name - OFFICE_WITHIN);
        for (int i = name - 1; i >= floor && text.token(i).isWord() && text.date(i) == null; i--) {
            Mention.Quantity years = text.quantity(i);
            boolean spell = years != null && years.unit().equals("years") && text.cue(i - 1, Cue.the);
            if (spell || text.says(i, TimeWord.so_far)) {
                return true;
            }
        }
        return false;
    }

    /// "Since taking office", "desde que asumió", "desde el inicio del gobierno X"; not where a date follows.
    private String start(int at) {
        if (!tells(text.sentence(at), START)) {
            return "";
        }
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.in(i, SINCE) && office(i)) {
                return FiguresBetween.several(text, at, i) ? "" : terms.since(terms.spokenOf(i + OFFICE_WITHIN));
            }
        }
        return "";
    }

    /// "When he took office there were 15,000", "cuando asumió eran 15.000": the year the term began.
    private String whenTook(int at) {
        if (!tells(text.sentence(at), WHEN)) {
            return "";
        }
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.says(i, TimeWord.when) && office(i)) {
                boolean apart = i > at ? FiguresBetween.several(text, at, i) : FiguresBetween.several(text, i, at);
                TermsOfOffice.Term term = apart ? null : terms.spokenOf(i + OFFICE_WITHIN);
                return term == null ? "" : String.valueOf(term.from().getYear());
            }
        }
        return "";
    }

    /// "The last count before he arrived", "antes de que asumiera": the year before the term.
    private String before(int at) {
        for (int i = Math.max(text.sentenceStart(at), at - OFFICE_WITHIN - 2); i < at; i++) {
            boolean he = text.in(i + 1, HIS) && text.reads(i + 2, "arrived");
            if (text.in(i, BEFORE) && (he || office(i))) {
                TermsOfOffice.Term term = terms.spokenOf(i + BEFORE_WITHIN);
                return term == null ? "" : String.valueOf(term.from().getYear() - 1);
            }
        }
        return "";
    }

    /// "The year before he took office": the year before the term; empty if nothing of a term follows the date.
    String yearBefore(Mention.Date earlier) {
        boolean before = text.in(earlier.to() - 1, BEFORE);
        TermsOfOffice.Term term =
                before && office(earlier.to() - 1) ? terms.spokenOf(earlier.to() + BEFORE_WITHIN) : null;
        return term == null ? "" : String.valueOf(term.from().getYear() - 1);
    }

    private boolean office(int from) {
        boolean takes = false;
        int end = Math.min(text.sentenceEnd(from), from + OFFICE_WITHIN);
        for (int i = from + 1; i < end; i++) {
            if (text.date(i) != null || text.quantity(i) != null || text.reads(i, ",")) {
                return false;
            }
            takes |= text.cue(i, Cue.takes_office);
            boolean office = text.cue(i, Cue.office) || text.cue(i, Cue.in_office);
            if (takes && office) {
                return text.date(i + 1) == null && text.date(i + 2) == null;
            }
        }
        return false;
    }

    /// "Under President X": the word stands up to six before the name.
    private boolean under(int name) {
        for (int i = name - 1; i >= Math.max(text.sentenceStart(name), name - UNDER_WITHIN); i--) {
            if (text.says(i, TimeWord.under_president)) {
                return name - i <= 3
                        || text.cue(i + 3, Cue.government)
                        || text.reads(i, "under")
                        || text.reads(i, "bajo")
                        || text.cue(i + 1, Cue.government)
                        || text.cue(i + 2, Cue.government);
            }
        }
        return false;
    }

    /// "… slammed President X for overseeing its surge".
    private boolean oversees(int at) {
        for (int i = text.sentenceStart(at); i < at; i++) {
            if (text.says(i, TimeWord.oversees)) {
                return true;
            }
        }
        return false;
    }

    /// "On its watch", of whoever governs.
    private boolean ownWatch(int at) {
        boolean told = tells(text.sentence(at), WATCH);
        for (int i = text.sentenceStart(at); told && i < text.sentenceEnd(at); i++) {
            if (text.reads(i, "watch") && text.says(i - 1, TimeWord.his)) {
                return true;
            }
        }
        return false;
    }

    private boolean onWatch(int at) {
        boolean told = tells(text.sentence(at), WATCH);
        for (int i = text.sentenceStart(at); told && i < text.sentenceEnd(at); i++) {
            boolean watch = text.says(i, TimeWord.watch) && text.says(i - 1, TimeWord.his);
            boolean previous = text.reads(i, "previous")
                    && (text.reads(i + 1, "administrations") || text.reads(i + 1, "governments"));
            if (watch || previous) {
                return true;
            }
        }
        return false;
    }
}
