package org.majorslist.check.mark;

import org.majorslist.check.Language;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SpanishVerbs;
import org.majorslist.check.words.WordList;

/// Clauses set between commas that tell something beside: "the clan, founded in 2006, has 9,000 men", "el clan, que
/// perdió a su jefe en mayo, controla 390 municipios".
///
/// @param text the text
record Insertions(Marked text) {
    private static final WordList WHICH =
            WordList.of("which", "who", "whom", "whose", "where", "que", "quien", "quienes", "cuyo", "cuya", "donde");
    private static final WordList PARTICIPLES = WordList.of(
            "founded",
            "formed",
            "created",
            "born",
            "elected",
            "arrested",
            "captured",
            "extradited",
            "killed",
            "designated",
            "declared",
            "listed",
            "named",
            "branded",
            "sanctioned",
            "appointed",
            "signed",
            "enacted",
            "suspended",
            "banned",
            "dismantled",
            "released",
            "published",
            "decertified",
            "blacklisted",
            "certified",
            "recertified",
            "waived",
            "ratified",
            "impeached",
            "ousted",
            "overthrown",
            "expelled",
            "indicted",
            "jailed",
            "launched");
    /// What happened to a country or a treaty, told beside a figure: "and its peace deal was signed in 2016".
    private static final WordList HAPPENED = WordList.ofWords("""
            decertified blacklisted signed ratified impeached ousted overthrown expelled
            founded elected reelected inaugurated sworn killed arrested extradited jailed
            firmo firmado firmada ratificado descertificada descertificado descertifico
            fundado fundada destituido derrocado expulso expulsado murio mataron
            """);
    private static final WordList JOINS = WordList.of("and", "but", "while", "y", "e", "pero", "mientras", "aunque");
    /// "Last decertified in 1997", "first elected in 2018".
    private static final WordList ONCE = WordList.of("last", "first", "once", "twice", "newly", "recently");
    private static final WordList ONE = WordList.of("a", "an", "un", "una");
    private static final WordList ELECTED = WordList.of(
            "elected",
            "reelected",
            "inaugurated",
            "inherited",
            "sworn",
            "elegido",
            "elegida",
            "electo",
            "electa",
            "reelegido",
            "heredo");
    private static final WordList PARTICIPIOS =
            WordList.of("pasado", "mercado", "estado", "senado", "resultado", "lado");
    private static final int LONGEST = 24;
    private static final int SHORTEST = 5;

    /// Whether a date stands in such a clause and a figure outside, behind it.
    boolean keepsApart(int date, int figure) {
        int close = date < figure ? closing(date, figure) : -1;
        return close >= 0 && opens(date);
    }

    /// Whether a date stands in such a clause that tells when somebody took office, "Petro, elected in 2022", or of
    /// another happening, "Colombia, which was last decertified in 1997".
    boolean ofHappening(int date) {
        boolean office = false;
        boolean takes = false;
        boolean begins = false;
        boolean happened = false;
        int floor = Math.max(text.sentenceStart(date) + 1, date - LONGEST / 2);
        for (int i = date - 1; i >= floor; i--) {
            office |= text.cue(i, Cue.office);
            takes |= text.cue(i, Cue.takes_office);
            begins |= text.cue(i, Cue.in_office) || text.in(i, ELECTED);
            happened |= text.in(i, HAPPENED);
            if (text.reads(i - 1, ",")) {
                boolean told = begins || happened || (takes && office);
                boolean beside = text.in(i, WHICH) || text.in(i, ELECTED) || text.in(i, ONE) || participle(i);
                return told && (beside || (happened && text.in(i, JOINS) && figureBefore(i)));
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether a figure stands in the clause before.
    private boolean figureBefore(int comma) {
        for (int i = comma - 1; i >= Math.max(text.sentenceStart(comma), comma - LONGEST); i--) {
            if (text.quantity(i) != null && text.date(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// The comma behind the date, before the figure; -1 if there is none.
    private int closing(int date, int figure) {
        for (int i = date; i < figure; i++) {
            if (text.reads(i, ",")) {
                boolean goesOn =
                        text.quantity(i + 1) == null && text.token(i + 1).isWord();
                return goesOn ? i : -1;
            }
            if (text.stops(i) || text.reads(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether a comma before the date, behind the subject, begins the clause.
    private boolean opens(int date) {
        int floor = Math.max(text.sentenceStart(date) + 1, date - LONGEST);
        for (int i = date - 1; i > floor; i--) {
            boolean begins = text.reads(i - 1, ",") && (text.in(i, WHICH) || participle(i));
            if (begins) {
                return true;
            }
            if (text.reads(i, ";") || text.reads(i, ":") || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean participle(int i) {
        if (text.in(i, ONCE) && text.in(i + 1, PARTICIPLES)) {
            return true;
        }
        String word = text.norm(i);
        boolean spanish = text.language() == Language.es
                && word.length() >= SHORTEST
                && !text.in(i, PARTICIPIOS)
                && SpanishVerbs.participle(word);
        return spanish || text.in(i, PARTICIPLES);
    }
}
