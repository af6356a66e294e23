package org.majorslist.check.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// The place of a claim's clause: the nearest of its sentence that may be its own.
final class NearestPlace {
    private static final int NEAR = 40;
    private static final int WORLD_NEAR = 5;
    private static final int WORLD_HEAD = 3;
    private static final int BEHIND = 3;
    private static final int AT_HEAD = 4;
    private static final int TIED_WITHIN = 2;
    private static final int OTHER_PART = 100;
    private static final int NOT_GROWN = 1000; // behind every place where it is
    private static final int OWNED_WITHIN = 5;
    /// Figures told of parts of a country.
    private static final Set<String> REGIONAL = Set.of(
            "coca_cultivation_area",
            "potential_cocaine_production",
            "coca_eradication",
            "manual_eradication_area",
            "crop_substitution",
            "cocaine_seizures",
            "drug_laboratories_destroyed",
            "other");
    private static final Set<String> UNITS_OF_REGIONS =
            Set.of("ha", "acre", "t", "kg", "percent", "times", "labs", "count", "");
    private static final Set<String> SEIZED = Set.of("cocaine_seizures", "world_cocaine_seizures", "other");
    private static final WordList BELONGS = WordList.of("in", "for", "en", "para");
    private static final int RELATIVE_WITHIN = 12;
    private static final WordList WITH = WordList.of("with", "alongside", "like", "con", "junto", "como");
    private static final WordList WHICH = WordList.of("which", "que");
    private static final WordList OWNERS = WordList.of("its", "their", "his", "her", "su", "sus");
    private static final WordList ARTICLES = WordList.of("the", "el", "la", "los", "las");
    private static final WordList NEIGHBOUR = WordList.of("neighbour", "neighbor", "vecino");
    private static final WordList WHOSE = WordList.of("the", "its", "our", "el", "al", "del", "su", "nuestro");
    private static final WordList APART = WordList.of(";", "while", "whereas", "mientras");
    private static final ListedWords OPENS_CLAUSE = ListedWords.named("nearest_place.opens_clause");
    private static final WordList IN = WordList.of("in", "of", "for", "across", "en", "de", "del", "para");

    private final Marked text;
    private final PlaceRoles roles;
    private final CountryInFocus focus;
    private final RegionInFocus region;

    NearestPlace(Marked text, PlaceRoles roles, CountryInFocus focus, RegionInFocus region) {
        this.text = text;
        this.roles = roles;
        this.focus = focus;
        this.region = region;
    }

    /// Whether a figure may be told of a part of a country.
    static boolean regional(Found found) {
        boolean place = found.amount().unit().equals("rank") && found.amount().number() != null; // "the first"
        return REGIONAL.contains(found.indicator())
                && (place || UNITS_OF_REGIONS.contains(found.amount().unit()));
    }

