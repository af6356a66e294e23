package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.TermsOfOffice;
import org.majorslist.check.words.GrownIn;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// The country a text is about where a clause names none: its main country, the one of a section,
/// the subject of the sentences before.
public final class CountryInFocus {
    private static final Set<String> NO_COUNTRY = Set.of("USA", "WLD", "LAC", "EUE");
    private static final String SEVERAL = "several";
    private static final int SUBJECT_WITHIN = 8;
    private static final int SENTENCES_ON = 3;
    private static final int TOPIC_WITHIN = 4;
    private static final int OPENING = 2;
    private static final int OPENING_WEIGHT = 4;
    private static final int POINTS_WITHIN = 4;
    private static final WordList NORTH = WordList.of("north", "northern", "norte");
    private static final WordList SOUTH = WordList.of("south", "southern", "sur");
    private static final int ALONE = 2; // times what one in a list weighs

    private final Marked text;
    private final PlaceRoles roles;
    private final Phrases<TermsOfOffice.Term> leaders;
    private final LocalNames names;
    private final GrownIn grown;
    private final @Nullable String[] only;
    private @Nullable List<String> spokenOf;

    /// Gets ready to read the countries of a text.
    ///
    /// @param text the text, its places marked
    /// @param roles how each place is named
    /// @param leaders names of presidents, who stand for their countries
    /// @param names names of groups, offices and towns, which do so too
    /// @param grown where coca grows
    CountryInFocus(
            Marked text, PlaceRoles roles, Phrases<TermsOfOffice.Term> leaders, LocalNames names, GrownIn grown) {
        this.grown = grown;
        this.text = text;
        this.names = names;
        this.roles = roles;
        this.leaders = leaders;
        only = new @Nullable String[text.sentences()];
    }

    /// Whether a code is that of one country other than the one that judges.
    ///
    /// @param code such as `COL`, `COL-PUT` or `WLD`
    /// @return whether it is a country that can be judged
    public static boolean country(String code) {
        return code.length() == 3 && !NO_COUNTRY.contains(code);
    }

    /// Whether a code is that of a part of a country, such as `COL-PUT`.
    static boolean region(String code) {
        return code.indexOf('-') > 0 && code.indexOf(';') < 0;
    }

    /// The country of a code.
    ///
    /// @param code such as `COL` or `COL-PUT`
    /// @return the first part for a region; any other code as it is
    public static String countryOf(String code) {
        return region(code) ? code.substring(0, code.indexOf('-')) : code;
    }

    private List<String> spokenOf() {
        List<String> known = spokenOf;
        if (known == null) {
            known = mostSpokenOf();
            spokenOf = known;
        }
        return known;
    }

