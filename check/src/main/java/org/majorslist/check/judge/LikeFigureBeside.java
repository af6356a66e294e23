package org.majorslist.check.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.Shares;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Words;

/// Reads a change or a multiple as one of the figure beside it, where its own words do not say what changed: "2,575
/// tonnes; that is a third more than the year before".
///
/// The thing and the place are those of the figure, the time ends with the figure's. It speaks
/// against a claim only where the claim's own reading does so too.
final class LikeFigureBeside {
    private static final int MOST_TIMES = 3;
    private static final String POPPY = "opium_poppy_cultivation";

    private static final int OPENS_WITHIN = 25; // characters
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:That|This|It|Which) (?:is|was|makes|means|amounts to"
                    + "|represents)\\b|(?:(?:Eso|Esto|Ello|Lo que) )?(?:[Ss]upone|[Rr]epresenta|[Ee]quivale a|[Ss]ignifica|Es|es|Son|son)\\b");

    private final Court court;
    private final Words words;

    LikeFigureBeside(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as borne out if it speaks of a figure; `null` if that does not bear it out.
    @Nullable
    Judged judge(Judged own, ToldFigure beside) {
        Claim claim = own.claim();
        Claim figure = beside.claim();
        if (Shares.isShare(claim) || beside.period().isOpen() || !maySpeakOf(claim, figure, court)) {
            return null;
        }
        Claim alike = claim.counting(figure.indicator(), figure.detail()).at(figure.area());
        for (String period : periods(claim, beside)) {
            Verdict verdict = court.tryOut(alike.in(period));
            if (verdict != null
                    && verdict.finding().bearsOut()
                    && verdict.finding().compareTo(own.verdict().finding()) < 0) {
                return new Judged(alike.in(period), readAs(figure, period, verdict));
            }
        }
        return isRefuted(own, beside)
                ? new Judged(claim, against(figure, Objects.requireNonNull(court.judge(claim))))
                : null;
    }

    /// Whether a percentage is refuted by its own reading, of which only the time was not sure, and the figure beside
    /// it in its sentence, which the record bears out, is of that time: "up 30 percent, to 11,904".
    private boolean isRefuted(Judged own, ToldFigure beside) {
        Claim claim = own.claim();
        boolean same = claim.indicator().equals(beside.claim().indicator())
                && claim.detail().equals(beside.claim().detail())
                && claim.area().equals(beside.claim().area())
                && claim.sentence().equals(beside.claim().sentence());
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean named = NamedYears.in(claim.sentence()).contains(period.from());
        boolean time = period.kind() == ClaimPeriod.Kind.YEARS
                && period.to() == beside.period().to()
                && (period.from() == period.to() - 1 || named);
        boolean change = claim.type() == ClaimType.change
                && claim.amount().unit().equals("percent")
                && claim.span().chars().anyMatch(Character::isDigit);
        boolean exact = change || (named && claim.amount().unit().equals("times"));
        if (!same || !time || !exact || own.verdict().finding() != Finding.not_in_register) {
            return false;
        }
        Verdict alone = court.judge(claim);
        return alone != null && alone.finding() == Finding.contradicted;
    }

    private Verdict against(Claim figure, Verdict alone) {
        return alone.readAs(
                "",
                List.of(words.say(
                                "its time is that of the figure beside it, ",
                                "su tiempo es el de la cifra de al lado, ")
                        + words.quote(figure.span())));
    }

    /// Whether a change, a multiple or a share may be one of a figure told beside it, for all its
    /// own words say. Where both were first read alike and the figure is now read otherwise, so may
    /// the change.
    static boolean maySpeakOf(Claim claim, Claim figure, Court court) {
        boolean elsewhere = claim.links().area().isSure() && !claim.area().equals(figure.area());
        boolean asFirstRead = !claim.indicator().equals("other")
                && claim.indicator().equals(figure.links().indicator().value());
        boolean sameThing = asFirstRead
                || (claim.indicator().equals(figure.indicator())
                        && claim.detail().equals(figure.detail()));
        boolean here = claim.sentence().equals(figure.sentence());
        boolean pointsBack = claim.start() > figure.end() && isPointingBack(claim);
        boolean byHowMany = claim.type() == ClaimType.change
                && !Closeness.isRelative(claim)
                && claim.amount().unit().equals(figure.amount().unit());
        boolean open = (claim.indicator().equals("other") && !claim.detail().equals(POPPY))
                || (here && byHowMany)
                || (here
                        ? !claim.links().indicator().isSure()
                        : claim.links().indicator().sureness() == Sureness.INFERRED);
        return !elsewhere && (sameThing || pointsBack || (open && (here || !court.namesAny(claim))));
    }

    /// "That is a third more", "supone un 12 % menos": of what was told last, whatever else its sentence names.
    private static boolean isPointingBack(Claim claim) {
        Matcher opening = POINTS_BACK.matcher(claim.sentence());
        return opening.lookingAt() && claim.sentence().indexOf(claim.span()) <= opening.end() + OPENS_WITHIN;
    }

    /// The claim's own times that end with the figure's; its own lengths of time up to the figure's; the year before.
    private static Set<String> periods(Claim claim, ToldFigure beside) {
        String end = beside.claim().period();
        int last = beside.period().to();
        var periods = new LinkedHashSet<String>();
        boolean year = beside.period().kind() == ClaimPeriod.Kind.YEAR;
        for (Link link : claim.links().periods()) {
            ClaimPeriod period = ClaimPeriod.of(link.value());
            if (period.kind() == ClaimPeriod.Kind.YEARS && period.to() < last && periods.size() < MOST_TIMES) {
                periods.add(spelled(end, period.to()) + ".." + spelled(end, last)); // "than at the end of 2022"
            }
            if (period.kind() == ClaimPeriod.Kind.YEARS && periods.size() < MOST_TIMES) {
                periods.add(
                        period.to() == last || !year
                                ? link.value()
                                : spelled(end, last - (period.to() - period.from())) + ".." + end);
            }
        }
        if (year && claim.links().period().sureness() != Sureness.WRITTEN) {
            periods.add(spelled(end, last - 1) + ".." + end);
        }
        return periods;
    }

    /// A year as another is spelled: `FY2023` beside `FY2024`.
    private static String spelled(String like, int year) {
        return (like.startsWith("FY") ? "FY" : "") + year;
    }

    private Verdict readAs(Claim figure, String period, Verdict verdict) {
        return verdict.readAs(
                words.say("Read of the figure beside it: ", "Leído de la cifra de al lado: "),
                List.of(words.say("read as ", "leído como ")
                        + (figure.detail().isEmpty() ? figure.indicator() : figure.detail()) + ", " + figure.area()
                        + ", " + period + words.say(": the figure beside it is ", ": la cifra de al lado es ")
                        + words.quote(figure.span())));
    }
}
