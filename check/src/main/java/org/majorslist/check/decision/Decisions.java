package org.majorslist.check.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.majorslist.check.Claim;
import org.majorslist.check.Language;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.register.Country;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;

/// The determinations of the record, seen from the day of an article.
public final class Decisions {
    private static final int DAYS_FRESH = 200;

    private static final int HALF_A_MONTH = 14;
    /// A list of so many countries is taken for complete: a country it lacks was not judged.
    private static final int WHOLE_LIST = 20;

    private final RecordDecisions record;
    private final List<Country> countries;
    private final LocalDate day;

    /// Makes it ready for the claims of one article.
    ///
    /// @param record the determinations of the record
    /// @param day the day of the article
    public Decisions(RecordDecisions record, LocalDate day) {
        this.record = record;
        this.countries = record.countries();
        this.day = day;
    }

    /// Whether a decision is older than the one in the news. One so fresh is the news itself; "last refused in" means
    /// the one before.
    boolean isBeforeTheNews(Determination decision) {
        return decision.decidedOn().isBefore(day.minusDays(DAYS_FRESH));
    }

    /// The last full certification before the one in the news.
    Optional<Determination> lastCertified(List<Determination> own) {
        return own.stream()
                .filter(decision ->
                        decision.outcome() == Outcome.FULLY_COOPERATING || decision.outcome() == Outcome.NOT_FAILED)
                .filter(this::isBeforeTheNews)
                .findFirst();
    }

    LocalDate day() {
        return day;
    }

    /// The cycle a claim speaks of: the one decided last by its time.
    int cycleOf(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return switch (period.kind()) {
            case DAY, PART -> cycleOn(earlier(period.last()));
            case YEAR, YEARS ->
                period.first().getYear() == period.from() // a calendar year; a fiscal one is the cycle itself
                        ? cycleOn(earlier(LocalDate.of(period.to(), 12, 20)))
                        : period.to();
            case NONE, ANNUAL, SINCE -> cycleOn(day);
        };
    }

    private LocalDate earlier(LocalDate then) {
        return then.isAfter(day) ? day : then;
    }

    /// The cycle decided on a day or last before it.
    private int cycleOn(LocalDate then) {
        return record.cycleOn(then.plusDays(DecisionDays.DAYS_OF_NEWS));
    }

    /// The country a sentence names first, of those ever judged.
    Optional<String> countryIn(String sentence) {
        return countries.stream()
                .filter(country -> at(sentence, country) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(country -> at(sentence, country)))
                .map(Country::iso3);
    }

    private static int at(String sentence, Country country) {
        int english = sentence.indexOf(country.nameEn());
        int spanish = sentence.indexOf(country.nameEs());
        return Math.min(english < 0 ? Integer.MAX_VALUE : english, spanish < 0 ? Integer.MAX_VALUE : spanish);
    }

    /// The name of a country in a language; its code where the record has no name.
    String nameOf(String iso3, Language language) {
        return countries.stream()
                .filter(country -> country.iso3().equals(iso3))
                .map(country -> language == Language.es ? country.nameEs() : country.nameEn())
                .findFirst()
                .orElse(iso3);
    }

    Optional<Determination> find(int cycle, String country) {
        return record.find(cycle, country);
    }

    /// The decision of a day, if one was made that day.
    ///
    /// @param then the day
    /// @return its first row; empty if none was
    public Optional<Determination> findOn(LocalDate then) {
        return record.findOn(then);
    }

    /// The decision made in a month.
    ///
    /// @param month the month
    /// @return its first row; empty if none was
    public Optional<Determination> findIn(YearMonth month) {
        return record.nearest(month.atDay(1).plusDays(HALF_A_MONTH))
                .filter(decision -> YearMonth.from(decision.decidedOn()).equals(month));
    }

    /// The decision made some days before or after a day, too many for news of it and too few for another matter.
    Optional<Determination> justBesides(LocalDate then) {
        return record.nearest(then).filter(decision -> {
            long off = Math.abs(ChronoUnit.DAYS.between(decision.decidedOn(), then));
            return off > DecisionDays.DAYS_OF_NEWS
                    && off <= DecisionDays.DAYS_OFF
                    && !decision.decidedOn().isAfter(day);
        });
    }

    /// The listed countries of a cycle.
    List<Determination> listed(int cycle) {
        return record.listed(cycle);
    }

    /// Whether the record has all of the list of a cycle.
    boolean hasWholeList(int cycle) {
        return listed(cycle).size() >= WHOLE_LIST;
    }

    /// All decisions on a country up to the day of the article, the latest first.
    List<Determination> on(String country) {
        return record.on(country).stream()
                .filter(decision -> !decision.decidedOn().isAfter(day.plusDays(DecisionDays.DAYS_OF_NEWS)))
                .toList();
    }
}
