package org.majorslist.check.find;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Finds the countries a word of verdict-words.csv is told of: behind it as its object, before it as its subject.
///
/// The one who judges is the United States, so any other country in the clause is one judged.
final class JudgedParty {
    /// The countries, a number of them, or a word that stands for them.
    ///
    /// @param from first token
    /// @param to behind the last
    /// @param who the countries or their number; `null` where a word stands for them
    /// @param none whether that word is "none" or "neither"
    record Party(int from, int to, @Nullable Mention who, boolean none) {
        Party(int from, int to, @Nullable Mention who) {
            this(from, to, who, false);
        }
    }

    private static final int LIST_WITHIN = 14;
    private static final int COORDINATED_WITHIN = 20;
    private static final int ASIDE = 20;
    private static final int DATE_WITHIN = 5;
    private static final int ALL_WITHIN = 6;
    private static final int COUNTED_WITHIN = 3;
    private static final WordList EXCEPTS = WordList.ofWords("""
            but except excepting excluding save bar barring exception excepto salvo menos excepcion
            """);
    private static final WordList ALL = WordList.ofWords("all each every everyone everybody todos todas cada both");
    private static final WordList AND = WordList.of("and", "y", "e", "but", "pero");

    /// Words that may stand between a verb and its object.
    private static final WordList LIGHT = WordList.ofWords("""
            a al an the again also only just once more both likewise of in government
            governments regime regimes to for from el la los las de del otra vez nuevo
            tambien solo gobierno gobiernos regimen junta its his their neighbouring
            neighboring even hasta misma propia para other others otros otras such ese esa
            este entonces penalty penalties castigo sanciones sancion perdida ayuda neighbor
            neighbour ally general gen . dictator vecina socialist that
            """);

    private static final WordList OBJECTS = WordList.of("it", "them", "him", "her", "both", "ambos", "ambas");
    private static final WordList SUBJECTS = WordList.ofWords("""
            it they he she both neither all each others latter ambos ambas todos todas
            ninguno ninguna demas none
            """);
    private static final WordList NONE = WordList.of("neither", "none", "ninguno", "ninguna");
    private static final WordList CLITICS = WordList.of("lo", "la", "los", "las", "le", "les", "nos");
    private static final WordList NO_SUBJECT = WordList.ofWords("""
            with from to by against than unlike contra con hacia ante for para like under
            sobre about on into en in que as por between entre
            """);
    private static final WordList POLICY =
            WordList.ofWords("policy policies plan plans strategy approach law laws war bid proposal request offer");
    private static final WordList TO = WordList.of("a", "al");
    private static final WordList BESIDE = WordList.of("unlike", "like", "with", "con", "contra");
    private static final WordList JUDGES = WordList.ofWords("""
            washington house casa blanca states unidos trump biden obama bush clinton reagan rubio kerry rice
            albright congress congreso
            """);
    private static final WordList GOVERNMENTS = WordList.ofWords("""
            government regime administration gobierno regimen republic republica case caso
            junta state nation country pais
            """);
    private static final WordList TURNS = WordList.of(";", ":", "(", "but", "while", "whereas", "pero", "mientras");
    private static final int NEAR_SUBJECT = 4;
    private static final WordList JOINED = WordList.of("joined", "joins", "joining");
    private static final WordList POSSESSIVE = WordList.of("'s", "’s");
    private static final WordList OWNED = WordList.ofWords("""
            efforts effort record performance leaders leader cooperation rulers certification
            government regime case policy campaign drug antidrug generals work conduct turn
            standing status name
            """);

    private final Marked text;
    private final JudgedCount counts;
    private final RepeatedObject repeated;

    JudgedParty(Marked text) {
        this.text = text;
        counts = new JudgedCount(text);
        repeated = new RepeatedObject(text);
    }

