package org.majorslist.check.judge;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.aid.Ledger;
import org.majorslist.check.change.Shares;
import org.majorslist.check.decision.Counts;
import org.majorslist.check.decision.Runs;
import org.majorslist.check.decision.YearsSince;
import org.majorslist.check.happening.EventFigures;
import org.majorslist.check.level.Levels;
import org.majorslist.check.level.SentToUnitedStates;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges quantities: each by who knows of it, the levels of a series by default.
final class Quantities {
    /// Those who judge numbers that are no level of a series.
    ///
    /// @param counts numbers of countries on the list, refused, certified or spared
    /// @param runs years in a row
    /// @param yearsSince years since a certification
    /// @param ledger sums of aid
    /// @param figures numbers of happenings
    record Desks(Counts counts, Runs runs, YearsSince yearsSince, Ledger ledger, EventFigures figures) {}

    private final Series series;
    private final Facts facts;
    private final Words words;
    private final Desks desks;

    Quantities(Series series, Facts facts, Words words, Desks desks) {
        this.series = series;
        this.facts = facts;
        this.words = words;
        this.desks = desks;
    }

    /// A number the record has no row for may be one of a happening it tells.
    @Nullable
    Verdict judge(Claim claim, Weighing.Aim aim) {
        Verdict counted = counted(claim, aim);
        boolean open = counted == null || counted.finding() == Finding.not_in_register;
        boolean out = counted != null && counted.finding() == Finding.contradicted;
        Verdict told = open || out ? desks.figures().ofEvent(claim) : null;
        boolean helps = told != null && (open || told.finding().bearsOut());
        return helps ? told : counted;
    }

    private @Nullable Verdict counted(Claim claim, Weighing.Aim aim) {
        return switch (claim.indicator()) {
            case "majors_list_size", "decertified_count", "certified_count", "waiver_count" ->
                desks.counts().count(claim);
            case "consecutive_decertifications" -> desks.runs().length(claim);
            case "certification_duration" ->
                Runs.isMeant(claim)
                        ? desks.runs().length(claim)
                        : desks.yearsSince().judge(claim);
            case "us_assistance", "us_assistance_counternarcotics", "us_assistance_military" -> money(claim);
            case "attack_deaths" -> desks.figures().attack(claim);
            case "vessel_strikes", "vessel_strike_deaths" -> desks.figures().total(claim);
            case "us_tariffs", "imf_credit_line", "petro_trump_meeting" ->
                desks.figures().figure(claim);
            default -> level(claim, aim);
        };
    }

    private @Nullable Verdict money(Claim claim) {
        Verdict total = desks.ledger().judge(claim);
        boolean fits = total != null && total.finding().bearsOut();
        Verdict mentioned = fits ? null : desks.figures().mentioned(claim);
        Verdict told = mentioned == null ? total : mentioned;
        boolean open = told == null || told.finding() == Finding.not_in_register;
        Verdict other = open ? desks.figures().otherSumOfBill(claim) : null;
        return other == null ? told : other;
    }

    /// What the record says of cocaine sent to the United States; `null` where a claim is of something else.
    @Nullable
    Verdict sent(Claim claim) {
        return SentToUnitedStates.isMeant(claim) ? new SentToUnitedStates(series, facts, words).judge(claim) : null;
    }

    private @Nullable Verdict level(Claim claim, Weighing.Aim aim) {
        Verdict sent = sent(claim);
        if (sent != null) {
            return sent;
        }
        Verdict attack = claim.indicator().equals("security_force_killed")
                ? desks.figures().attack(claim)
                : null;
        Verdict level = attack == null ? new Levels(series, facts, words).judge(claim, aim) : attack;
        if (claim.indicator().equals("world_coca_area")) {
            level = better(level, new Shares(series, words).total(claim));
        }
        return level == null ? desks.figures().mentioned(claim) : level;
    }

    /// The better of two readings, the first among equals.
    static @Nullable Verdict better(@Nullable Verdict first, @Nullable Verdict second) {
        return first == null || (second != null && second.finding().compareTo(first.finding()) < 0) ? second : first;
    }
}
