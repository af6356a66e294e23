package org.majorslist.check.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.event.EventPrints.Match;
import org.majorslist.check.event.ToldTime;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;

/// Judges figures that only the summary of an event holds: the dead of an attack, a tally of strikes, a tariff, a sum.
public final class EventFigures {
    private static final int DAYS_OF_A_MENTION = 30;
    private static final int DAYS_OF_AN_ATTACK = 60;
    private static final int DAYS_OF_A_TELLING_MENTION = 365;
    private static final int WORDS_OF_A_SUM = 3;
    private static final double LEAST_SUM = 1e6;
    private static final double BILLION = 1e9;

    private static final double NEAR = 1.5; // times as many
    private static final Pattern SUM =
            Pattern.compile("\\b(?:billion|million|bn|mn|millones)\\b|\\d(?:bn|mn|m)\\b", Pattern.CASE_INSENSITIVE);
    private static final int DAY = 10; // characters of a day

    private final RecordEvents record;
    private final Recalled recalled;
    private final List<Ready> events;
    private final LocalDate day;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param record the events of the record
    /// @param recalled knows happenings again, as of the day of the article
    /// @param words how verdicts are worded
    public EventFigures(RecordEvents record, Recalled recalled, Words words) {
        this.record = record;
        events = record.all();
        this.recalled = recalled;
        day = recalled.day();
        this.words = words;
    }

    /// Judges a count of one day's attack: the dead of a bomb, the victims of an ambush. One the text does not date may
    /// be any of the weeks before; it is borne out or left open.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if none is given
    public @Nullable Verdict attack(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        return switch (ClaimPeriod.of(claim.period()).kind()) {
            case DAY -> attackOfDay(claim, number);
            case NONE -> recentAttack(claim, number);
            case ANNUAL, YEAR, PART, YEARS, SINCE -> null;
        };
    }

    /// Judges a number of the happening its words tell, whatever it counts: by the numbers of that event. Another
    /// number of people near those of the event contradicts where the time told is the event's too.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if none is given
    public @Nullable Verdict ofEvent(Claim claim) {
        Double number = claim.amount().number();
        Match match = number == null || claim.type() != ClaimType.quantity
                ? null
                : recalled.around(claim).orElse(null);
        if (number == null || match == null) {
            return null;
        }
        Ready event = record.of(match.event().key());
        if (event.numbers().contains(number)) {
            return event.borneOut(words);
        }
        boolean near =
                event.numbers().stream().anyMatch(other -> Math.max(other, number) <= Math.min(other, number) * NEAR);
        boolean exact = claim.amount().qualifier() == Qualifier.EXACTLY
                && claim.amount().unit().equals("people");
        return near
                        && exact
                        && match.fit() == ToldTime.Fit.at
                        && match.event().date().length() == DAY
                        && match.event().from().equals(match.event().until()) // no count that goes on
                ? event.verdict(Finding.contradicted, otherNumber())
                : null;
    }

    private @Nullable Verdict recentAttack(Claim claim, double number) {
        return events.stream()
                .filter(event -> event.event().kind().equals("attack") && event.concerns(claim.area()))
                .filter(event -> isOfWeeksBefore(event) && event.numbers().contains(number))
                .findFirst()
                .map(event -> event.borneOut(words))
                .orElse(null);
    }

    private boolean isOfWeeksBefore(Ready event) {
        long before = ChronoUnit.DAYS.between(event.event().date().earliest(), day);
        return before >= 0 && before <= DAYS_OF_AN_ATTACK;
    }

    private @Nullable Verdict attackOfDay(Claim claim, double number) {
        List<Ready> then = events.stream()
                .filter(event -> event.event().kind().equals("attack")
                        && event.concerns(claim.area())
                        && event.isAt(claim.period(), day))
                .toList();
        Optional<Ready> same =
                then.stream().filter(event -> event.numbers().contains(number)).findFirst();
        if (same.isPresent()) {
            return same.get().borneOut(words);
        }
        return then.isEmpty() ? null : then.getFirst().verdict(Finding.contradicted, otherNumber());
    }

    private String otherNumber() {
        return StrikeTotals.otherNumber(words);
    }

    /// Judges running totals, such as strikes and their dead.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if none is given
    public @Nullable Verdict total(Claim claim) {
        return new StrikeTotals(events, day, words).judge(claim);
    }

    /// Judges a figure of an event, such as a tariff or a credit line, by the numbers of the summary.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if none is given
    public @Nullable Verdict figure(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        List<Ready> seen = record.ofKind(claim.indicator()).stream()
                .filter(event -> event.concerns(claim.area()))
                .toList();
        return seen.stream()
                .filter(event -> event.isAt(claim.period(), day))
                .filter(event -> event.numbers().contains(number)
                        || event.numbers().contains(number / LEAST_SUM)
                        || event.numbers().contains(number / BILLION))
                .findFirst()
                .map(event -> event.borneOut(words))
                .or(() -> ofCreditLine(claim, number, seen))
                .orElse(null);
    }