    /// The object that begins at most so many light words behind a token; `null` if there is none.
    @Nullable
    Party behind(int from, int reach) {
        int end = Math.min(text.sentenceEnd(from - 1), from + reach + 1);
        for (int i = from; i < end; i++) {
            Party here = at(i);
            if (here != null) {
                return here;
            }
            if (text.in(i, OBJECTS)) {
                return new Party(i, i + 1, null);
            }
            boolean passes = text.in(i, LIGHT) || text.token(i).kind() == Token.Kind.QUOTE || text.date(i) != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /// The countries, or their number, that begin at a token.
    private @Nullable Party at(int i) {
        Mention.Places places = text.placesFrom(i);
        if (places != null && judged(places)) {
            return ownsPolicy(places.to()) ? null : new Party(i, places.to(), places);
        }
        Mention.Places unnamed = text.place(i) == null ? text.unnamed(i) : null;
        if (unnamed != null) {
            return new Party(i, unnamed.to(), null);
        }
        Mention.Figure number = counts.number(i);
        if (number == null || !counts.ends(number)) {
            return null;
        }
        boolean named = text.in(i - 1, SmallWords.DETERMINED); // "to the three": those named before
        return new Party(i, counts.behindNumber(number), named ? null : number);
    }

    static boolean judged(Mention.Places places) {
        return places.codes().stream().anyMatch(CountryInFocus::country);
    }

    /// The subject that ends at most so many words before a token; `null` if there is none.
    @Nullable
    Party before(int to, int reach) {
        Party aside = acrossAside(to);
        if (aside != null) {
            return aside;
        }
        int low = Math.max(text.sentenceStart(to), to - (coordinated(to) ? COORDINATED_WITHIN : reach));
        for (int i = to - 1; i >= low; i--) {
            boolean joins = text.in(i, AND) && text.norm(i - 1).endsWith("ed"); // "was listed but not blamed"
            if (text.in(i, TURNS) && !joins) {
                return null;
            }
            if (text.in(i, SUBJECTS)) {
                return AnyCountry.before(text, i, 0)
                        ? null
                        : new Party(i, i + 1, null, text.in(i, NONE) && !text.cue(i, Cue.denies));
            }
            Mention.Places unnamed = text.place(i) == null ? text.unnamed(i) : null;
            if (unnamed != null && !text.in(i - 1, NO_SUBJECT)) {
                return new Party(i, unnamed.to(), null);
            }
            Party places = placesAround(i);
            if (places != null) {
                return places;
            }
            Mention.Figure number = counts.number(i);
            if (number != null && counts.behindNumber(number) >= to - 2) {
                return counted(i, number);
            }
        }
        return null;
    }

    /// "Nine of 24 governments", "nine governments".
    private Party counted(int i, Mention.Figure number) {
        Mention.Figure part = counts.partOf(i);
        if (part != null) {
            return new Party(part.from(), part.to(), part);
        }
        return new Party(i, counts.behindNumber(number), number);
    }

    /// "Peru joined Laos in being refused": who joins those of whom it is told; `null` if nobody does.
    @Nullable
    Party joiner(Party told) {
        return text.in(told.from() - 1, JOINED) ? before(told.from() - 1, NEAR_SUBJECT) : null;
    }

    /// Whether a number of countries ends just before a token: "five countries refused in May".
    boolean countsBefore(int i) {
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - COUNTED_WITHIN); k--) {
            Mention.Figure number = counts.number(k);
            if (number != null) {
                return counts.behindNumber(number) == i && i > number.to();
            }
        }
        return false;
    }

    /// "And passed", ", and was refused": the subject stands further off.
    private boolean coordinated(int verb) {
        return text.in(verb - 1, AND) || text.in(verb - 2, AND) || dateBetween(verb);
    }

    /// "And last year escaped …": a date between the conjunction and the verb.
    private boolean dateBetween(int verb) {
        for (int i = verb - 1; i >= Math.max(text.sentenceStart(verb), verb - DATE_WITHIN); i--) {
            Mention.Date date = text.date(i);
            if (date != null && date.to() >= verb - 1) {
                return text.in(i - 1, AND) || text.in(i - 2, AND);
            }
        }
        return false;
    }

