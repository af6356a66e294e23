package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.RecordRows;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Observation;

/// Figures told beside each other that one source of the record tells of one place and time: "2,652 tonnes seized,
/// 17,735 workshops burned since he took office".
///
/// Where two figures of a paragraph stand, to the last of three digits or more, in two rows of one source, place and
/// time, they are these rows: hardly two fit by chance. So one that was left open is read of the thing and the time of
/// its row, unless the text binds it to a time apart from that.
final class OneRelease {
    private static final int NEAR = 4; // claims
    private static final int FAR = 400; // characters
    private static final int DAYS_OF_GRACE = 7;

    private final Court court;
    private final RecordRows rows;
    private final Facts facts;
    private final LocalDate day;
    private final Words words;

    OneRelease(Court court, Bench bench, LocalDate day, Words words) {
        this.court = court;
        this.rows = bench.rows();
        this.facts = bench.facts();
        this.day = day;
        this.words = words;
    }

    /// The claims as judged, those left open read of the row beside that of a figure near them.
    List<Judged> of(List<Judged> alone) {
        var all = new ArrayList<>(alone);
        for (int i = 0; i < all.size(); i++) {
            Judged own = all.get(i);
            Judged read = isExact(own.claim()) && isOpen(own) ? read(own.claim(), beside(all, i)) : null;
            if (read != null) {
                all.set(i, read);
            }
        }
        return all;
    }

    /// Whether a figure was left open, or is told to four digits and its reading has only one near it.
    private boolean isOpen(Judged judged) {
        Claim claim = judged.claim();
        Double number = claim.amount().number();
        boolean isLong = number != null && PrintedDigits.of(number) > PrintedDigits.TELLING;
        return switch (judged.verdict().finding()) {
            case not_in_register -> true;
            case contradicted -> isLong && !claim.links().period().isSure();
            case supported, supported_other, imprecise, disputed -> isLong && !court.isVeryFigure(claim);
        };
    }

    private static boolean isExact(Claim claim) {
        return claim.type() == ClaimType.quantity && PrintedDigits.areTelling(claim);
    }

    private static List<Claim> beside(List<Judged> all, int index) {
        Claim own = all.get(index).claim();
        return all.subList(Math.max(0, index - NEAR), Math.min(all.size(), index + NEAR + 1)).stream()
                .map(Judged::claim)
                .filter(claim -> isExact(claim) && claim.number() != own.number())
                .filter(claim -> Math.abs(claim.start() - own.start()) <= FAR)
                .toList();
    }

    private @Nullable Judged read(Claim claim, List<Claim> beside) {
        for (String area : claim.areas()) {
            for (List<Observation> release : beside.isEmpty() ? List.<List<Observation>>of() : rows.releasesOf(area)) {
                for (Observation row : release) {
                    Judged read = isOf(claim, row) && isAmong(beside, release, row) && mayBeOfItsTime(claim, row)
                            ? readAs(claim.at(area), row)
                            : null;
                    if (read != null) {
                        return read;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isAmong(List<Claim> beside, List<Observation> release, Observation own) {
        return beside.stream()
                .anyMatch(claim ->
                        release.stream().anyMatch(row -> !row.indicator().equals(own.indicator()) && isOf(claim, row)));
    }

    /// Whether a row has the very figure of a claim; one without its unit may be in any.
    private static boolean isOf(Claim claim, Observation row) {
        Double number = claim.amount().number();
        String unit = claim.amount().unit();
        double factor = Units.from(row.value().unit().toString(), Units.base(unit)) / Units.factor(unit);
        double inUnit = Double.isNaN(factor) && claim.amount().isUnitCarried() ? 1 : factor;
        return number != null
                && !Double.isNaN(inUnit)
                && PrintedDigits.rounds(row.value().amount().doubleValue() * inUnit, number);
    }

    private boolean mayBeOfItsTime(Claim claim, Observation row) {
        boolean known = !row.publishedOn().earliest().isAfter(day.plusDays(DAYS_OF_GRACE));
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean apart = row.period().end().isBefore(period.first())
                || row.period().start().isAfter(period.last());
        return known && !(claim.links().period().isSure() && apart);
    }

    private @Nullable Judged readAs(Claim claim, Observation row) {
        String named = facts.indicatorWords().claim(row.indicator());
        String unit = named.isEmpty() ? row.value().unit().toString() : facts.unitOf(named);
        Claim counted = named.isEmpty() ? claim.counting("other", row.indicator()) : claim.counting(named, "");
        Claim told = unit.isEmpty() ? counted : counted.stating(counted.amount().in(unit));
        Claim read = told.in(told(row));
        Verdict verdict = court.tryOut(read);
        if (verdict == null || !verdict.finding().bearsOut()) {
            return null;
        }
        String what = named.isEmpty() ? row.indicator() : named;
        return new Judged(
                read,
                verdict.readAs(
                        words.say("Read as %s: ", "Leído como %s: ").formatted(what),
                        List.of(words.say(
                                        "read as %s: the source of its row, %s, tells the figure beside it too",
                                        "leído como %s: la fuente de su fila, %s, da también la cifra de al lado")
                                .formatted(what, row.sourceId()))));
    }

    private static String told(Observation row) {
        var period = row.period();
        if (period.isCalendarYear()) {
            return String.valueOf(period.start().getYear());
        }
        String end = period.end().toString().substring(0, 7);
        return period.days() == 1 ? end : period.start().toString().substring(0, 7) + ".." + end;
    }
}
