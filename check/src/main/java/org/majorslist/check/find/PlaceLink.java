package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the country a claim is about: named in the claim, near it, or in focus.
final class PlaceLink {
    private static final Set<String> NO_COUNTRY = Set.of("USA", "WLD", "LAC", "EUE");
    private static final Set<String> SUPERLATIVES =
            Set.of("biggest", "largest", "top", "leading", "mayor", "principal");

    private static final Set<String> NEIGHBOUR =
            Set.of("neighbouring", "neighboring", "neighbour", "neighbor", "vecino", "vecina", "nearby", "adjacent");
    private static final String SEVERAL = "several";
    private static final int SUBJECT_WITHIN = 8;
    private static final int NEAR = 14;
    private static final Set<String> WORLDWIDE = Set.of(
            "potential_cocaine_production",
            "cocaine_seizures",
            "drug_users",
            "coca_cultivation_area",
            "drug_use_prevalence",
            "world_cocaine_users");

    private final Marked text;
    private final Respectively respectively;
    private final String focus;

    PlaceLink(Marked text, Respectively respectively) {
        this.text = text;
        this.respectively = respectively;
        focus = focus();
    }

    /// The country most spoken of, the United States, regions and the world aside.
    private String focus() {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < text.size(); i++) {
            Mention.Places place = text.places[i];
            if (place != null) {
                counts.merge(place.codes().getFirst(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> country(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("COL");
    }

    private static boolean country(String code) {
        return code.length() == 3 && !NO_COUNTRY.contains(code);
    }

    String area(Found found) {
        if (found.area().isEmpty()) {
            return ofFigure(found);
        }
        return switch (found.area()) {
            case "place", "places" -> ofMentions(found);
            case "focus" -> ofFocus(found);
            case "LAC" -> {
                String own = within(found.from(), found.to());
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
        codes.removeIf(code -> !country(code));
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
            if (places != null && country(places.codes().getFirst())) {
                return String.join(";", places.codes());
            }
        }
        return "";
    }

    private String within(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention.Places place = text.place(i);
            if (place != null && country(place.codes().getFirst())) {
                return place.codes().getFirst();
            }
        }
        return "";
    }

    private String ofFocus(Found found) {
        String near = nearest(found, false);
        return near.isEmpty() ? before(found.from()) : near;
    }

    private String ofFigure(Found found) {
        Mention.Quantity quantity = found.quantity();
        String answered =
                quantity == null ? "" : respectively.area(quantity.number().from());
        if (country(answered)) {
            return answered;
        }
        boolean worldwide = WORLDWIDE.contains(found.indicator());
        String near = nearest(found, worldwide);
        if (!near.isEmpty()) {
            return near;
        }
        return before(found.from());
    }

    private String nearest(Found found, boolean worldwide) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        int low = text.sentenceStart(found.from());
        int high = text.sentenceEnd(found.from());
        for (int i = low; i < high; i++) {
            Mention.Places place = text.place(i);
            String code = place == null ? pointed(i, low) : place.codes().getFirst();
            if (code != null && fits(code, worldwide, found, i) && !neighbour(i)) {
                int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to()) + 3;
                if (away < nearest) {
                    nearest = away;
                    best = code;
                }
            }
        }
        return best;
    }

    /// "Made in neighbouring Peru" is told of another country.
    private boolean neighbour(int i) {
        return NEIGHBOUR.contains(text.norm(i - 1));
    }

    /// "The country" at the head of a sentence is the one spoken of before.
    private @Nullable String pointed(int i, int sentenceFrom) {
        boolean country = (text.norm(i).equals("country") && text.norm(i - 1).equals("the"))
                || (text.norm(i).equals("pais") && text.norm(i - 1).equals("el"));
        return country && i - sentenceFrom <= 4 ? before(i) : null;
    }

    private boolean fits(String code, boolean worldwide, Found found, int at) {
        if (code.equals("WLD")) {
            return worldwide && Math.min(Math.abs(at - found.from()), Math.abs(at - found.to())) <= 5 && !owned(at);
        }
        if (code.contains("-")) {
            return Math.abs(at - found.from()) <= NEAR
                    && at < found.from()
                    && found.type() == org.majorslist.check.ClaimType.quantity;
        }
        return country(code);
    }

    /// "The world's biggest producer" is about a country, not the world.
    private boolean owned(int at) {
        for (int i = at; i < Math.min(text.size(), at + 5); i++) {
            if (SUPERLATIVES.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// The country the sentences before are about: the only one named at the head of the nearest that names any; else
    /// the one in focus.
    private String before(int from) {
        int sentence = text.sentence(from);
        for (int s = sentence - 1; s >= Math.max(0, sentence - 3); s--) {
            String only = only(s);
            if (!only.isEmpty()) {
                return only.equals(SEVERAL) ? focus : only;
            }
        }
        return focus;
    }

    /// The one country a sentence names, if at its head; several if it names more or names it later; else empty.
    private String only(int sentence) {
        String only = "";
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            String code = place == null ? "" : place.codes().getFirst();
            if (country(code) && !code.equals(only)) {
                boolean head = i - text.from(sentence) <= SUBJECT_WITHIN;
                only = only.isEmpty() && head ? code : SEVERAL;
            }
        }
        return only;
    }
}
