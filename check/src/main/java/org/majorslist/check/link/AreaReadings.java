package org.majorslist.check.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// How surely the words bind a claim to its area, and which others it may speak of: those its sentence names,
/// bystanders as well, then the country in focus.
///
/// An area that is written has no others.
final class AreaReadings {
    private static final int MOST = 3;
    private static final String WORLD = "WLD";
    private static final int TELLING_DIGITS = 3;
    private static final int SENTENCES_BACK = 3;
    private static final int SHARE_WITHIN = 6;
    private static final Set<String> SHARES = Set.of("percent", "share");
    private static final WordList THE = WordList.of("the", "la", "el", "all", "toda");
    private static final WordList JOINS_BEFORE = WordList.of("with", "had", "has", "(", "con", "tenia", "tiene");
    private static final Set<String> BY_RULE = Set.of("", "place", "places", "focus");

    private final Marked text;
    private final CountryInFocus focus;
    private final PlaceRoles roles;

    AreaReadings(Marked text, PlaceRoles roles, CountryInFocus focus) {
        this.text = text;
        this.roles = roles;
        this.focus = focus;
    }

    /// The area chosen and the others, best first.
    ///
    /// @param last the area of the figure before; empty if there is none
    List<Link> of(Found found, String area, String last) {
        if (!BY_RULE.contains(found.area())) {
            return List.of(new Link(area, Sureness.WRITTEN, "told by the rule that found it"));
        }
        Set<String> chosen = Set.copyOf(List.of(area.split(";", -1)));
        int sentence = text.sentence(found.from());
        Set<String> here = named(sentence, sentence, area);
        Link link = link(found, area, chosen, here);
        if (link.isSure()) {
            return List.of(link);
        }
        var links = new LinkedHashMap<String, Link>();
        links.put(area, link);
        nearestFirst(found, area).forEach(code -> add(links, code, Sureness.CHOSEN, "named in its sentence"));
        add(links, last, Sureness.INFERRED, "that of the figure before");
        add(links, focus.before(found.from()), Sureness.INFERRED, "the country the sentences before are about");
        add(links, focus.main(), Sureness.INFERRED, "the country the text is about");
        if (isTelling(found)) {
            if (PlaceLink.WORLDWIDE.contains(found.indicator()) && world(sentence)) {
                add(links, WORLD, Sureness.INFERRED, "the world, spoken of just before");
            }
            focus.others().stream()
                    .filter(code -> focus.mayBe(found.indicator(), code))
                    .forEach(code -> add(links, code, Sureness.INFERRED, "another country the text names"));
        }
        return List.copyOf(links.values());
    }

    /// A figure of three digits tells its place: only such a one may be another country's of which the text speaks
    /// elsewhere.
    private static boolean isTelling(Found found) {
        Double number = found.amount().number();
        return number != null
                && BigDecimal.valueOf(Math.abs(number)).stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private Link link(Found found, String area, Set<String> chosen, Set<String> here) {
        boolean said = here.containsAll(chosen) && isSubject(text.sentence(found.from()), chosen);
        boolean own = found.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Places places && chosen.containsAll(places.codes()));
        if (said && (own || here.size() == chosen.size() || isBeside(found, chosen))) {
            return new Link(area, Sureness.WRITTEN, "named in its sentence");
        }
        if (said) {
            return new Link(area, Sureness.CHOSEN, "one of several places its sentence names");
        }
        int sentence = text.sentence(found.from());
        Set<String> near = named(Math.max(0, sentence - SENTENCES_BACK), sentence, area);
        boolean alone = chosen.containsAll(near) && (!near.isEmpty() || area.equals(focus.main()));
        return alone
                ? new Link(area, Sureness.CHOSEN, "no other place is spoken of near it")
                : new Link(area, Sureness.INFERRED, "the country spoken of before");
    }

    /// "Colombia with 48,100, Bolivia 45,000", "48,100 in Colombia": nothing stands between a figure and its country.
    private boolean isBeside(Found found, Set<String> chosen) {
        return found.type() == ClaimType.quantity && (isBefore(found, chosen) || isBehind(found, chosen));
    }

    private boolean isBefore(Found found, Set<String> chosen) {
        int joined = text.in(found.from() - 1, JOINS_BEFORE) ? found.from() - 2 : found.from() - 1;
        return isJust(joined, chosen);
    }

    private boolean isBehind(Found found, Set<String> chosen) {
        int joined = text.in(found.to(), SmallWords.IN) ? found.to() + 1 : -1;
        return isJust(joined, chosen);
    }

    /// Whether the place at a token of the text is just the one chosen.
    private boolean isJust(int at, Set<String> chosen) {
        Mention.Places place = at < 0 || at >= text.size() ? null : text.place(at);
        return place != null && Set.copyOf(place.codes()).equals(chosen);
    }

    /// Whether a sentence names a place for more than a comparison or a neighbour.
    private boolean isSubject(int sentence, Set<String> chosen) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            if (place != null && !roles.bystander(i) && place.codes().stream().anyMatch(chosen::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean world(int sentence) {
        return named(Math.max(0, sentence - SENTENCES_BACK), sentence, WORLD).contains(WORLD);
    }

    /// Countries, regions and the world that some sentences name; the country that judges only where it is meant.
    private Set<String> named(int first, int last, String area) {
        var codes = new LinkedHashSet<String>();
        for (int i = text.from(first); i < text.to(last); i++) {
            codes.addAll(codes(i, area));
        }
        return codes;
    }

    private List<String> codes(int i, String area) {
        Mention.Places place = text.place(i);
        return place == null
                ? List.of()
                : place.codes().stream()
                        .filter(code -> !code.equals("USA") || area.equals("USA"))
                        .toList();
    }

    private List<String> nearestFirst(Found found, String area) {
        record Named(String code, int away) {}
        var named = new ArrayList<Named>();
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to());
            boolean beaten = found.amount().unit().equals("rank")
                    && found.amount().number() != null
                    && roles.bystander(i); // "passed Peru", "after Peru"
            if (!beaten && !roles.excepted(i) && !ofShare(i)) { // "all but Peru" tells nothing of Peru
                codes(i, area).forEach(code -> named.add(new Named(code, away)));
            }
        }
        return named.stream()
                .sorted(java.util.Comparator.comparingInt(Named::away))
                .map(Named::code)
                .distinct()
                .toList();
    }

    /// "Two thirds of the world's coca": the world is only what the share is of.
    private boolean ofShare(int place) {
        int k = place - 1;
        while (k > place - SHARE_WITHIN && (text.in(k, SmallWords.OF) || text.in(k, THE))) {
            k--;
        }
        for (int i = k; i > place - SHARE_WITHIN && k < place - 1; i--) {
            Mention.Quantity share = text.quantity(i);
            if (share != null && SHARES.contains(share.unit())) {
                return share.to() == k + 1;
            }
        }
        return false;
    }

    private static void add(SequencedMap<String, Link> links, String area, Sureness sureness, String why) {
        if (!area.isEmpty() && links.size() <= MOST) {
            links.putIfAbsent(area, new Link(area, sureness, why));
        }
    }
}