    /// A credit line keeps its sum whatever happens to it; another sum told of the day it was opened is out.
    private Optional<Verdict> ofCreditLine(Claim claim, double number, List<Ready> seen) {
        if (!claim.indicator().equals("imf_credit_line")) {
            return Optional.empty();
        }
        Optional<Ready> same = seen.stream()
                .filter(event -> !event.event().date().earliest().isAfter(day))
                .filter(event -> event.dollars().stream().anyMatch(sum -> fits(claim, sum, number)))
                .findFirst();
        boolean alone = SUM.matcher(claim.sentence()).results().count() < 2; // "less than the 9.8 billion before"
        return same.map(event -> event.borneOut(words))
                .or(() -> seen.stream()
                        .filter(event -> alone)
                        .filter(event -> !event.sums().isEmpty() && number >= LEAST_SUM && isWritten(claim, event))
                        .findFirst()
                        .map(event -> event.verdict(Finding.contradicted, otherNumber())));
    }

    /// Whether a sum is told of the time of an event, or its sentence writes the month and the year of it.
    private boolean isWritten(Claim claim, Ready event) {
        LocalDate first = event.event().date().earliest();
        return event.isAt(claim.period(), day)
                || (claim.sentence().contains(String.valueOf(first.getYear()))
                        && MonthNames.in(claim.sentence()).contains(first.getMonth()));
    }

    private static boolean fits(Claim claim, double recorded, double number) {
        return Tolerance.level(recorded, number, claim.amount().qualifier()) == Finding.supported;
    }

    /// Judges a sum that an event of the same days mentions in words, such as "$1.5 billion".
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if none is given
    public @Nullable Verdict mentioned(Claim claim) {
        Double number = claim.amount().number();
        if (number != null && claim.amount().unit().equals("percent")) {
            return percent(claim, number);
        }
        if (number == null || number < LEAST_SUM || !claim.amount().unit().equals("USD")) {
            return null;
        }
        String written = "$" + decimal(number >= BILLION ? number / BILLION : number / LEAST_SUM)
                + (number >= BILLION ? " billion" : " million");
        return events.stream()
                .filter(event -> event.sums().contains(written))
                .filter(event -> event.concerns(claim.area()) && isOfTheSum(claim, event))
                .findFirst()
                .or(() -> otherwiseTold(claim, number))
                .map(event -> event.borneOut(words))
                .orElse(null);
    }

    /// Judges a sum that a committee or a bill is told to give for a fiscal year.
    ///
    /// @param claim the claim
    /// @return that it is out; `null` if nothing speaks against it
    public @Nullable Verdict otherSumOfBill(Claim claim) {
        return new BillSums(events, day, words).other(claim);
    }

    /// An event of long ago whose very words a sentence tells with its sum, about or just over: "more than $6 million
    /// from the cartel for the campaign".
    private Optional<Ready> otherwiseTold(Claim claim, double number) {
        if (!claim.indicator().equals("other")) {
            return Optional.empty();
        }
        List<Ready> near = events.stream()
                .filter(event -> event.dollars().stream().anyMatch(sum -> fits(claim, sum, number)))
                .filter(event -> event.concerns(claim.area())
                        && !event.event().date().earliest().isAfter(day))
                .toList();
        Set<String> said = near.isEmpty() ? Set.of() : record.told(claim.sentence());
        return near.stream()
                .filter(event -> event.shared(said) >= WORDS_OF_A_SUM)
                .findFirst();
    }

    /// A percentage of three digits or more, such as a share of the vote, that an event of its day tells.
    private @Nullable Verdict percent(Claim claim, double number) {
        if (PrintedDigits.of(number) < PrintedDigits.TELLING) {
            return null;
        }
        return events.stream()
                .filter(event -> event.numbers().contains(number) && event.concerns(claim.area()))
                .filter(event ->
                        Math.abs(ChronoUnit.DAYS.between(event.event().date().earliest(), day)) <= DAYS_OF_A_MENTION
                                || (!claim.period().isEmpty() && event.isAt(claim.period(), day)))
                .findFirst()
                .map(event -> event.borneOut(words))
                .orElse(null);
    }

    /// An event of these days, of the year the sum is told of, or, for a sum of three digits, of the months before.
    private boolean isOfTheSum(Claim claim, Ready event) {
        long before = ChronoUnit.DAYS.between(event.event().date().earliest(), day);
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean inYear = period.kind() == ClaimPeriod.Kind.YEAR
                && event.event().date().earliest().getYear() == period.to();
        boolean recent = before >= 0 && before <= DAYS_OF_A_TELLING_MENTION && PrintedDigits.areTelling(claim);
        return Math.abs(before) <= DAYS_OF_A_MENTION || inYear || recent;
    }

    private static String decimal(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
