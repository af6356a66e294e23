package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.aid.AidChanges;
import org.majorslist.check.aid.BudgetYears;
import org.majorslist.check.aid.Ledger;
import org.majorslist.check.aid.MilitaryShare;
import org.majorslist.check.change.Changes;
import org.majorslist.check.change.NamedChanges;
import org.majorslist.check.change.OtherPlaces;
import org.majorslist.check.change.PartsOfCountry;
import org.majorslist.check.change.Shares;
import org.majorslist.check.decision.Counts;
import org.majorslist.check.decision.Decisions;
import org.majorslist.check.decision.ListChanges;
import org.majorslist.check.decision.Milestones;
import org.majorslist.check.decision.Runs;
import org.majorslist.check.decision.StandingYears;
import org.majorslist.check.decision.Standings;
import org.majorslist.check.decision.YearsSince;
import org.majorslist.check.happening.EventFigures;
import org.majorslist.check.happening.Happenings;
import org.majorslist.check.happening.Recalled;
import org.majorslist.check.happening.Terms;
import org.majorslist.check.level.Levels;
import org.majorslist.check.level.LevelsReached;
import org.majorslist.check.level.PartRanks;
import org.majorslist.check.level.Ranks;
import org.majorslist.check.level.Records;
import org.majorslist.check.level.Targets;
import org.majorslist.check.level.VeryFigure;
import org.majorslist.check.level.Withheld;
import org.majorslist.check.row.LookUp;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.statute.Statutes;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges a claim of one article as it is read, by the kind of thing it says. For one thread.
final class OneReading implements Court {
    private static final Pattern CONDITIONAL = Pattern.compile(
            "\\b(would|could|might|if|unless|under a|habría|habrían|podría|podrían|sería|si|\\p{L}+rían?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Series series;
    private final Facts facts;
    private final Words words;
    private final Standings standings;
    private final StandingYears standingYears;
    private final Counts counts;
    private final Quantities quantities;
    private final Runs runs;
    private final Happenings happenings;
    private final EventFigures figures;
    private final ListChanges listChanges;
    private final Milestones milestones;
    private final Terms terms;
    private final Statutes statutes;
    private final Ledger ledger;
    private final AidChanges aidChanges;
    private final MilitaryShare militaryShare;
    private final LookUp lookUp;
    private final NamedChanges namedChanges;
    private final BudgetYears budgets;
    private final EveryYear everyYear;

    OneReading(Bench bench, TextRead text, LocalDate day, LocalDate asOf) {
        this.facts = bench.facts();
        words = text.words();
        series = new Series(bench.rows(), day, asOf);
        var decisions = new Decisions(bench.decisions(), day);
        standings = new Standings(decisions, facts, words);
        standingYears = new StandingYears(decisions, words);
        counts = new Counts(decisions, facts, words);
        var yearsSince = new YearsSince(decisions, words);
        runs = new Runs(decisions, facts, words);
        var recalled = new Recalled(bench.events(), text.sentences(), day, words);
        happenings = new Happenings(bench.events(), bench.rows(), decisions, facts, recalled, words);
        figures = new EventFigures(bench.events(), recalled, words);
        listChanges = new ListChanges(bench.register(), decisions, day, words);
        milestones = new Milestones(decisions, words);
        terms = new Terms(facts, words);
        statutes = new Statutes(bench.law(), bench.questions(), day, words);
        ledger = new Ledger(bench.aid(), bench.money(), day, words);
        militaryShare = new MilitaryShare(bench.aid(), words);
        aidChanges = new AidChanges(bench.aid(), ledger, words);
        quantities =
                new Quantities(series, facts, words, new Quantities.Desks(counts, runs, yearsSince, ledger, figures));
        lookUp = new LookUp(series, facts, text.proposals(), words);
        everyYear = new EveryYear(
                series, facts, words, new EveryYear.Desks(runs, yearsSince, standings, counts), text.text());
        budgets = new BudgetYears(ledger, day, words);
        namedChanges = new NamedChanges(series, text.proposals(), words);
    }

    /// Shares of departments.
    PartsOfCountry partsOfCountry() {
        return new PartsOfCountry(series, facts, words);
    }

    /// Records told with a level.
    RecordOfLevel recordOfLevel() {
        return new RecordOfLevel(new Records(series, facts, words), words);
    }

    /// The times the record has for claims it bears out.
    DatedByRecord datedByRecord() {
        return new DatedByRecord(runs, words);
    }

    /// The levels of the article that the record bears out.
    ToldFigures toldFigures() {
        return new ToldFigures(series, facts, ledger, words);
    }

    @Override
    public List<Levels.Year> yearsOf(Claim claim) {
        return new Levels(series, facts, words).yearsOf(claim);
    }

    @Override
    public boolean isVeryFigure(Claim claim) {
        return new VeryFigure(series, facts).isOf(claim);
    }

    @Override
    public boolean isOutInEveryYear(Claim claim) {
        return everyYear.isOut(claim);
    }

    @Override
    public @Nullable Verdict judge(Claim claim) {
        return judge(claim, Weighing.Aim.TELL);
    }

    @Override
    public @Nullable Verdict tryOut(Claim claim) {
        return judge(claim, Weighing.Aim.TRY);
    }

    private @Nullable Verdict judge(Claim claim, Weighing.Aim aim) {
        if (Milestones.isMeant(claim)) {
            return milestones.judge(claim);
        }
        return switch (claim.type()) {
            case quantity -> quantities.judge(claim, aim);
            case change -> change(claim, aim);
            case ratio -> ratio(claim, aim);
            case rank -> rank(claim);
            case date -> date(claim);
            case status -> ListChanges.isMeant(claim) ? listChanges.judge(claim) : status(claim);
            case legal -> claim.indicator().equals("sanctions_law") ? happenings.event(claim) : statutes.judge(claim);
            case event -> ListChanges.isMeant(claim) ? listChanges.judge(claim) : happenings.event(claim);
        };
    }

    @Override
    public @Nullable Judged lookUp(Claim claim, boolean told) {
        if (quantities.sent(claim) != null) {
            return null; // the rows of all destinations would bear it out
        }
        Judged budget = told ? null : budgets.find(claim);
        if (budget != null) {
            return budget;
        }
        Judged change = told ? null : namedChanges.find(claim, this::tryOut);
        return change == null ? lookUp.find(claim, told) : change;
    }

    @Override
    public boolean isNamed(Claim claim, String indicator) {
        return lookUp.isNamed(claim, indicator);
    }

    @Override
    public boolean namesAny(Claim claim) {
        return lookUp.namesAny(claim);
    }

    private @Nullable Verdict change(Claim claim, Weighing.Aim aim) {
        if (claim.indicator().equals("majors_list_size")) {
            return counts.change(claim);
        }
        if (claim.indicator().startsWith("us_assistance")) {
            return aidChanges.judge(claim);
        }
        Verdict change = new Changes(series, facts, words).judge(claim, aim);
        return new LevelsReached(new Levels(series, facts, words)).orLevel(claim, change, aim);
    }

    private @Nullable Verdict ratio(Claim claim, Weighing.Aim aim) {
        if (claim.indicator().equals("us_assistance_military_share")) {
            return militaryShare.judge(claim);
        }
        if (claim.indicator().equals("us_tariffs")) {
            return figures.figure(claim);
        }
        Verdict share = new Shares(series, words).judge(claim);
        if (share != null) {
            return share;
        }
        boolean level = claim.amount().unit().startsWith("percent")
                || claim.amount().unit().equals("share");
        Verdict own = level ? share(claim, aim) : change(claim, aim);
        boolean settled = own != null && own.finding().bearsOut();
        Verdict beside = settled ? null : new OtherPlaces(series, facts, words).judge(claim);
        Verdict told = beside == null ? own : beside;
        return told == null ? figures.mentioned(claim) : told;
    }

    /// A share over two years is that of the later figure in the earlier: "less than a fifth of what it got in 1990".
    private @Nullable Verdict share(Claim claim, Weighing.Aim aim) {
        Verdict level = new Levels(series, facts, words).judge(claim, aim);
        Double number = claim.amount().number();
        boolean apart = ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.YEARS;
        if (!apart || number == null || (level != null && level.finding().bearsOut())) {
            return level;
        }
        double part = number * Units.factor(claim.amount().unit()) / 100;
        Verdict change =
                change(claim.stating(Amount.number(part, "times", claim.amount().qualifier())), Weighing.Aim.TRY);
        boolean fits = change != null && change.finding().bearsOut();
        return fits ? change : level;
    }

    private @Nullable Verdict rank(Claim claim) {
        if (claim.amount().isRecord()) {
            return new Records(series, facts, words).judge(claim);
        }
        boolean grower = claim.indicator().equals("coca_cultivation_area");
        return grower && PartRanks.isMeant(claim)
                ? new PartRanks(series, words).judge(claim)
                : new Ranks(series, words).judge(claim);
    }

    private @Nullable Verdict date(Claim claim) {
        return switch (claim.indicator()) {
            case "decertification_year" -> Quantities.better(runs.start(claim), standingYears.judge(claim));
            case "recertification_year" -> standingYears.judge(claim);
            case "certification_process_start" -> start(claim);
            case "president_took_office", "president_elected", "president_term" -> terms.judge(claim);
            default -> Statutes.isOfToday(claim) ? statutes.inForce(claim) : happenings.event(claim);
        };
    }

    /// "Every year since 2008" of a country is a run of refusals, not the age of the law.
    private @Nullable Verdict start(Claim claim) {
        Verdict run = runs.since(claim);
        return run == null ? statutes.start(claim) : run;
    }

    private @Nullable Verdict status(Claim claim) {
        return switch (claim.indicator()) {
            case "certification_status", "certification_waiver" ->
                isHypothetical(claim) ? statutes.withoutWaiver() : standings.status(claim);
            case "eradication_target_area" -> new Targets(series, words).judge(claim);
            case "cocaine_estimate_publication" -> new Withheld(series, words).judge(claim);
            default -> happenings.event(claim);
        };
    }

    /// "Without the waiver, aid would have stopped" asks what the law does then, and denies no waiver.
    private static boolean isHypothetical(Claim claim) {
        boolean without = claim.amount().word().equals("waiver_denied");
        return without && CONDITIONAL.matcher(claim.sentence()).find();
    }
}