    /// "Peru, where nine judges had been killed, was approved": the country before the comma that opens the aside.
    private @Nullable Party acrossAside(int verb) {
        int comma = text.reads(verb - 1, ",") ? verb - 1 : text.reads(verb - 2, ",") ? verb - 2 : -1;
        if (comma < 0) {
            return null;
        }
        for (int i = comma - 1; i > Math.max(text.sentenceStart(verb), comma - ASIDE); i--) {
            if (text.reads(i, ",")) {
                int low = Math.max(text.sentenceStart(verb), i - LIST_WITHIN);
                for (int k = low; k < i; k++) {
                    Mention.Places places = text.placesFrom(k);
                    if (places != null && places.to() == i && judged(places) && subject(k)) {
                        return new Party(k, i, places);
                    }
                }
            }
        }
        return null;
    }

    /// The list of countries whose last stands at a token; `null` if it is no subject.
    private @Nullable Party placesAround(int i) {
        if (text.place(i) == null) {
            return null;
        }
        for (int k = Math.max(text.sentenceStart(i), i - LIST_WITHIN); k <= i; k++) {
            Mention.Places places = text.placesFrom(k);
            if (places != null && places.to() > i) {
                Party others = allBut(k, places.to());
                if (others != null) {
                    return others;
                }
                return judged(places) && subject(k) && !ownsOther(places.to())
                        ? new Party(k, places.to(), places)
                        : null;
            }
        }
        return null;
    }

    /// "Faults Peru's drug policy" judges a policy, not the country.
    private boolean ownsPolicy(int behind) {
        return text.in(behind, POSSESSIVE) && (text.in(behind + 1, POLICY) || text.in(behind + 2, POLICY));
    }

    /// "Colombia's peso slipped": what a country owns is no country, unless it is its government or its record.
    private boolean ownsOther(int behind) {
        int noun = text.in(behind, POSSESSIVE) ? behind + 1 : -1;
        return noun > 0
                && noun < text.sentenceEnd(behind)
                && text.token(noun).isWord()
                && !text.in(noun, GOVERNMENTS)
                && !text.in(noun, OWNED)
                && !text.in(noun + 1, OWNED);
    }

    /// "All but Peru", "todos menos Perú": the words for all of them; `null` where none excepts the countries.
    private @Nullable Party allBut(int first, int to) {
        if (!text.in(first - 1, EXCEPTS) && !(text.in(first - 1, SmallWords.OF) && text.in(first - 2, EXCEPTS))) {
            return null;
        }
        for (int i = first - 2; i >= Math.max(text.sentenceStart(first), first - ALL_WITHIN); i--) {
            if (text.in(i, ALL)) {
                return new Party(i, to, null);
            }
        }
        return null;
    }

    private boolean subject(int i) {
        int at = text.in(i - 1, SmallWords.DETERMINED) ? i - 1 : i;
        boolean owned = text.in(at - 1, SmallWords.OF);
        return owned ? text.in(at - 2, GOVERNMENTS) : !text.in(at - 1, NO_SUBJECT) || opens(at - 1);
    }

    /// "For Bolivia it was …", "En Perú …" open the sentence and name what it is about.
    private boolean opens(int i) {
        return i == text.sentenceStart(i) && !text.in(i, BESIDE);
    }

    /// A Spanish pronoun just before the verb: "la reprobó".
    boolean pronounBefore(int i) {
        return text.language() == Language.es && text.in(i - 1, CLITICS);
    }

    /// The Spanish pronoun right before a verb as the one judged; the countries it repeats where the clause names them
    /// first: "a Perú y a Bolivia se les negó".
    Party pronoun(int verb) {
        Party named = repeated.before(verb - 1);
        return named == null ? new Party(verb - 1, verb, null) : named;
    }

    /// Whether somebody named right before a verb does what it tells, and is none of those who judge: "Petro condemned
    /// it" says nothing of how a country fared.
    boolean doneByOthers(int verb) {
        int i = text.in(verb - 1, CLITICS) ? verb - 2 : verb - 1;
        if (i < text.sentenceStart(verb) || !text.token(i).isWord() || text.in(i, JUDGES) || text.date(i) != null) {
            return false;
        }
        Mention.Places place = text.place(i);
        if (place != null && text.in(place.from() - 1, TO)) {
            return false; // "a Colombia la dejó pasar": the object, told first
        }
        boolean named = Character.isUpperCase(text.text().charAt(text.token(i).start()));
        return place == null ? named && !text.in(i, SUBJECTS) : judged(place);
    }
}
