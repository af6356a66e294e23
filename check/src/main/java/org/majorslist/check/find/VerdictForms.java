package org.majorslist.check.find;

import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SpanishVerbs;
import org.majorslist.check.words.WordList;

/// What the form of a verb and the words beside it tell: whether it happened, who is subject, whether something else is
/// its object.
final class VerdictForms {
    /// What leads to a verb.
    ///
    /// @param happened whether what it tells has happened
    /// @param turned whether the verb before it turns it round: "refused to certify"
    record Leading(boolean happened, boolean turned) {}

    private static final Leading PLAIN = new Leading(true, false);
    private static final Leading TURNED = new Leading(true, true);
    private static final Leading UNREAL = new Leading(false, false);
    private static final int LEADING_WITHIN = 6;
    private static final int BE_WITHIN = 5;
    private static final int AFTER_WITHIN = 8;

    private static final Pattern INFINITIVE = Pattern.compile(".{3,}(ar|er|ir)(l[oae]s?|se)?");
    /// Endings of what may yet happen: "descertificara", "descertificaría".
    private static final List<String> OPEN_FORMS = List.of(
            "ara", "aran", "iera", "ieran", "ase", "asen", "iese", "iesen", "aria", "arian", "eria", "erian", "iria",
            "irian");
    private static final WordList BE = WordList.ofWords("""
            was were is are been be being got gets fue fueron es son era eran sido quedo
            quedaron queda quedan resulto resultaron salio salieron ser siendo estar esta
            estan
            """);
    private static final WordList BETWEEN = WordList.ofWords("""
            not never also again once more so likewise fully duly only even both all tambien
            nuevamente otra vez de nuevo solo igualmente promptly recently long always
            simply just already
            """);
    private static final WordList DECIDES = WordList.ofWords("""
            decided decides chose chooses moved opted resolved voted elected went decidio
            decide resolvio opto volvio vuelve volvieron acaba acordo prefirio continued
            continues
            """);
    private static final WordList REFUSES = WordList.ofWords("""
            refused refuses refusing declined declines declining failed fails neglected nego
            niega negaron rehuso rehusa negandose refusal abstuvo declino
            """);
    private static final WordList FUTURE = WordList.of("will", "won't", "shall", "would", "to", "cannot", "can't");
    private static final WordList HAVE = WordList.of("have", "having");
    private static final WordList INVERTS = WordList.of("had", "were", "should");
    private static final int INVERTED_WITHIN = 8;
    private static final int NEAR_MISS_WITHIN = 6;
    private static final WordList UNDONE = WordList.ofWords("""
            about of against from without before short over toward towards
            """);
    private static final WordList WEIGHS = WordList.ofWords("""
            considered considering considers consider weighed weighing weighs mulled mulling
            mulls contemplated contemplating contemplates pondered pondering ponders debated
            debating threatened threatening threatens threat thought thinking toyed toying
            flirted discussed discussing entertained tempted sopeso sopesado barajo barajado
            contemplo contemplado planteo planteado amago amagado amenazo amenazado
            estudiado considerado pensado valorado evaluado medito meditado acaricio
            """);
    private static final WordList CLOSE = WordList.ofWords("""
            close near nearly brink verge edge almost inches punto cerca borde poco
            """);
    private static final WordList CLOSE_TO = WordList.of("to", "of", "from", "de", "a");
    private static final WordList AFTER = WordList.of("despues", "luego", "desde", "tras", "hizo");
    private static final WordList DETERMINERS = WordList.ofWords("""
            a an the his her its their any some un una el la los las su sus this that every
            each unos unas cada
            """);
    private static final WordList TESTS = WordList.ofWords("""
            test tests exam exams examination review reviews muster inspection bar grade
            assessment scrutiny evaluation hurdle yardstick examen prueba evaluacion
            revision materia calificacion filtro asignatura nota certification certificacion
            mark cut
            """);
    private static final WordList JOINS = WordList.ofWords("""
            again too also outright once twice for in on since with without by under after
            as and or but while when because last along together from until despite although
            though anyway instead alongside before every each this next at de otra por en
            desde con sin bajo tras como y o e pero cuando porque junto hasta pese aunque
            ayer ademas mientras tambien nuevamente raspando then yesterday where which that
            who que ese este el la all both more than through so here there not year years
            tres dos
            """);
    private static final WordList COOPERATES = WordList.of("cooperate", "comply", "pass");
    private static final WordList PARTNERS = WordList.ofWords("""
            partner partners ally allies cooperating cooperator cooperators cooperative
            compliant aliado aliada aliados socio socia socios cooperante cooperantes
            cumplidor cumplidora colaborador
            """);
    private static final WordList DUTIES = WordList.ofWords("""
            meet live make honor honour keep fulfil fulfill adhere uphold satisfy
            """);
    private static final WordList OBLIGATIONS = WordList.ofWords("""
            obligations commitments duties pledges undertakings efforts responsibilities
            standard grade cut mark
            """);
    private static final WordList IN = WordList.of("in", "en", "on");
    private static final int DUTY_WITHIN = 8;
    private static final WordList JOINED = WordList.of("and", "y", "e", "then", "but", "pero");
    private static final WordList WITH = WordList.of("with", "con");
    private static final WordList AS = WordList.of("as", "como", "among", "entre");
    private static final WordList UNDER = WordList.ofWords("""
            on with under by con mediante por gracias bajo
            """);
    private static final WordList LEADS_ON = WordList.of("to", "for", "from", "a", "al", "para");
    private static final WordList OPENS = WordList.of(",", "(", "–", "—");

