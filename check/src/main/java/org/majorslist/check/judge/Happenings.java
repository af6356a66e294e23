package org.majorslist.check.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.RecordEvents.Ready;
import org.majorslist.register.Determination;

/// Judges events, and figures that only the summary of an event holds.
final class Happenings {
    private static final int DAYS_NEAR = 4;
    private static final Pattern MADE_PUBLIC = Pattern.compile(
            "\\b(publish|releas|unveil|disclos|made public|public[óa]|divulg|difundi|dio a conocer|anticip|adelant)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int WORDS_OF_A_DAY = 2;
    private static final int WORDS_OF_A_YEAR = 3;
    private static final int DAYS_OF_A_TALLY = 8;
    private static final int DAYS_OF_A_MENTION = 30;
    private static final int DAYS_OF_AN_ATTACK = 60;
    private static final int DAYS_OF_A_TELLING_MENTION = 365;
    private static final double LEAST_SUM = 1e6;
    private static final double BILLION = 1e9;

    private final RecordEvents record;
    private final List<Ready> events;
    private final RecordRows rows;
    private final Decisions decisions;
    private final Facts facts;
    private final LocalDate day;
    private final Words words;

    Happenings(Judge.Bench bench, Decisions decisions, LocalDate day, Words words) {
        record = bench.events();
        events = record.all();
        rows = bench.rows();
        facts = bench.facts();
        this.decisions = decisions;
        this.day = day;
        this.words = words;
    }

    /// Finds an event of the claim's kind at the claim's time.
    Verdict event(Claim claim) {
        if (claim.indicator().equals("certification_decision_date")) {
            return decision(claim);
        }
        if (claim.indicator().equals("other")) {
            return told(claim);
        }
        List<Ready> seen = events.stream()
                .filter(event -> event.concerns(claim.area()))
                .filter(event -> facts.events().stream()
                        .anyMatch(row -> row.indicator().equals(claim.indicator()) && event.isOf(row)))
                .toList();
        Optional<Ready> then = seen.stream()
                .filter(event -> at(claim.period(), event))
                .min(Comparator.comparingInt(event -> preference(claim, event)));
        if (then.isPresent()) {
            return happened(claim, then.get());
        }
        if (isMonthOnly(claim)) {
            return Verdict.missing(
                    words.say("The text names a month without its year.", "El texto nombra un mes sin su año."));
        }
        boolean dated = claim.period().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
        return !seen.isEmpty() && dated && claim.type() != ClaimType.event
                ? of(
                        Finding.contradicted,
                        words.say("The record dates it otherwise: ", "El registro le da otra fecha: "),
                        nearest(seen, claim.period()))
                : Verdict.missing(words.say(
                        "No event of that kind and time is on record.",
                        "El registro no tiene un hecho de ese tipo y fecha."));
    }

    /// "Voters choose a president in May": the month is written, its year is not.
    private static boolean isMonthOnly(Claim claim) {
        boolean month = ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.PART
                && claim.period().length() == 7;
        return month && !claim.sentence().contains(claim.period().substring(0, 4));
    }

    /// A happening of a kind no table knows: the event of that time which tells most in the same words.
    private Verdict told(Claim claim) {
        Set<String> said = record.told(claim.sentence());
        Comparator<Ready> inWords = Comparator.comparingLong(event -> event.shared(said));
        boolean near = switch (ClaimPeriod.of(claim.period()).kind()) {
            case DAY, PART -> true;
            case NONE, ANNUAL, YEAR, YEARS, SINCE -> false;
        };
        return events.stream()
                .filter(event -> at(claim.period(), event) && event.concerns(claim.area()))
                .filter(event -> event.shared(said) >= (near ? WORDS_OF_A_DAY : WORDS_OF_A_YEAR))
                .max(inWords)
                .map(event -> of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event))
                .or(() -> published(claim))
                .orElseGet(() -> Verdict.missing(words.say(
                        "No event of that time is on record that tells the same.",
                        "El registro no tiene un hecho de esa fecha que cuente lo mismo.")));
    }

