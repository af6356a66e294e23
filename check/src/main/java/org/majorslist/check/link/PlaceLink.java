package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Finds the country, set of countries, region or world a claim is about: named with it, in its clause, in its
/// sentence, else the one in focus.
///
/// Claims must be asked in the order of the text: a figure without a place of its own goes on with that of the figure
/// before it in the sentence.
public final class PlaceLink {
    private static final String WORLD = "WLD";
    private static final WordList IT = WordList.of("it", "she", "he");
    private static final WordList ITS = WordList.of("its", "it", "there", "su", "sus", "alli");

    /// Figures that may be told of the whole world.
    static final Set<String> WORLDWIDE = Set.of(
            "potential_cocaine_production",
            "cocaine_seizures",
            "drug_users",
            "coca_cultivation_area",
            "drug_use_prevalence",
            "world_cocaine_users");

    private static final Set<String> GOOD = Set.of("certified", "waiver_granted");

    /// The area of the figure before.
    private record Last(String area, int sentence, int to) {}

    private final Marked text;
    private final Respectively respectively;
    private final PlaceRoles roles;
    private final LocalNames names;
    private final CountryInFocus focus;
    private final NearestPlace nearest;
    private final AllOfThem allOfThem;
    private final AllBut allBut;
    private final SetAgainst against;
    private final AreaReadings readings;
    private final SharedBy sharedBy;
    private final AreasAsOne areasAsOne;
    private final Counterpart counterpart;
    private final Ours ours;
    private Last last = new Last("", -1, -1);
    private Last told = last;
    private String before = "";

    /// Reads which places a text is about; claims are asked for afterwards, in order.
    ///
    /// @param text the text, all of it marked
    /// @param rules the rule tables, for presidents and their countries
    /// @param respectively the lists of the text that answer each other
    public PlaceLink(Marked text, Rules rules, Respectively respectively) {
        this.text = text;
        this.respectively = respectively;
        roles = new PlaceRoles(text);
        names = new LocalNames(text, rules.localNames());
        focus = new CountryInFocus(text, roles, rules.terms().names(), names, rules.grown());
        nearest = new NearestPlace(text, roles, focus, new RegionInFocus(text));
        allOfThem = new AllOfThem(text, roles, focus);
        allBut = new AllBut(text, roles);
        against = new SetAgainst(text);
        readings = new AreaReadings(text, roles, focus);
        sharedBy = new SharedBy(text);
        areasAsOne = new AreasAsOne(text, roles);
        counterpart = new Counterpart(text);
        ours = new Ours(text);
    }

    /// The country the text is about where a clause names none.
    ///
    /// @return the same for all who ask about this text
    public CountryInFocus focus() {
        return focus;
    }

    /// The area of the figure before the claim asked for last; empty if there is none.
    ///
    /// @return the area as [#area] gave it, or an empty text
    public String before() {
        return before;
    }

    /// The area of a claim and others it may speak of, best first.
    ///
    /// @param found the claim
    /// @param area its own
    /// @param before that of the figure before it
    /// @return one link at least
    public List<Link> readings(Found found, String area, String before) {
        boolean own = found.area().isEmpty() && ours.is(found) && area.equals(focus.main(found.indicator()));
        return own
                ? List.of(new Link(area, Sureness.WRITTEN, "told by who speaks for it"))
                : readings.of(found, area, before);
    }

    /// The area of a claim.
    ///
    /// @param found the claim, not earlier in the text than the one asked for before
    /// @return the code of a country, region or the world, several joined by `;`; the country in focus
    ///     where its sentence tells none
    public String area(Found found) {
        before = last.area();
        if (found.area().isEmpty()) {
            String area = ofFigure(found);
            last = new Last(area, text.sentence(found.from()), found.to());
            told = last;
            sharedBy.told(found, area);
            return area;
        }
        String area = ofRule(found);
        told = new Last(area, text.sentence(found.from()), found.to());
        return area;
    }

    private String ofRule(Found found) {
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
        if (found.type() == ClaimType.rank && !codes.isEmpty() && found.amount().qualifier() == Qualifier.EXACTLY) {
            return codes.getLast(); // "led by Ayacucho and Cusco, Puno is fourth"
        }
        codes.removeIf(code -> !CountryInFocus.country(code));
        String others = allBut.names(found) ? allOfThem.of(found) : "";
        boolean good = GOOD.contains(found.amount().word());
        if (!others.isEmpty() || (good && allBut.names(found))) {
            return others; // "all but Peru were certified": who they are is known only where they were listed
        }
        if (!codes.isEmpty()) {
            return String.join(";", codes.stream().distinct().toList());
        }
        String inSpan = listWithin(found.from(), found.to());
        if (!inSpan.isEmpty()) {
            return inSpan;
        }
        String subject = subject(found.from());
        subject = subject.isEmpty() && text.in(found.from(), IT) ? sameAsBefore(found) : subject;
        return subject.isEmpty() ? ofFocus(found) : subject;
    }

