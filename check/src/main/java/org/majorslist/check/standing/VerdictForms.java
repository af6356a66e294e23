package org.majorslist.check.standing;

import org.majorslist.check.Language;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.SpanishVerbs;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// What the form of a verb and the words beside it tell: whether it happened, who is subject, whether something else is
/// its object.
public final class VerdictForms {
    private static final int BE_WITHIN = 5;

    private static final ListedWords BE = ListedWords.named("verdict_forms.be");
    private static final WordList THOSE = WordList.of("los", "las");
    private static final WordList AMONG = WordList.of("entre", "de", "con", "fuera");
    private static final ListedWords BETWEEN = ListedWords.named("verdict_forms.between");
    private static final ListedWords ONES = ListedWords.named("verdict_forms.ones");
    private static final ListedWords DETERMINERS = ListedWords.named("verdict_forms.determiners");
    private static final ListedWords JOINS = ListedWords.named("verdict_forms.joins");

    private static final ListedWords LATER = ListedWords.named("verdict_forms.later");
    private static final WordList IN = WordList.of("in", "en", "on");
    private static final WordList TURN = WordList.of("time", "round", "vez", "ronda");
    private static final int DUTY_WITHIN = 8;
    private static final WordList WITH = WordList.of("with", "con");
    private static final WordList AS = WordList.of("as", "como", "among", "entre");
    private static final ListedWords UNDER = ListedWords.named("verdict_forms.under");
    private static final WordList LEADS_ON = WordList.of("to", "for", "from", "a", "al", "para");
    private static final WordList OPENS = WordList.of(",", "(", "–", "—");
    private static final WordList HAS = WordList.of("ha", "han", "habia", "habian", "haber");
    private static final WordList PARTICIPLES = WordList.of("given", "withheld", "shown", "won");
    private static final WordList OF_WHOM = WordList.of("of", "with", "con", "de", "del", "towards", "toward", "hacia");

    private final Marked text;
    private final ClauseWords clauses;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public VerdictForms(Marked text) {
        this.text = text;
        clauses = new ClauseWords(text);
    }