    /// That something was made public on a day is borne out by a figure that came out that day.
    private Optional<Verdict> published(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean told = period.kind() == ClaimPeriod.Kind.DAY
                && MADE_PUBLIC.matcher(claim.sentence()).find();
        return !told
                ? Optional.empty()
                : rows.publishedOn(period.first(), claim.area()).stream()
                        .findFirst()
                        .map(row -> Verdict.of(
                                Finding.supported,
                                words.say(
                                                "The record has a figure published that day: ",
                                                "El registro tiene una cifra publicada ese día: ")
                                        + row.indicator() + ", " + words.measurer(row.measuredBy()) + ".",
                                List.of(Series.key(row))));
    }

    /// The kinds of event a row of the table names first are meant first.
    private int preference(Claim claim, Ready event) {
        return facts.events().stream()
                .filter(row -> row.indicator().equals(claim.indicator()) && event.isOf(row))
                .mapToInt(row -> row.kinds().indexOf(event.event().kind()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Verdict happened(Claim claim, Ready event) {
        return otherActor(claim, event)
                ? of(
                        Finding.imprecise,
                        words.say(
                                "Right in date and effect, but by another actor: ",
                                "Correcto en fecha y efecto, pero por otro actor: "),
                        event)
                : of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event);
    }

    private static Verdict of(Finding finding, String lead, Ready event) {
        return Verdict.of(
                finding, lead + event.event().date() + ", " + event.event().summary(), List.of(event.key()));
    }

    private static Ready nearest(List<Ready> seen, String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return seen.stream()
                .min((a, b) -> Integer.compare(yearsFrom(a, year), yearsFrom(b, year)))
                .orElseThrow();
    }

    private static int yearsFrom(Ready event, int year) {
        return Math.abs(event.event().date().earliest().getYear() - year);
    }

    /// A court named for what a council did, and the like.
    private static boolean otherActor(Claim claim, Ready event) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        boolean court = sentence.contains(" court") || sentence.contains(" corte") || sentence.contains("tribunal");
        String actor = event.event().actor().toLowerCase(Locale.ROOT);
        return court && !actor.contains("court") && !event.event().kind().equals("court");
    }

    private boolean at(String period, Ready ready) {
        var event = ready.event();
        if (period.isEmpty()) {
            return !event.date().earliest().isAfter(day.plusDays(DAYS_NEAR));
        }
        String date = event.date().toString();
        if (period.length() <= 7) {
            return date.startsWith(period) || period.startsWith(date);
        }
        if (!period.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return period.length() >= 10 && date.startsWith(period.substring(period.length() - 4));
        }
        LocalDate claimed = LocalDate.parse(period);
        LocalDate from = event.date().earliest().minusDays(DAYS_NEAR);
        return !claimed.isBefore(from)
                && !claimed.isAfter(event.until().latest().plusDays(DAYS_NEAR));
    }

    private Verdict decision(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        Optional<Determination> decided =
                period.kind() == ClaimPeriod.Kind.DAY ? decisions.findOn(period.first()) : Optional.empty();
        return decided.map(decision -> Verdict.of(
                        Finding.supported,
                        words.say("The decision is dated ", "La decisión es del ") + claim.period() + ".",
                        List.of("determinations:" + decision.cycle())))
                .orElseGet(() -> Verdict.missing(words.say(
                        "No decision of that day is on record.", "El registro no tiene una decisión de ese día.")));
    }

    /// Judges a count of one day's attack: the dead of a bomb, the victims of an ambush. One the text does not date may
    /// be any of the weeks before; it is borne out or left open.
    @Nullable
    Verdict attack(Claim claim) {
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

    private @Nullable Verdict recentAttack(Claim claim, double number) {
        return events.stream()
                .filter(event -> event.event().kind().equals("attack") && event.concerns(claim.area()))
                .filter(event -> isOfWeeksBefore(event) && event.numbers().contains(number))
                .findFirst()
                .map(event -> of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event))
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
                        && at(claim.period(), event))
                .toList();
        Optional<Ready> same =
                then.stream().filter(event -> event.numbers().contains(number)).findFirst();
        if (same.isPresent()) {
            return of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), same.get());
        }
        return then.isEmpty()
                ? null
                : of(
                        Finding.contradicted,
                        words.say("The record has another number: ", "El registro tiene otro número: "),
                        then.getFirst());
    }

    /// Judges running totals, such as strikes and their dead, by an event whose summary holds the number.
    @Nullable
    Verdict total(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        return events.stream()
                .filter(event ->
                        event.event().kind().equals("military") && event.text().contains("strike"))
                .filter(event -> isTallyOfTheDay(event) || isOfTheDay(claim, event) || isTallyOfItsMonth(claim, event))
                .filter(event -> event.numbers().contains(number))
                .findFirst()
                .map(event -> of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event))
                .orElseGet(() -> Verdict.missing(words.say(
                        "The record holds no count of strikes as of that day.",
                        "El registro no tiene una cuenta de ataques a esa fecha.")));
    }

    /// Judges a figure of an event, such as a tariff or a credit line, by the numbers of the summary.
    @Nullable
    Verdict figure(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        return events.stream()
                .filter(event -> event.concerns(claim.area()) && at(claim.period(), event))
                .filter(event -> facts.events().stream()
                        .anyMatch(row -> row.indicator().equals(claim.indicator()) && event.isOf(row)))
                .filter(event -> event.numbers().contains(number)
                        || event.numbers().contains(number / LEAST_SUM)
                        || event.numbers().contains(number / BILLION))
                .findFirst()
                .map(event -> of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event))
                .orElse(null);
    }

    /// "The strike of 2 September killed 11": one attack, not the sum of all.
    private boolean isOfTheDay(Claim claim, Ready event) {
        return ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.DAY && at(claim.period(), event);
    }

    /// "By early December 23 boats": a tally of the month the claim names last.
    private static boolean isTallyOfItsMonth(Claim claim, Ready ready) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        LocalDate until = ready.event().until().latest();
        return period.kind() == ClaimPeriod.Kind.PART
                && until.getYear() == period.last().getYear()
                && until.getMonthValue() == period.last().getMonthValue();
    }

    private boolean isTallyOfTheDay(Ready ready) {
        LocalDate until = ready.event().until().latest();
        return Math.abs(ChronoUnit.DAYS.between(until, day)) <= DAYS_OF_A_TALLY
                && !ready.event().date().earliest().isAfter(day);
    }

    /// Judges a sum that an event of the same days mentions in words, such as "$1.5 billion".
    @Nullable
    Verdict mentioned(Claim claim) {
        Double number = claim.amount().number();
        if (number == null || number < LEAST_SUM || !claim.amount().unit().equals("USD")) {
            return null;
        }
        String written = "$" + decimal(number >= BILLION ? number / BILLION : number / LEAST_SUM)
                + (number >= BILLION ? " billion" : " million");
        return events.stream()
                .filter(event -> event.concerns(claim.area()) && isOfTheSum(claim, event))
                .filter(event -> event.event().summary().contains(written))
                .findFirst()
                .map(event -> of(Finding.supported, words.say("The record has it: ", "El registro lo tiene: "), event))
                .orElse(null);
    }

    /// An event of these days, of the year the sum is told of, or, for a sum of three digits, of the months before.
    private boolean isOfTheSum(Claim claim, Ready event) {
        long before = ChronoUnit.DAYS.between(event.event().date().earliest(), day);
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean inYear = period.kind() == ClaimPeriod.Kind.YEAR
                && event.event().date().earliest().getYear() == period.to();
        boolean recent = before >= 0 && before <= DAYS_OF_A_TELLING_MENTION && LesserReadings.isTelling(claim);
        return Math.abs(before) <= DAYS_OF_A_MENTION || inYear || recent;
    }

    private static String decimal(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
