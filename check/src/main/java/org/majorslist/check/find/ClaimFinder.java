package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Language;
import org.majorslist.check.echo.CountEchoes;
import org.majorslist.check.echo.RefusalYears;
import org.majorslist.check.echo.StandingEchoes;
import org.majorslist.check.echo.StandingSince;
import org.majorslist.check.echo.ThoseCounted;
import org.majorslist.check.event.DecisionDates;
import org.majorslist.check.event.EventPrints;
import org.majorslist.check.event.RecordedEvents;
import org.majorslist.check.figure.ClaimMaker;
import org.majorslist.check.figure.FigureClaims;
import org.majorslist.check.group.DecisionSpokenOf;
import org.majorslist.check.group.KnownDecisions;
import org.majorslist.check.group.KnownGroups;
import org.majorslist.check.link.IndicatorChoice;
import org.majorslist.check.link.IndicatorLink;
import org.majorslist.check.link.PlaceLink;
import org.majorslist.check.link.Respectively;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Marking;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.period.PeriodLink;
import org.majorslist.check.scorecard.LikelyClaims;
import org.majorslist.check.scorecard.Scorecards;
import org.majorslist.check.standing.CertificationTopic;
import org.majorslist.check.words.IndicatorRule;

/// Finds the checkable claims of a text and links each to indicator, area, period and speaker.
///
/// Deterministic and without state of its own: one finder may serve several threads.
public final class ClaimFinder {
    private static final Set<String> PARTS = Set.of("percent", "share");

    private final Rules rules;
    private final DecisionDays decisions;
    private final @Nullable EventPrints events;
    private final @Nullable KnownDecisions known;
    private final @Nullable Scorecards cards;

    /// Makes a finder that knows no happenings and reads only what rules find.
    ///
    /// @param rules the rule tables
    /// @param decisions the days of the yearly determinations
    public ClaimFinder(Rules rules, DecisionDays decisions) {
        this.rules = rules;
        this.decisions = decisions;
        events = null;
        known = null;
        cards = null;
    }

    /// Makes a finder.
    ///
    /// @param rules the rule tables
    /// @param events the happenings of the record
    /// @param known the yearly determinations, with who fared how in each
    /// @param cards what tells claims in words no rule has; `null` to leave those out
    public ClaimFinder(Rules rules, EventPrints events, KnownDecisions known, @Nullable Scorecards cards) {
        this.rules = rules;
        decisions = known;
        this.events = events;
        this.known = known;
        this.cards = cards;
    }

    /// Finds the claims of a text.
    ///
    /// @param text the text, in which offsets count
    /// @param language the language; `null` to guess it
    /// @param published the day of publication, against which "Monday" is resolved; `null` if unknown
    /// @return the claims in the order of the text, numbered from 1
    public List<Claim> find(String text, @Nullable Language language, @Nullable LocalDate published) {
        return find(Marking.of(text, rules, language, published), published);
    }

