package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Link;

/// Finds the country, set of countries, region or world a claim is about: named with it, in its clause, in its
/// sentence, else the one in focus.
///
/// Claims must be asked in the order of the text: a figure without a place of its own goes on with that of the figure
/// before it in the sentence.
final class PlaceLink {
    /// Its presidents decide about others; no claim is of their country because they are named.
    private static final String JUDGE = "USA";

    private static final int NEAR = 40;
    private static final int TOGETHER_WITHIN = 14;
    private static final int WORLD_NEAR = 5;
    private static final int WORLD_HEAD = 3;
    private static final int BEHIND = 3;
    private static final int AT_HEAD = 4;
    private static final int TIED_WITHIN = 2;
    private static final int SENTENCES_ON = 3;
    private static final int OTHER_PART = 100;

    /// Figures that may be told of the whole world.
    static final Set<String> WORLDWIDE = Set.of(
            "potential_cocaine_production",
            "cocaine_seizures",
            "drug_users",
            "coca_cultivation_area",
            "drug_use_prevalence",
            "world_cocaine_users");
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
    private static final Set<String> STANDINGS = Set.of("certification_status", "certification_waiver");
    private static final WordList THE = WordList.of("the", "los", "las");
    private static final WordList TWO = WordList.of("two", "both", "dos", "ambos", "three", "tres");
    private static final WordList COUNTRIES = WordList.of("countries", "nations", "paises", "naciones");
    private static final WordList BELONGS = WordList.of("in", "for", "en", "para");
    private static final WordList ARTICLES = WordList.of("the", "el", "la", "los", "las");
    private static final WordList APART = WordList.of(";", "while", "whereas", "mientras");
    private static final int OWNED_WITHIN = 5;
    private static final WordList IN = WordList.of("in", "of", "for", "across", "en", "de", "del", "para");

    /// The area of the figure before.
    private record Last(String area, int sentence, int to) {}

    private final Marked text;
    private final Rules rules;
    private final Respectively respectively;
    private final PlaceRoles roles;
    private final CountryInFocus focus;
    private final AreaReadings readings;
    private final RegionInFocus region;
    private Last last = new Last("", -1, -1);
    private String before = "";

    PlaceLink(Marked text, Rules rules, Respectively respectively) {
        this.text = text;
        this.rules = rules;
        this.respectively = respectively;
        roles = new PlaceRoles(text);
        region = new RegionInFocus(text);
        focus = new CountryInFocus(text, roles);
        readings = new AreaReadings(text, roles, focus);
    }

    /// The area of the figure before the claim asked for last; empty if there is none.
    String before() {
        return before;
    }

    /// The area of a claim and others it may speak of, best first.
    ///
    /// @param area its own
    /// @param before that of the figure before it
    List<Link> readings(Found found, String area, String before) {
        return readings.of(found, area, before);
    }

    /// The area of a claim.
    String area(Found found) {
        before = last.area();
        if (found.area().isEmpty()) {
            String area = ofFigure(found);
            last = new Last(area, text.sentence(found.from()), found.to());
            return area;
        }
        return switch (found.area()) {
            case "place", "places" -> ofMentions(found);
            case "focus" -> ofFocus(found);
            case "LAC" -> {
                String own = listWithin(found.from(), found.to());
                yield own.isEmpty() ? "LAC" : own;
            }
            default -> found.area();
        };
    }

    private String ofMentions(Found found) {
        var codes = new ArrayList<String>();
        for (Mention mention : found.mentions()) {
            if (mention instanceof Mention.Places places) {
                codes.addAll(places.codes());
            }
        }
        codes.removeIf(code -> !CountryInFocus.country(code));
        if (!codes.isEmpty()) {
            return String.join(";", codes.stream().distinct().toList());
        }
        String inSpan = listWithin(found.from(), found.to());
        if (!inSpan.isEmpty()) {
            return inSpan;
        }
        String subject = subject(found.from());
        return subject.isEmpty() ? ofFocus(found) : subject;
    }