    private final Marked text;

    VerdictForms(Marked text) {
        this.text = text;
    }

    /// Whether a verb is told as something that happened, and whether the verb before it turns it round.
    Leading leading(int from, int to) {
        String last = text.norm(to - 1);
        boolean spanish = text.language() == Language.es;
        if (spanish && to == from + 1) {
            if (infinitive(last)) {
                return lead(from);
            }
            boolean open = OPEN_FORMS.stream().anyMatch(last::endsWith);
            return open ? after(from) ? PLAIN : UNREAL : PLAIN;
        }
        if (text.reads(from - 1, "to") && !spanish) {
            return lead(from - 1);
        }
        if (last.endsWith("ing") ? undone(from) : inverted(from)) {
            return UNREAL;
        }
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - 3); i--) {
            boolean perfect = text.reads(i, "to") && text.in(i + 1, HAVE);
            if (text.in(i, FUTURE) && !perfect) {
                return UNREAL;
            }
        }
        return PLAIN;
    }

    /// Whether "to have" leads to a participle.
    boolean toHave(int from) {
        return text.in(from - 1, HAVE) && text.reads(from - 2, "to");
    }

    /// "Thought about flunking Peru", "without refusing Peru": what was thought of was not done.
    private boolean undone(int from) {
        return text.in(from - 1, UNDONE) || nearMiss(from) >= 0;
    }

    /// "Had Peru been refused, …".
    private boolean inverted(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - INVERTED_WITHIN); i--) {
            if (text.token(i).isMark(",") || text.in(i, JOINED)) {
                return false;
            }
            boolean opens = i == text.sentenceStart(from) || text.token(i - 1).isMark(",");
            if (opens && text.in(i, INVERTS)) {
                return true;
            }
        }
        return false;
    }

    /// "Seriously considered refusing", "estuvo a punto de descertificar": the word before a verb that tells that it
    /// was only thought of, threatened or nearly done; -1 if there is none.
    int nearMiss(int from) {
        int low = Math.max(text.sentenceStart(from), from - NEAR_MISS_WITHIN);
        for (int i = from - 1; i >= low && !text.stops(i); i--) {
            if (text.in(i, WEIGHS) || (text.in(i, CLOSE) && text.in(i + 1, CLOSE_TO))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean infinitive(String norm) {
        return INFINITIVE.matcher(norm).matches();
    }

    private Leading lead(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - LEADING_WITHIN); i--) {
            if (text.in(i, REFUSES)) {
                return TURNED;
            }
            if (text.in(i, DECIDES)) {
                return PLAIN;
            }
        }
        return UNREAL;
    }

    /// "Tres meses después de que descertificara": a subjunctive of what has happened.
    private boolean after(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - AFTER_WITHIN); i--) {
            if (text.in(i, AFTER)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a form of "be" stands before a verb, or the word is a Spanish participle.
    boolean passive(int from, int to) {
        if (text.language() == Language.es && SpanishVerbs.participle(text.norm(to - 1)) && !has(from)) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - BE_WITHIN); i--) {
            if (text.in(i, BE)) {
                return true;
            }
            boolean other = text.in(i, JOINED) && text.norm(i - 1).endsWith("ed"); // "was listed but not blamed"
            i = other ? i - 1 : i;
            if (!other && !text.in(i, BETWEEN)) {
                return false;
            }
        }
        return false;
    }

    private static final WordList HAS = WordList.of("ha", "han", "habia", "habian", "haber");

    private boolean has(int from) {
        return text.in(from - 1, HAS);
    }

    /// "Laos, refused last year, …": a participle behind a comma.
    boolean aside(int from) {
        boolean verb = text.language() == Language.es && !SpanishVerbs.participle(text.norm(from));
        return !verb && (text.in(from - 1, OPENS) || text.place(from - 1) != null);
    }

    /// Behind the test a country passes or fails: "el examen", "the test".
    int behindTest(int from) {
        int i = text.in(from, DETERMINERS) ? from + 1 : from;
        int most = Math.min(text.sentenceEnd(from - 1), i + 3);
        for (int k = i; k < most; k++) {
            if (text.in(k, TESTS)) {
                return k + 1;
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
            return !text.in(at + 1, COOPERATES) && !(text.in(at + 1, DUTIES) && duty(at + 2));
        }
        if (asSomethingElse(at)) {
            return true;
        }
        boolean dated = text.in(at, IN) && text.date(at + 1) != null;
        if (dated || text.in(at, BETWEEN)) {
            return foreignBehind(at + 1);
        }
        if (text.in(at, DETERMINERS)) {
            return text.date(at + 1) == null && text.date(at) == null && behindTest(at) == at;
        }
        return !text.in(at, JOINS);
    }

    /// "Designated as a major", "señaló a Perú como productor": no word of failing behind "as".
    boolean asSomethingElse(int at) {
        if (!text.in(at, AS)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(text.sentenceEnd(at), at + DUTY_WITHIN); i++) {
            if (text.is(i, "failing") || text.is(i, "decertify") || text.in(i, PARTNERS)) {
                return false;
            }
        }
        return !text.cue(at + 1, Cue.goes_on);
    }

    /// Whether "and" joins a word to what stands before it.
    boolean joined(int from) {
        return text.in(from - 1, JOINED);
    }

    /// "With a waiver", "con la dispensa".
    boolean accompanies(int noun) {
        return text.in(noun - 1, WITH) || (text.in(noun - 1, DETERMINERS) && text.in(noun - 2, WITH));
    }

    /// Behind "in 2008", "again in March" that follows; else the token itself.
    int behindDate(int from) {
        int at = from < text.size() && text.in(from, BETWEEN) ? from + 1 : from;
        at = at < text.size() && text.in(at, BETWEEN) ? at + 1 : at;
        boolean in = at < text.size() && text.in(at, IN) && text.sentence(at) == text.sentence(from - 1);
        Mention.Date date = in ? text.date(at + 1) : null;
        return date == null ? from : date.to();
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
            if (text.in(i, OBLIGATIONS)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word leads on to who gets something.
    boolean leadsOn(int i) {
        return text.in(i, LEADS_ON);
    }
}