    /// Finds the claims of a text that is marked already.
    ///
    /// @param marked the text, marked by the tables this finder was made with
    /// @param published the day of publication it was marked by; `null` if unknown
    /// @return the claims in the order of the text, numbered from 1
    public List<Claim> find(Marked marked, @Nullable LocalDate published) {
        Rules.Vocabulary vocabulary = rules.vocabulary(marked.language());
        List<Found> told = ShorterReadings.addTo(new WordClaims(marked).all(vocabulary, published), marked, vocabulary);
        List<Found> echoed = new StandingEchoes(marked, vocabulary.echoes()).addTo(told);
        List<Found> counted = new CountEchoes(marked, vocabulary.echoes()).addTo(echoed);
        List<Found> words = new TimesTold(marked).addTo(counted);
        var indicators = new IndicatorLink(marked, rules, anchors(marked, words));
        String[] notClaims = NotClaims.reasons(marked, vocabulary.others());
        var respectively = new Respectively(marked);
        var figureClaims = new FigureClaims(marked, vocabulary, indicators, respectively, notClaims, words);
        List<Found> all = new ArrayList<>(figureClaims.all());
        all.removeIf(figure -> insideLaw(figure, words));
        var figures = new HashSet<Integer>();
        all.forEach(figure -> figures.add(figure.from()));
        List<Found> records = new ArrayList<>();
        for (Found found : words) {
            Found linked = found.indicator().equals("@link")
                    ? RecordLevels.of(marked, found, record(marked, found, indicators), all)
                    : found;
            if (linked != null && !insideFigure(linked, all, figures) && !counted(linked, figureClaims)) {
                records.add(linked);
            }
        }
        all.addAll(records);
        var places = new PlaceLink(marked, rules, respectively);
        if (events != null && published != null) {
            all.addAll(new RecordedEvents(marked, events, published, rules, places.focus()).addTo(all));
            all.addAll(new StandingSince(marked, decisions, published, places.focus(), notClaims).beside(all));
            List<Found> years = RecordLevels.apart(
                    new RefusalYears(marked, decisions, published, places.focus(), notClaims).beside(all), records);
            dropBareRanks(all, years);
            all.addAll(years);
            var days = new DecisionDates(marked, events.words(), decisions, published);
            all.addAll(days.of(all, notClaims));
            all.addAll(DatedEvents.of(marked, published, notClaims, all).stream()
                    .map(days::named)
                    .toList());
        } else {
            all.addAll(DatedEvents.of(marked, published, notClaims, all));
        }
        dropTimesOfFigures(all, figures);
        all = new ArrayList<>(ThoseCounted.of(marked, all));
        if (known != null && published != null) {
            var spoken = new DecisionSpokenOf(
                    () -> new PeriodLink(marked, rules, published, decisions, respectively), known, published);
            boolean topic = CertificationTopic.of(marked);
            all.addAll(
                    new KnownGroups(marked, vocabulary.groups(), places.focus(), spoken, notClaims, topic).addTo(all));
        }
        LikelyClaims weighed = cards == null ? null : new LikelyClaims(marked, cards);
        if (weighed != null) {
            for (Found likely : weighed.beside(all)) {
                Found linked = linked(marked, likely, indicators);
                if (linked != null) {
                    all.add(linked);
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::from).thenComparingInt(Found::to));
        var periods = new PeriodLink(marked, rules, published, decisions, respectively);
        return new ClaimMaker(
                        marked,
                        rules,
                        figureClaims,
                        places,
                        periods,
                        new Weighed(marked, cards, weighed, found -> linked(marked, found, indicators)))
                .claims(all);
    }

    /// A rank of nothing known gives way to the year of a refusal told in the same words.
    private static void dropBareRanks(List<Found> all, List<Found> years) {
        var told = new HashSet<Integer>();
        years.forEach(year -> IntStream.range(year.from(), year.to()).forEach(told::add));
        all.removeIf(rank -> RefusalYears.isBareRank(rank)
                && IntStream.range(rank.from(), rank.to()).anyMatch(told::contains));
    }

    /// "More than 14,000 died of overdoses in 2017": the year is that of the figure, and no claim of its own.
    private static void dropTimesOfFigures(List<Found> all, Set<Integer> figures) {
        var ends = new HashSet<Integer>();
        all.stream()
                .filter(found -> figures.contains(found.from()))
                .forEach(found -> ends.addAll(List.of(found.to(), found.to() + 1)));
        all.removeIf(found ->
                found.type() == ClaimType.date && found.indicator().equals("other") && ends.contains(found.from()));
    }

    /// Tokens at which figures and records begin.
    private static boolean[] anchors(Marked text, List<Found> words) {
        var anchors = new boolean[text.size()];
        for (int i = 0; i < text.size(); i++) {
            Mention.Quantity quantity = text.quantity(i);
            anchors[i] =
                    quantity != null && text.date(i) == null && !quantity.kind().equals("time");
        }
        words.stream()
                .filter(found -> found.indicator().equals("@link"))
                .forEach(found -> anchors[found.from()] = true);
        return anchors;
    }

    /// The claim, with the indicator its words leave to those around; `null` where these tell none.
    private static @Nullable Found linked(Marked text, Found found, IndicatorLink indicators) {
        return found.indicator().equals("@link") ? record(text, found, indicators) : found;
    }

    /// A record is the indicator's whose words stand nearest.
    private static @Nullable Found record(Marked text, Found found, IndicatorLink indicators) {
        List<IndicatorChoice> choices = indicators.choices(found.from(), found.to(), ClaimType.rank, "rank");
        IndicatorChoice level = levelBehind(text, found, indicators);
        if (choices.isEmpty()) {
            return null;
        }
        IndicatorRule rule = (level == null ? firstNamed(choices) : level).rule();
        return new Found(
                found.from(),
                found.to(),
                found.type(),
                rule.indicator(),
                rule.detail(),
                found.amount(),
                rule.area().isEmpty() ? found.area() : rule.area(),
                found.period(),
                found.mentions(),
                null,
                found.why(),
                found.weight());
    }

    /// "A record 245,000 hectares": the record is of what the figure right behind it counts; `null` if none stands
    /// there.
    private static @Nullable IndicatorChoice levelBehind(Marked text, Found record, IndicatorLink indicators) {
        Mention.Quantity level = record.to() < text.size() ? text.quantity(record.to()) : null;
        boolean measured = level != null && level.kind().equals("measure") && text.date(record.to()) == null;
        List<IndicatorChoice> choices = measured && level != null
                ? indicators.choices(level.from(), level.to(), ClaimType.quantity, level.unit())
                : List.of();
        return choices.isEmpty() ? null : choices.getFirst();
    }

    /// Of "coca and cocaine have reached records" the first is meant as well; the other stays an alternative.
    private static IndicatorChoice firstNamed(List<IndicatorChoice> choices) {
        IndicatorChoice best = choices.getFirst();
        for (IndicatorChoice choice : choices) {
            boolean pair = best.rule().indicator().equals("potential_cocaine_production")
                    && choice.rule().indicator().equals("coca_cultivation_area");
            if (pair
                    && choice.score() > best.score() - 1.5
                    && choice.rule().needs().size() > 1) {
                return choice;
            }
        }
        return best;
    }

    /// "Loses half of its aid", "half of the aid is withheld", "30 days to overturn it": figures of what the law says,
    /// judged with it.
    private static boolean insideLaw(Found figure, List<Found> words) {
        boolean partOfAid = figure.indicator().equals("us_assistance")
                && PARTS.contains(figure.amount().unit());
        return (figure.indicator().equals("other") || partOfAid)
                && words.stream()
                        .anyMatch(law -> law.type() == ClaimType.legal
                                && figure.from() >= law.from()
                                && figure.from() < law.to());
    }

    /// "A record of about 2,600 tons" is one claim, the figure.
    private static boolean insideFigure(Found words, List<Found> figures, Set<Integer> starts) {
        boolean near = false;
        for (int i = words.from() - 8; i <= words.from() && !near; i++) {
            near = starts.contains(i);
        }
        return near
                && figures.stream()
                        .anyMatch(figure -> words.to() - words.from() <= figure.to() - figure.from()
                                && words.from() >= figure.from()
                                && words.to() <= figure.to());
    }

    /// "Five were found to have failed demonstrably" is one claim, the count; "for 28 years it was certified" the
    /// length.
    private static boolean counted(Found words, FigureClaims figures) {
        boolean named = words.mentions().stream().anyMatch(mention -> mention instanceof Mention.Places);
        boolean status = words.type() == ClaimType.status && Outcome.isStanding(words.indicator());
        return status && figures.countsOutcome(words, named);
    }
}
