package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.Shares;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Tries a change or a multiple that its own time does not bear out between the years told beside it: those of the
/// levels next to it and those its sentence names, and from the year before each such level: "230,000 hectares for
/// 2022, up 13 percent and unmatched in more than two decades".
///
/// Only a change printed with two digits, or one both of whose years are told, is told apart from chance so.
final class ToldYears {
    private static final int MOST_YEARS = 5;
    private static final Pattern SET_AGAINST =
            Pattern.compile(" (?:than|from|over|since|against|on|above|below|que|del?|desde|frente|respecto|sobre)\\b");

    private final Court court;
    private final Words words;

    ToldYears(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as borne out between two of the years; `null` where none do.
    ///
    /// @param own the claim with the verdict of its own reading
    /// @param beside the levels told next to it, nearest first
    @Nullable
    Judged judge(Judged own, List<ToldFigure> beside) {
        Claim claim = own.claim();
        Double number = claim.amount().number();
        if (number == null || Shares.isShare(claim)) {
            return null;
        }
        for (ToldFigure level : beside) {
            if (level.period().kind() == ClaimPeriod.Kind.YEAR
                    && LikeFigureBeside.maySpeakOf(claim, level.claim(), court)) {
                Judged fit = between(own, level, beside);
                if (fit != null) {
                    return fit;
                }
            }
        }
        return null;
    }

    private @Nullable Judged between(Judged own, ToldFigure level, List<ToldFigure> beside) {
        Claim figure = level.claim();
        Claim alike = own.claim().counting(figure.indicator(), figure.detail()).at(figure.area());
        for (String period : periods(own.claim(), level, beside)) {
            Verdict verdict = period.equals(own.claim().period()) ? null : court.tryOut(alike.in(period));
            if (verdict != null
                    && verdict.finding() == Finding.supported
                    && verdict.finding().compareTo(own.verdict().finding()) < 0) {
                return new Judged(alike.in(period), readAs(period, figure, verdict));
            }
        }
        return null;
    }

    private static List<String> periods(Claim claim, ToldFigure level, List<ToldFigure> beside) {
        int last = level.period().to();
        var periods = new LinkedHashSet<String>();
        for (int first : told(claim, level, beside).headSet(last, false).descendingSet()) {
            periods.add(first + ".." + last);
        }
        if (isTelling(claim)) {
            periods.add(last - 1 + ".." + last);
            periods.add("since " + last);
        }
        return new ArrayList<>(periods).subList(0, Math.min(MOST_YEARS, periods.size()));
    }

    private static NavigableSet<Integer> told(Claim claim, ToldFigure level, List<ToldFigure> beside) {
        Set<Integer> named = NamedYears.in(claim.sentence());
        var years = new TreeSet<>(named);
        for (ToldFigure other : beside) {
            if (other.period().kind() == ClaimPeriod.Kind.YEAR && other.isOfSameThing(level)) {
                years.add(other.period().to());
            }
        }
        return years;
    }

    /// Whether a change is printed with two digits or more, and set against no other time.
    private static boolean isTelling(Claim claim) {
        Double number = claim.amount().number();
        String sentence = claim.sentence();
        int behind = Math.max(0, sentence.indexOf(claim.span())) + claim.span().length();
        boolean against =
                SET_AGAINST.matcher(sentence).region(behind, sentence.length()).lookingAt();
        return number != null
                && !against
                && claim.type() == ClaimType.change
                && claim.span().chars().anyMatch(Character::isDigit)
                && PrintedDigits.tellPercent(number);
    }

    private Verdict readAs(String period, Claim figure, Verdict verdict) {
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(period),
                List.of(words.say("read as ", "leído como ")
                        + period
                        + words.say(": the years are those told beside ", ": los años son los que se dan junto a ")
                        + words.quote(figure.span())));
    }
}