    /// The countries spoken of, the most first; the headline and the first sentence weigh more, one
    /// of a list less. To name its president, a town, an office or a group of its own is to speak
    /// of a country. Of those spoken of as much, one where coca grows goes first, then the one
    /// named first.
    private List<String> mostSpokenOf() {
        var counts = new LinkedHashMap<String, Integer>();
        int listed = 0; // the token behind the last list
        for (int i = 0; i < text.size(); i++) {
            Mention.Places places = text.placesFrom(i);
            listed = places != null && places.codes().size() > 1 ? Math.max(listed, places.to()) : listed;
            String code = spokenOfAt(i);
            code = code.isEmpty() ? names.at(i) : code;
            if (!code.isEmpty()) {
                int weight = (text.sentence(i) < OPENING ? OPENING_WEIGHT : 1) * (i < listed ? 1 : ALONE);
                counts.merge(code, weight, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> country(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> !grown.knows(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The country a token names, or whose president it names; empty if it does neither.
    private String spokenOfAt(int i) {
        Mention.Places place = text.place(i);
        if (place != null) {
            return countryOf(place.codes().getFirst());
        }
        return leaderAt(i);
    }

    /// The country whose leader the sentence of a claim names, if the claim may be of it; else
    /// empty. The presidents of the country that judges decide about others; no claim is of theirs
    /// because they are named.
    String led(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            String code = leaderAt(i);
            if (!code.isEmpty() && !code.equals("USA") && grown.mayBe(found.indicator(), code)) {
                return code;
            }
        }
        return "";
    }

    /// The country of the president whose name begins at a token; empty if none does.
    private String leaderAt(int i) {
        boolean name = !leaders.silent(text.word(i))
                && text.token(i).isWord()
                && Character.isUpperCase(text.text().charAt(text.token(i).start()));
        Phrases.Hit<TermsOfOffice.Term> leader = name ? leaders.firstAt(text.tokens(), i) : null;
        return leader == null ? "" : leader.meaning().country();
    }

    /// The country the text as a whole is about.
    ///
    /// @return a code such as `COL`
    public String main() {
        return spokenOf().isEmpty() ? "COL" : spokenOf().getFirst();
    }

    /// Whether a country may be the one a figure of an indicator is of, by grown-in.csv.
    boolean mayBe(String indicator, String country) {
        return grown.mayBe(indicator, country);
    }

    /// The country most spoken of that a figure of an indicator may be of; the main one if there is
    /// none.
    String main(String indicator) {
        return spokenOf().stream()
                .filter(code -> grown.mayBe(indicator, code))
                .findFirst()
                .orElse(main());
    }

    /// The country that "the neighbour" stands for: that in the north or the south where the words
    /// say so, the nearest named before that is not the main one, else the most spoken of beside
    /// it; empty if there is none that a figure of the indicator may be of.
    String neighbour(int from, String indicator) {
        String main = main();
        List<String> there = new ArrayList<>(grown.of(indicator));
        there.remove(main);
        for (int i = from - 1; i < from + POINTS_WITHIN && !there.isEmpty(); i++) {
            if (text.in(i, NORTH)) {
                return there.getFirst();
            }
            if (text.in(i, SOUTH)) {
                return there.getLast();
            }
        }
        for (int i = from - 1; i >= text.from(Math.max(0, text.sentence(from) - SENTENCES_ON)); i--) {
            String code = spokenOfAt(i);
            if (country(code) && !code.equals(main) && grown.mayBe(indicator, code)) {
                return code;
            }
        }
        return others().stream()
                .filter(code -> grown.mayBe(indicator, code))
                .findFirst()
                .orElse("");
    }

    /// The country the sentences before are about, if a figure of an indicator may be of it; else
    /// the most spoken of that it may be of.
    String before(int from, String indicator) {
        String before = before(from);
        return grown.mayBe(indicator, before) ? before : main(indicator);
    }

    /// The other countries it names, the most spoken of first.
    List<String> others() {
        return spokenOf().stream().skip(1).toList();
    }

    /// The country the sentences before are about: the only one named at the head of the nearest
    /// that names any; else the main one.
    ///
    /// @param from index of a token of the sentence that asks
    /// @return a code such as `COL`; empty if the text names no country
    public String before(int from) {
        int sentence = text.sentence(from);
        for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_ON); s--) {
            String only = only(s);
            if (!only.isEmpty()) {
                return only.equals(SEVERAL) ? main() : only;
            }
        }
        return main();
    }

    /// The one country a sentence is about, if it or its president is named at its head; several if it
    /// is about more or names it later; else empty.
    private String only(int sentence) {
        String known = only[sentence];
        if (known == null) {
            known = readOnly(sentence);
            only[sentence] = known;
        }
        return known;
    }

    /// Whether a sentence names no country but one, and neither the president of another.
    boolean namesNoOther(int sentence, String country) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            String code = spokenOfAt(i);
            if (country(code) && !code.equals(country)) {
                return false;
            }
        }
        return true;
    }

    private String readOnly(int sentence) {
        String only = "";
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            String code = spokenOfAt(i);
            if (country(code) && !code.equals(only) && !roles.bystander(i)) {
                boolean head = i - text.from(sentence) <= SUBJECT_WITHIN;
                only = only.isEmpty() && head ? code : SEVERAL;
            }
        }
        return only.isEmpty() ? names.only(sentence) : only;
    }

    /// The region, or the world, that the sentence just before in the paragraph begins with; empty
    /// if it names another place as well or none.
    String widerOrNarrowerBefore(int from) {
        int sentence = text.sentence(from) - 1;
        if (sentence < 0 || text.opensParagraph(text.sentence(from))) {
            return "";
        }
        String only = "";
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            if (place != null && !roles.bystander(i)) {
                String code = place.codes().getFirst();
                boolean head = i - text.from(sentence) <= TOPIC_WITHIN && !code.equals("USA");
                if (!(only.isEmpty() ? head : only.equals(code))) {
                    return "";
                }
                only = code;
            }
        }
        return region(only) || only.equals("WLD") ? only : "";
    }

    /// The last list of countries before a token, within some sentences, those excepted in its
    /// sentence left out.
    List<String> listBefore(int at, int sentences) {
        List<String> last = List.of();
        int floor = text.from(Math.max(0, text.sentence(at) - sentences));
        for (int i = floor; i < at; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.codes().size() > 1) {
                last = places.codes().stream().filter(code -> country(code)).toList();
                i = places.to() - 1;
            }
        }
        return last;
    }
}