    /// A list of countries that ends just before the claim: "Bolivia and Peru were".
    private String subject(int from) {
        for (int i = text.sentenceStart(from); i < from; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && places.codes().size() > 1) {
                return String.join(";", places.codes());
            }
        }
        return "";
    }

    private String listWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && CountryInFocus.country(places.codes().getFirst())) {
                return String.join(";", places.codes());
            }
        }
        return "";
    }

    private String ofFocus(Found found) {
        String all = allOfThem(found);
        if (!all.isEmpty()) {
            return all;
        }
        String near = nearest(found);
        return near.isEmpty() ? ofLeader(found) : near;
    }

    /// The country whose leader the sentence names, else the one in focus.
    private String ofLeader(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Phrases.Hit<Rules.Term> hit = rules.terms().firstAt(text.tokens(), i);
            if (hit != null
                    && !hit.meaning().country().equals(JUDGE)
                    && Character.isUpperCase(text.text().charAt(text.token(i).start()))) {
                return hit.meaning().country();
            }
        }
        return focus.before(found.from());
    }

    /// "All of them were granted a waiver": the countries listed just before, those excepted left out.
    private String allOfThem(Found found) {
        for (int i = text.sentenceStart(found.from()); i < found.to(); i++) {
            boolean them = (text.reads(i, "of") && text.reads(i + 1, "them"))
                    || (text.reads(i, "todos") && text.reads(i + 1, "ellos"))
                    || (text.in(i, TWO) && text.in(i + 1, COUNTRIES))
                    || (i >= found.from() && STANDINGS.contains(found.indicator()) && eachOfThem(i));
            if (them) {
                List<String> left = new ArrayList<>(focus.listBefore(i, SENTENCES_ON));
                left.removeAll(excepted(text.sentence(i)));
                left = left.isEmpty() && text.cue(i, Cue.both) ? lastTwo(i) : left;
                if (!left.isEmpty()) {
                    return String.join(";", left);
                }
            }
        }
        return "";
    }

    /// "Waivers for all three", "both were excused", "exenciones a los tres".
    private boolean eachOfThem(int i) {
        String word = text.norm(i);
        boolean number = text.number(i + 1) != null;
        return text.cue(i, Cue.both) || text.cue(i, Cue.each) || (THE.has(word) && number);
    }

    /// The last two countries named before a token in its sentence.
    private List<String> lastTwo(int at) {
        var codes = new ArrayList<String>();
        for (int i = at - 1; i >= text.sentenceStart(at) && codes.size() < 2; i--) {
            Mention.Places place = text.places[i];
            String code = place == null ? "" : place.codes().getFirst();
            if (CountryInFocus.country(code) && !code.equals("USA") && !codes.contains(code)) {
                codes.addFirst(code);
            }
        }
        return codes.size() == 2 ? codes : List.of();
    }

    private List<String> excepted(int sentence) {
        var codes = new ArrayList<String>();
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.places[i];
            if (place != null && roles.excepted(i)) {
                codes.addAll(place.codes());
            }
        }
        return codes;
    }

    private String ofFigure(Found found) {
        Mention.Quantity quantity = found.quantity();
        String answered =
                quantity == null ? "" : respectively.area(quantity.number().from());
        if (CountryInFocus.country(answered)) {
            return answered;
        }
        String sum = together(found);
        if (!sum.isEmpty()) {
            return sum;
        }
        String near = nearest(found);
        if (!near.isEmpty()) {
            return near;
        }
        String other = focus.widerOrNarrowerBefore(found.from());
        boolean goesOn = CountryInFocus.region(other) ? regional(found) : WORLDWIDE.contains(found.indicator());
        return other.isEmpty() || !goesOn ? ofLeader(found) : other;
    }

    /// "Nariño had 60,000 and Putumayo 48,000; together 108,000", "the fields of Peru and Bolivia together": two areas
    /// as one.
    private String together(Found found) {
        boolean said = false;
        int low = text.sentenceStart(found.from());
        for (int i = Math.max(low, found.from() - TOGETHER_WITHIN); i < found.from(); i++) {
            said |= text.cue(i, Cue.together);
        }
        if (!said) {
            boolean share = last.area().indexOf(';') > 0 && last.sentence() == text.sentence(found.from());
            return share && found.amount().unit().equals("percent") ? last.area() : "";
        }
        var codes = new ArrayList<String>();
        for (int i = low; i < found.from(); i++) {
            Mention.Places place = text.places[i];
            String code = place == null ? "" : place.codes().getFirst();
            boolean area = CountryInFocus.country(code) || (CountryInFocus.region(code) && regional(found));
            if (area && !codes.contains(code) && !roles.bystander(i)) {
                codes.add(code);
            }
        }
        return codes.size() < 2 ? "" : String.join(";", codes);
    }

    private boolean regional(Found found) {
        return REGIONAL.contains(found.indicator())
                && UNITS_OF_REGIONS.contains(found.amount().unit());
    }

    /// The place of the clause: the nearest that may be the claim's, one before it rather than one behind, one in its
    /// part of the sentence rather than one across a semicolon.
    private String nearest(Found found) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        int low = text.sentenceStart(found.from());
        int high = text.sentenceEnd(found.from());
        for (int i = low; i < high; i++) {
            Mention.Places place = text.places[i];
            String code = place == null ? pointed(i, low) : place.codes().getFirst();
            if (code != null && fits(code, found, i) && !roles.bystander(i)) {
                int owner = place == null ? -1 : owner(i);
                if (owner >= 0 && owner == figure(found)) {
                    return code;
                }
                if (owner > found.from()) {
                    continue;
                }
                int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to()) + BEHIND;
                boolean apart = apart(found, i);
                away += apart ? OTHER_PART : 0;
                if (away < nearest && !(apart && i > found.from())) {
                    nearest = away;
                    best = code;
                }
            }
        }
        return best;
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
            if (text.in(i, APART)) {
                return true;
            }
        }
        return false;
    }

    /// "The country" at the head of a sentence is the one spoken of before.
    private @Nullable String pointed(int i, int sentenceFrom) {
        boolean country = i - sentenceFrom <= AT_HEAD
                && ((text.reads(i, "country") && text.reads(i - 1, "the"))
                        || (text.reads(i, "pais") && text.reads(i - 1, "el")));
        return country ? focus.before(i) : region.at(i);
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
        return WORLDWIDE.contains(found.indicator()) && (close || (head(at) && at < found.from()));
    }

    private boolean head(int at) {
        return at - text.sentenceStart(at) <= WORLD_HEAD;
    }

    /// "59,000 hectares in Nariño".
    private boolean tied(Found found, int at) {
        return at - found.to() <= TIED_WITHIN && (at < found.to() || text.in(at - 1, IN));
    }
}