    /// The place of the clause: the nearest that may be the claim's, one before it rather than one behind, one in its
    /// part of the sentence rather than one across a semicolon.
    String of(Found found) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        int company = 0; // the token behind countries in whose company the one before them stands
        int low = text.sentenceStart(found.from());
        int high = text.sentenceEnd(found.from());
        for (int i = low; i < high; i++) {
            Mention.Places place = text.place(i);
            String code = place == null ? pointed(i, low, found) : place.codes().getFirst();
            if (place != null && ranked(place, found)) {
                return place.codes().getLast();
            }
            company = best.isEmpty() ? company : Math.max(company, companyTo(found, i));
            if (i >= company && code != null && fits(code, found, i) && !roles.bystander(i)) {
                int owner = place == null ? -1 : owner(i);
                if (owner >= 0 && owner == figure(found)) {
                    return code;
                }
                boolean grown = !CountryInFocus.country(code) || focus.mayBe(found.indicator(), code);
                if (owner > found.from() || (!grown && i > found.from() && !text.in(i - 1, IN))) {
                    continue; // "it went from 28,000 to 48,000 hectares, and the plant crossed to Ecuador"
                }
                int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to()) + BEHIND;
                boolean apart = apart(found, i);
                away += (apart ? OTHER_PART : 0) + (grown ? 0 : NOT_GROWN);
                if (away < nearest && !(apart && i > found.from())) {
                    nearest = away;
                    best = code;
                }
            }
        }
        return best;
    }

    /// "Colombia failed, with Bolivia and Burma, for the third year": the years are those of the country that leads.
    private int companyTo(Found found, int i) {
        boolean years = found.amount().unit().equals("years") && text.in(i - 1, WITH);
        Mention.Places company = years ? text.placesFrom(i) : null;
        return company == null ? 0 : company.to();
    }

    /// "Well behind Peru, the largest grower": a rank apposed to a place is told of that one; but "the United
    /// States, its largest partner" of whose partner it is.
    private boolean ranked(Mention.Places place, Found found) {
        int at = text.in(found.from() - 1, ARTICLES) ? found.from() - 2 : found.from() - 1;
        boolean number = found.amount().unit().equals("rank") && found.amount().number() != null;
        return number && text.reads(at, ",") && place.to() == at && !text.in(found.from(), OWNERS);
    }

    /// The number a place stands right behind, as in "42,900 in Peru", "15 toneladas en Bolivia"; -1 if there is none.
    private int owner(int place) {
        int behind = place - 1;
        behind -= text.in(behind, ARTICLES) ? 1 : 0;
        if (!text.in(behind, BELONGS)) {
            return -1;
        }
        for (int i = behind - 1; i >= Math.max(text.sentenceStart(place), behind - OWNED_WITHIN); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null && text.date(i) == null) {
                return quantity.to() >= behind ? quantity.number().from() : -1;
            }
        }
        return -1;
    }

    private static int figure(Found found) {
        Mention.Quantity quantity = found.quantity();
        return quantity == null ? -2 : quantity.number().from();
    }

    private boolean apart(Found found, int place) {
        int low = Math.min(place, found.from());
        int high = Math.max(place, found.to());
        for (int i = low; i < high; i++) {
            if (text.in(i, APART) || (place > found.from() && text.reads(i, ":"))) {
                return true; // "Peru remains the largest grower: Colombia's fields measured 48,000"
            }
        }
        return false;
    }

    /// "The country" at the head of a sentence, or of a clause before the figure, is the one spoken of before.
    private @Nullable String pointed(int i, int sentenceFrom, Found found) {
        boolean named = (text.reads(i, "country") && text.reads(i - 1, "the"))
                || (text.reads(i, "pais") && text.reads(i - 1, "el"));
        boolean leads = i - sentenceFrom <= AT_HEAD || (i < found.from() && text.in(i - 2, OPENS_CLAUSE));
        if (named && leads) {
            return focus.before(i);
        }
        boolean neighbour = text.in(i, NEIGHBOUR) && (text.in(i - 1, WHOSE) || text.in(i - 2, WHOSE));
        return neighbour && i < found.from() && text.place(i + 1) == null
                ? focus.neighbour(i, found.indicator())
                : region.at(i);
    }

    private boolean fits(String code, Found found, int at) {
        if (code.equals("WLD")) {
            return worldwide(found, at);
        }
        if (code.equals("EUE")) {
            return SEIZED.contains(found.indicator()) && head(at);
        }
        if (CountryInFocus.region(code)) {
            return regional(found) && (at < found.from() ? found.from() - at <= NEAR : tied(found, at));
        }
        return CountryInFocus.country(code);
    }

    /// The world named close to a figure that may be its, or at the head of its sentence: "Globally, …".
    private boolean worldwide(Found found, int at) {
        boolean close = Math.min(Math.abs(at - found.from()), Math.abs(at - found.to())) <= WORLD_NEAR;
        return PlaceLink.WORLDWIDE.contains(found.indicator())
                && (close || relative(found, at) || (head(at) && at < found.from()));
    }

    /// "Of the world's coca, which grew by 6 percent to 376,000 hectares": the clause is about what stands before it.
    private boolean relative(Found found, int at) {
        int low = Math.max(at + 1, found.from() - RELATIVE_WITHIN);
        for (int i = found.from() - 1; i > low && at < found.from(); i--) {
            if (text.reads(i - 1, ",") && text.in(i, WHICH)) {
                return i - at <= WORLD_NEAR;
            }
        }
        return false;
    }

    private boolean head(int at) {
        return at - text.sentenceStart(at) <= WORLD_HEAD;
    }

    /// "59,000 hectares in Nariño".
    private boolean tied(Found found, int at) {
        return at - found.to() <= TIED_WITHIN && (at < found.to() || text.in(at - 1, IN));
    }
}
