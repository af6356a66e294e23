package org.majorslist.check.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Telling;
import org.majorslist.check.weigh.Words;

/// Figures of the law that a text tells as plain quantities: the days Congress has to disapprove, the hectares or
/// tonnes that put a grower on the list. For the claims of one article, in order.
///
/// Their words tell that they are the law's; the law answers, as it stood at the time the words allow. A figure is
/// contradicted only where no law of these times has it.
public final class LawFigures {
    /// What Congress had at one time or another; other days may be those of another matter.
    private static final Set<Double> DAYS = Set.of(30.0, 45.0);

    private static final Set<String> MEASURES = Set.of("ha", "t");
    private static final double MOST_HECTARES = 20_000;
    /// More than any limit of the law.
    private static final double ANY_HECTARES = 1e9;

    private static final int DECIDED = 3; // month of the old decisions

    /// A crop as a text and as the law names it.
    private enum Crop {
        OPIUM(Telling.opium_crop, "poppy hectares", "opium tonnes"),
        COCA(Telling.coca_crop, "coca hectares", "coca tonnes"),
        CANNABIS(Telling.cannabis_crop, "cannabis hectares", "marijuana tonnes");

        private final Telling words;
        private final String hectares;
        private final String tonnes;

        Crop(Telling words, String hectares, String tonnes) {
            this.words = words;
            this.hectares = hectares;
            this.tonnes = tonnes;
        }
    }

    private final LawDesk desk;
    private final LegalQuestions questions;
    private final Facts facts;
    private final LocalDate day;
    private final Words words;
    /// The sentence asked for last, and what it tells: the figures of one sentence follow each other.
    private String last = "";

    private boolean lastIsLimit;
    private boolean lastIsAtLeast;

    /// Makes it ready for the claims of one article.
    ///
    /// @param desk who asks the law
    /// @param questions what phrases ask of the law
    /// @param facts the tables that say where a claim is judged
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public LawFigures(LawDesk desk, LegalQuestions questions, Facts facts, LocalDate day, Words words) {
        this.desk = desk;
        this.questions = questions;
        this.facts = facts;
        this.day = day;
        this.words = words;
    }

    /// A claim that was left open, read as a figure of the law; `null` where its words do not say so.
    ///
    /// @param judged the claim as judged
    /// @param before a few words before it
    /// @return the claim with the law's answer, or `null`
    public @Nullable Judged of(Judged judged, String before) {
        Claim claim = judged.claim();
        Double number = claim.amount().number();
        boolean open = judged.verdict().finding() == Finding.not_in_register;
        if (claim.type() != ClaimType.quantity || number == null || !open) {
            return null;
        }
        if (claim.amount().unit().equals("days")) {
            return isReview(claim.sentence(), number) ? days(claim) : null;
        }
        boolean measured = MEASURES.contains(Units.base(claim.amount().unit()))
                && number * Units.factor(claim.amount().unit()) <= MOST_HECTARES;
        return measured && isLimit(claim.sentence(), before) ? limit(claim, number) : null;
    }

    private boolean isLimit(String sentence, String before) {
        if (!sentence.equals(last)) {
            last = sentence;
            lastIsLimit = facts.tell(sentence, Telling.listing_limit);
            lastIsAtLeast = facts.tell(sentence, Telling.at_least);
        }
        return lastIsLimit || (lastIsAtLeast && facts.tell(before, Telling.listing_limit));
    }

    private boolean isReview(String text, double number) {
        return DAYS.contains(number) && facts.tell(text, Telling.of_congress) && facts.tell(text, Telling.disapproves);
    }

    private Judged days(Claim claim) {
        if (facts.tell(claim.sentence(), Telling.done_away)) {
            return new Judged(asLaw(claim), new LegalDuties(desk, day, words).noReview());
        }
        Verdict verdict = best(days(claim.sentence(), claim.period()).stream()
                .map(then -> new LegalDuties(desk, then, words).reviewDays(claim))
                .toList());
        return new Judged(asLaw(claim), verdict);
    }

