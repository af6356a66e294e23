package org.majorslist.check.standing;

import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// Whether a verb of verdict-words.csv tells what happened: not what will, would or might, and not what was only
/// thought of or nearly done.
public final class VerdictMood {
    /// What leads to a verb.
    ///
    /// @param happened whether what it tells has happened
    /// @param turned whether the verb before it turns it round: "refused to certify"
    record Leading(boolean happened, boolean turned) {}

    private static final Leading PLAIN = new Leading(true, false);
    private static final Leading TURNED = new Leading(true, true);
    private static final Leading UNREAL = new Leading(false, false);
    private static final int LEADING_WITHIN = 6;
    private static final int AFTER_WITHIN = 8;
    private static final Pattern INFINITIVE = Pattern.compile(".{3,}(ar|er|ir)(l[oae]s?|se)?");
    /// Endings of what may yet happen: "descertificara", "descertificaría".
    private static final List<String> OPEN_FORMS = List.of(
            "ara", "aran", "iera", "ieran", "ase", "asen", "iese", "iesen", "aria", "arian", "eria", "erian", "iria",
            "irian");
    /// "Al certificar a México": when it did.
    private static final WordList ON = WordList.of("al", "tras");
    private static final ListedWords THE = ListedWords.named("verdict_mood.the");
    private static final WordList FUTURE = WordList.of("will", "won't", "shall", "would", "to", "cannot", "can't");
    private static final int SUPPOSED_WITHIN = 3;
    private static final ListedWords ONLY = ListedWords.named("verdict_mood.only");
    private static final WordList IF = WordList.of("if", "unless", "si");
    private static final int NEARLY_WITHIN = 4;
    private static final WordList NEARLY = WordList.of("nearly", "almost", "casi");
    private static final ListedWords AUXILIARY = ListedWords.named("verdict_mood.auxiliary");
    private static final WordList CEASED = WordList.of("dejo", "dejaron", "deja", "dejan", "dejado", "dejaba");
    private static final WordList HAVE = WordList.of("have", "having");
    private static final WordList INVERTS = WordList.of("had", "were", "should");
    private static final int INVERTED_WITHIN = 8;
    private static final int NEAR_MISS_WITHIN = 6;
    private static final ListedWords UNDONE = ListedWords.named("verdict_mood.undone");
    private static final ListedWords WORKS = ListedWords.named("verdict_mood.works");

    private static final WordList SPURNED_BY = WordList.of("from", "out", "of", "against");
    private static final WordList CLOSE_TO = WordList.of("to", "of", "from", "de", "a");
    private static final WordList AFTER = WordList.of("despues", "luego", "desde", "tras", "hizo");

    private final Marked text;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public VerdictMood(Marked text) {
        this.text = text;
    }

    /// Whether a verb is told as something that happened, and whether the verb before it turns it round.
    Leading leading(int from, int to) {
        if (supposed(from) || nearly(from) >= 0) {
            return UNREAL;
        }
        if (text.language() == Language.es && text.reads(from - 1, "ser")) {
            return nearMiss(from - 1) >= 0 || wished(from - 1) ? UNREAL : PLAIN;
        }
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
        if (last.endsWith("ing") && spurned(from)) {
            return TURNED;
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

    /// "If Peru fails", "si lo reprueban", not "sí lo reprobaron".
    private boolean supposed(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - SUPPOSED_WITHIN); i--) {
            if (text.in(i, IF) && !text.words(i, i + 1).endsWith("í")) {
                return true;
            }
        }
        return false;
    }

    /// "Espera ser certificada", "confía en ser certificada".
    private boolean wished(int ser) {
        return text.cue(ser - 1, Cue.wish) || text.cue(ser - 2, Cue.wish);
    }

    /// Whether "to have" leads to a participle.
    boolean toHave(int from) {
        return text.in(from - 1, HAVE) && text.reads(from - 2, "to");
    }

    /// "Avoided refusing Peru", "ruled out refusing Peru", "stopped short of refusing Peru".
    ///
    /// @param from the first token
    /// @return true if it is
    public boolean spurned(int from) {
        int at = text.in(from - 1, SPURNED_BY) ? from - 2 : from - 1;
        return text.plays(at, StandingWord.spurns)
                || (text.reads(at, "short") && text.plays(at - 1, StandingWord.spurns));
    }

    /// "Thought about flunking Peru", "without refusing Peru": what was thought of was not done.
    private boolean undone(int from) {
        return pending(text, from) || text.in(from - 1, UNDONE) || nearMiss(from) >= 0;
    }

    /// "Working on lifting the penalties": what is still worked on has not been done.
    ///
    /// @param text the text
    /// @param from the first token of the deed
    /// @return true if it is so
    public static boolean pending(Marked text, int from) {
        int on = from > 0 && !text.token(from - 1).isWord() ? from - 2 : from - 1; // "working on" in quotes
        return text.reads(on, "on") && text.in(on - 1, WORKS);
    }

    /// "Had Peru been refused, …".
    private boolean inverted(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - INVERTED_WITHIN); i--) {
            if (text.token(i).isMark(",") || text.in(i, SmallWords.JOINED)) {
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
        int nearly = nearly(from);
        if (nearly >= 0) {
            return nearly;
        }
        for (int i = from - 1; i >= low && !text.stops(i); i--) {
            if (text.plays(i, StandingWord.weighs)
                    || (text.plays(i, StandingWord.close_to_doing) && text.in(i + 1, CLOSE_TO))) {
                return i;
            }
        }
        return -1;
    }

    /// "Nearly failed", "casi fue descertificada", "por poco la reprueban": the word just before a verb, or before its
    /// auxiliary, that tells it was nearly done; -1 if there is none.
    private int nearly(int from) {
        int low = Math.max(text.sentenceStart(from), from - NEARLY_WITHIN);
        for (int i = from - 1; i >= low; i--) {
            if (text.in(i, NEARLY) || (text.reads(i, "poco") && text.reads(i - 1, "por"))) {
                return i;
            }
            if (!text.in(i, AUXILIARY)) {
                return -1;
            }
        }
        return -1;
    }

    /// "Came close to refusing", "estuvo a punto de descertificar": the words just before a verb tell that it was not
    /// done.
    ///
    /// @param from the first token
    /// @return true if it is
    public boolean nearlyDone(int from) {
        return pending(text, from)
                || (text.in(from - 1, CLOSE_TO) && text.plays(from - 2, StandingWord.close_to_doing));
    }

    private static boolean infinitive(String norm) {
        return INFINITIVE.matcher(norm).matches();
    }

    /// "Refused to waive the penalties", "se negó a eximir": what was refused was not done.
    ///
    /// @param from the first token
    /// @return true if it is
    public boolean refused(int from) {
        boolean to = text.reads(from - 1, "to") || text.reads(from - 1, "a");
        return to && text.plays(from - 2, StandingWord.refuses);
    }

    private Leading lead(int from) {
        if (text.in(from - 1, ON)) {
            return PLAIN;
        }
        if (text.in(from - 2, CEASED) && text.reads(from - 1, "de")) {
            return TURNED; // "dejó de figurar"
        }
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - LEADING_WITHIN); i--) {
            if (text.plays(i, StandingWord.decision) && text.in(i - 1, THE)) {
                return PLAIN;
            }
            if (text.plays(i, StandingWord.refuses)) {
                return TURNED;
            }
            boolean only = text.in(i, ONLY) && (text.in(i - 1, THE) || text.in(i - 2, THE));
            if (only || text.plays(i, StandingWord.decides)) {
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
}