    /// "It was waived": the country of the standing told just before; empty where that is not one alone.
    private String sameAsBefore(Found found) {
        boolean near = told.sentence() >= 0 && text.sentence(found.from()) - told.sentence() <= 1;
        boolean one = CountryInFocus.country(told.area()) && told.area().indexOf(';') < 0;
        return near && one && found.area().equals("place") && found.amount().number() == null ? told.area() : "";
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
        String all = allOfThem.of(found);
        if (!all.isEmpty()) {
            return all;
        }
        if (counterpart.isTold(found)) {
            return focus.main();
        }
        String near = pointsBack(found) ? focus.before(found.from()) : "";
        near = near.isEmpty() ? nearest.of(found) : near;
        near = near.isEmpty() && found.type() == ClaimType.rank
                ? names.nearest(text.sentence(found.from()), found.from())
                : near;
        return near.isEmpty() ? ofLeader(found) : near;
    }

    /// "Incluyó al país entre los que fallaron, junto a Perú": a standing of the country spoken of before, whoever else
    /// its sentence names.
    private boolean pointsBack(Found found) {
        boolean unnamed = false;
        for (int i = found.from(); i < found.to() && found.type() == ClaimType.status; i++) {
            unnamed |= text.unnamed(i) != null;
        }
        return unnamed;
    }

    /// "Coca in Bolivia covered 31,000 hectares. The UN, by contrast, counted 29,000": the country of the figure just
    /// before in the paragraph, if its sentence names no other; else empty.
    private String goesOnWithFigure(Found found) {
        int sentence = text.sentence(found.from());
        boolean here = last.sentence() == sentence;
        boolean just = last.sentence() >= 0
                && (here || (last.sentence() == sentence - 1 && !text.opensParagraph(sentence)))
                && CountryInFocus.country(last.area())
                && focus.mayBe(found.indicator(), last.area());
        return just && focus.namesNoOther(last.sentence(), last.area()) ? last.area() : "";
    }

    /// The country whose leader the sentence names, else the one in focus.
    private String ofLeader(Found found) {
        String led = focus.led(found);
        if (!led.isEmpty()) {
            return led;
        }
        if (ours.is(found)) {
            return focus.main(found.indicator());
        }
        boolean told = found.quantity() != null || found.type() == ClaimType.rank;
        String carried = told ? goesOnWithFigure(found) : "";
        return carried.isEmpty() ? focus.before(found.from(), found.indicator()) : carried;
    }

    /// The area of the figure before, if it stands in the sentence of the claim; else empty.
    private String lastInSentence(Found found) {
        return last.sentence() == text.sentence(found.from()) ? last.area() : "";
    }

    private String ofFigure(Found found) {
        Mention.Quantity quantity = found.quantity();
        String answered =
                quantity == null ? "" : respectively.area(quantity.number().from());
        if (CountryInFocus.country(answered)) {
            return answered;
        }
        String sum = sharedBy.of(found);
        sum = sum.isEmpty() ? areasAsOne.of(found, lastInSentence(found)) : sum;
        if (!sum.isEmpty()) {
            return sum;
        }
        if (text.in(found.from() - 1, SmallWords.UP_TO)
                && last.to() == found.from() - 1
                && !last.area().isEmpty()) {
            return last.area(); // "shrank by 16 percent to 173,000 hectares"
        }
        if (told.area().equals(WORLD) && against.is(found, told.to())) {
            return WORLD; // "the world had 185,000 hectares in 2000 against 214,800 in 1995, a fall of 14 percent"
        }
        String near = nearest.of(found);
        if (!near.isEmpty()) {
            return near;
        }
        String same = ofPronoun(found);
        if (!same.isEmpty()) {
            return same;
        }
        String local = names.nearest(text.sentence(found.from()), found.from());
        if (!local.isEmpty()) {
            return local;
        }
        String other = focus.widerOrNarrowerBefore(found.from());
        boolean goesOn =
                CountryInFocus.region(other) ? NearestPlace.regional(found) : WORLDWIDE.contains(found.indicator());
        return other.isEmpty() || !goesOn ? ofLeader(found) : other;
    }

    /// "Its poppies spread over 1,080 hectares", "Su área bajó": the country of the figure told just before; empty
    /// where the sentence does not begin so.
    private String ofPronoun(Found found) {
        int start = text.sentenceStart(found.from());
        boolean points = text.in(start, ITS) || (text.cue(start, Cue.goes_on) && text.in(start + 1, ITS));
        boolean before = told.sentence() >= 0 && told.sentence() == text.sentence(found.from()) - 1;
        return points && before && CountryInFocus.country(told.area()) ? told.area() : "";
    }
}