    /// The days whose law a sentence may mean: those of the years it names, else that of the article or of the old law.
    private Set<LocalDate> days(String sentence, String told) {
        var days = new LinkedHashSet<LocalDate>();
        for (int year : NamedYears.in(sentence)) {
            days.add(LocalDate.of(year, DECIDED, 31));
            days.add(LocalDate.of(year + 1, DECIDED, 31));
        }
        ClaimPeriod period = ClaimPeriod.of(told);
        if (days.isEmpty() || !period.isOpen()) {
            days.add(questions.dayMeant(sentence, day));
        }
        days.removeIf(then -> then.isAfter(day));
        return days.isEmpty() ? Set.of(day) : days;
    }

    private static Verdict best(List<Verdict> verdicts) {
        return verdicts.stream()
                .min((one, other) -> one.finding().compareTo(other.finding()))
                .orElseThrow();
    }

    private @Nullable Judged limit(Claim claim, double number) {
        String base = Units.base(claim.amount().unit());
        double value = number * Units.factor(claim.amount().unit());
        Crop crop = crop(claim);
        if (crop == null) {
            return null;
        }
        String measure = base.equals("ha") ? crop.hectares : crop.tonnes;
        List<LocalDate> days = List.copyOf(days(claim.sentence(), claim.period()));
        for (LocalDate then : days) {
            String limb = begins(measure, value, then);
            if (!limb.isEmpty()) {
                return new Judged(asLaw(claim), Verdict.of(Finding.supported, begins(claim, limb), evidence(limb)));
            }
        }
        if (!claim.indicator().equals("other") || claim.links().area().isSure()) {
            return null; // of a country, and of something the record counts
        }
        return new Judged(asLaw(claim), none(claim, crop, days.getLast()));
    }

    /// The crop named next behind the figure, else before it.
    private @Nullable Crop crop(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        String behind = claim.sentence().substring(Math.max(0, at));
        return first(behind).or(() -> first(claim.sentence())).orElse(null);
    }

    private Optional<Crop> first(String text) {
        String[] all = text.split(" ", -1);
        for (String word : all) {
            for (Crop crop : Crop.values()) {
                if (facts.tell(word, crop.words)) {
                    return Optional.of(crop);
                }
            }
        }
        return Optional.empty();
    }

    /// The limb of the definition that a measure meets from this figure on, and not a little below it.
    private String begins(String measure, double value, LocalDate then) {
        List<String> met = limbs(measure, value, then);
        boolean below = !limbs(measure, value * 0.99, then).isEmpty();
        return met.isEmpty() || below ? "" : met.getFirst();
    }

    private List<String> limbs(String measure, double value, LocalDate then) {
        return desk.law().majorLimbs(then, Map.of(measure, BigDecimal.valueOf(value)));
    }

    private static Claim asLaw(Claim claim) {
        return claim.counting("certification_law", "").at("USA");
    }

    private String begins(Claim claim, String limb) {
        return words.say(
                        "By the law %s make a major producer (%s).", "Según la ley, %s hacen a un gran productor (%s).")
                .formatted(words.quote(claim.span()), limb.split(":", 2)[0]);
    }

    /// No limit lies there; the evidence is the limb that sets one for the crop.
    private Verdict none(Claim claim, Crop crop, LocalDate then) {
        String limb = limbs(crop.hectares, ANY_HECTARES, then).getFirst();
        return Verdict.of(
                Finding.contradicted,
                words.say("On %s no limit of the law lies at %s: %s", "El %s ningún límite de la ley está en %s: %s")
                        .formatted(then, words.quote(claim.span()), limb),
                evidence(limb));
    }

    private static List<String> evidence(String limb) {
        return List.of("law:" + limb.replaceFirst("^FAA ", "").split(":", 2)[0]);
    }
}