    /// Whether a form of "be" stands before a verb, or the word is a Spanish participle.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @return true if they are
    public boolean passive(int from, int to) {
        if (text.language() == Language.es
                && (SpanishVerbs.participle(text.norm(to - 1)) || text.plays(to - 1, StandingWord.exempt))
                && !has(from)) {
            return !named(from);
        }
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - BE_WITHIN); i--) {
            if (text.in(i, BE)) {
                return true;
            }
            boolean other =
                    text.in(i, SmallWords.JOINED) && text.norm(i - 1).endsWith("ed"); // "was listed but not blamed"
            i = other ? i - 1 : i;
            if (!other && !text.in(i, BETWEEN) && !text.in(i, ONES)) {
                return false;
            }
        }
        return false;
    }

    /// "Entre los reprobados": a Spanish participle that names those it tells of.
    boolean named(int from) {
        return text.in(from - 1, THOSE) && text.in(from - 2, AMONG) && SpanishVerbs.participle(text.norm(from));
    }

    private boolean has(int from) {
        return text.in(from - 1, HAS);
    }

    /// "Laos, refused last year, …": a participle behind a comma.
    boolean aside(int from) {
        boolean verb = text.language() == Language.es && !SpanishVerbs.participle(text.norm(from));
        int before =
                text.in(from - 1, BETWEEN) && text.in(from - 2, OPENS) ? from - 2 : from - 1; // "Peru, also waived, …"
        return !verb && (text.in(before, OPENS) || text.place(before) != null);
    }

    /// Behind the test a country passes or fails: "el examen", "the test".
    int behindTest(int from) {
        int i = text.in(from, DETERMINERS) ? from + 1 : from;
        int most = Math.min(text.sentenceEnd(from - 1), i + 3);
        for (int k = i; k < most; k++) {
            if (text.plays(k, StandingWord.test)) {
                return text.plays(k + 1, StandingWord.test_kind) ? k + 2 : k + 1;
            }
        }
        return from;
    }

    /// Whether what follows is another object than the test: "passed a law", "failed to agree".
    boolean foreign(int at) {
        if (at >= text.size()
                || text.sentence(at) != text.sentence(at - 1)
                || !text.token(at).isWord()) {
            return false;
        }
        if (text.date(at) != null
                || text.norm(at).endsWith("ly")
                || text.norm(at).endsWith("mente")) {
            return false;
        }
        if (text.reads(at, "to")) {
            return !text.plays(at + 1, StandingWord.cooperates)
                    && !(text.plays(at + 1, StandingWord.fulfils) && duty(at + 2));
        }
        if (asSomethingElse(at)) {
            return true;
        }
        boolean dated = text.in(at, IN) && text.date(at + 1) != null;
        if (dated || text.in(at, BETWEEN)) {
            return foreignBehind(at + 1);
        }
        if (text.in(at, DETERMINERS) && text.in(at + 1, TURN)) {
            return false; // "passed this time after it agreed"
        }
        if (text.in(at, DETERMINERS)) {
            return text.date(at + 1) == null && text.date(at) == null && behindTest(at) == at;
        }
        return !text.in(at, JOINS) && !clauses.goesOn(at);
    }

    /// "Designated as a major", "señaló a Perú como productor": no word of failing behind "as".
    boolean asSomethingElse(int at) {
        if (!text.in(at, AS)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(text.sentenceEnd(at), at + DUTY_WITHIN); i++) {
            if (text.is(i, "failing") || text.is(i, "decertify") || text.plays(i, StandingWord.partner)) {
                return false;
            }
        }
        return !text.cue(at + 1, Cue.goes_on);
    }

    /// "For four years", "durante dos años": how long something went on.
    boolean lasted(int at) {
        return text.says(at, TimeWord.length_of_time) && text.number(at + 1) != null;
    }

    /// Whether "and" joins a word to what stands before it.
    boolean joined(int from) {
        return text.in(from - 1, SmallWords.JOINED);
    }

    /// "With a waiver", "con la dispensa".
    boolean accompanies(int noun) {
        return text.in(noun - 1, WITH) || (text.in(noun - 1, DETERMINERS) && text.in(noun - 2, WITH));
    }

    /// "Came with an escape clause", "vino con perdón incluido": a thing that comes with what was decided.
    boolean comesWith(int noun) {
        int with = text.in(noun - 1, WITH) ? noun - 1 : text.in(noun - 2, WITH) ? noun - 2 : noun - 3;
        return text.in(with, WITH) && text.plays(with - 1, StandingWord.comes);
    }

    /// "The waiver of 1998", "el perdón de 1998", "the 1998 waiver".
    boolean ofYear(int from, int to) {
        boolean of = text.in(to, SmallWords.OF_PLAIN) && to + 1 < text.sentenceEnd(from);
        Mention.Date behind = of ? text.date(to + 1) : null;
        Mention.Date before =
                from > text.sentenceStart(from) && text.language() == Language.en ? text.date(from - 1) : null;
        Mention.Date date = behind == null ? before : behind;
        return date != null && date.form() == Mention.DateForm.YEAR && StandingYear.has(date);
    }

    /// "A courtesy extended to Peru", "a waiver denied to Peru": a participle without its verb.
    boolean cutShort(int from, int to) {
        boolean participle = text.norm(to - 1).endsWith("ed") || text.in(to - 1, PARTICIPLES);
        return text.language() == Language.en && participle && leadsOn(to) && !text.in(from - 1, SmallWords.JOINED);
    }

    /// Behind "in 2008", "again in March" that follows; else the token itself.
    int behindDate(int from) {
        int at = from < text.size() && text.in(from, BETWEEN) ? from + 1 : from;
        at = at < text.size() && text.in(at, BETWEEN) ? at + 1 : at;
        boolean in = at < text.size() && text.in(at, IN) && text.sentence(at) == text.sentence(from - 1);
        Mention.Date date = in ? text.date(at + 1) : null;
        return date == null ? from : date.to();
    }

    /// Whether a Spanish verb opens its clause, behind words of time at most: its subject is left out.
    boolean opensClause(int verb) {
        int i = verb - 1;
        int low = text.sentenceStart(verb);
        while (i >= low && (text.date(i) != null || text.in(i, LATER))) {
            i--;
        }
        return i < low || !text.token(i).isWord() || (i == verb - 1 && joined(verb));
    }

    /// Whether words lead to a waiver by which something is done: "on a", "con una".
    boolean under(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.in(i, UNDER)) {
                return true;
            }
        }
        return false;
    }

    /// "Suspendió en mayo las fumigaciones": the object behind a date.
    private boolean foreignBehind(int at) {
        if (at >= text.size()) {
            return false;
        }
        Mention.Date date = text.date(at);
        int behind = date == null ? at : date.to();
        while (behind < text.sentenceEnd(at) && text.in(behind, BETWEEN)) {
            behind++;
        }
        return behind < text.size() && text.in(behind, DETERMINERS) && behindTest(behind) == behind;
    }

    /// "Its drug control obligations", not "its own goals".
    private boolean duty(int from) {
        for (int i = from; i < Math.min(text.sentenceEnd(from), from + DUTY_WITHIN); i++) {
            if (text.plays(i, StandingWord.duty)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word leads on to who gets something.
    boolean leadsOn(int i) {
        return text.in(i, LEADS_ON);
    }

    /// "An exception for Peru", "una salvedad con Perú", "the pardon of Peru": whether a word leads on to who has it.
    boolean leadsOnFromNoun(int i) {
        return leadsOn(i) || text.in(i, OF_WHOM);
    }
}
