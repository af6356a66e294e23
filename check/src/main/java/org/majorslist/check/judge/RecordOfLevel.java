package org.majorslist.check.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.ToldFigure.Recorded;
import org.majorslist.check.level.Records;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Words;

/// Judges a record by the level told with it: "253,000 hectares in 2023, the most ever measured".
///
/// What the record counts, where and in which year is what the record bears the level out for, and
/// only a series that has that level can make it the highest or lowest. Set right beside a level it
/// is of that level alone; told farther off, the level may bear it out and never speaks against it.
final class RecordOfLevel {
    private static final int APART = 70; // characters
    private static final int TIME = 2; // of the cells of a row's key
    private static final String SMALL =
            "(?:of|at|with|an?|the|some|about|nearly|over|is|was|were|are|de|con|del?|las?|los|unas|unos|casi|fue|fueron|son|es)";

    /// Between a level and the record set behind it.
    private static final Pattern LEVEL_BEFORE = Pattern.compile(
            "[^;:()?!]*(?:,|–|—|\\b(?:is|was|were|are|es|son|fue|fueron|eran|era|as|como))(?: [\\p{L}’']+){0,3}[ «“\"¡]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LEVEL_BEHIND = Pattern.compile(
            "[,:(]?(?: " + SMALL + "){0,3} ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// What sets a level against another one: the record is of the other.
    private static final Pattern SET_AGAINST = Pattern.compile(
            "\\b(?:than|from|over|above|below|short of|against|compared|beyond|que|frente|respecto|lejos|encima|debajo|contra|sobre)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Records records;
    private final Words words;

    RecordOfLevel(Records records, Words words) {
        this.records = records;
        this.words = words;
    }

    /// Whether a claim tells a record.
    static boolean isMeant(Claim claim) {
        return claim.type() == ClaimType.rank && claim.amount().isRecord();
    }

    /// The record as the level judges it; `null` where the level says nothing.
    ///
    /// @param own the claim with the verdict of its own reading
    /// @param level the level told nearest to it
    @Nullable
    Judged judge(Judged own, ToldFigure level) {
        Claim claim = own.claim();
        boolean term = ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.SINCE;
        Claim read = term ? null : readAs(claim, level);
        Verdict verdict = read == null ? null : records.judgeBy(read, values(level));
        if (read == null || verdict == null) {
            return null;
        }
        boolean fits = verdict.finding().bearsOut() && verdict.finding() != Finding.imprecise;
        boolean better = fits && verdict.finding().compareTo(own.verdict().finding()) < 0;
        boolean decides = isBeside(claim, level.claim()) && (fits || level.isPlain());
        return better || decides ? new Judged(read, told(verdict, level.claim())) : null;
    }

    private Verdict told(Verdict verdict, Claim level) {
        return verdict.readAs(
                "",
                List.of(words.say("its level is the figure beside it, ", "su nivel es la cifra de al lado, ")
                        + words.quote(level.span())));
    }

    /// The claim of what the level is of, in its year, from the start the claim names.
    private static @Nullable Claim readAs(Claim claim, ToldFigure level) {
        String part = partOf(level);
        ClaimPeriod year = part.isEmpty() ? level.period() : ClaimPeriod.of(part);
        boolean stock = year.kind() == ClaimPeriod.Kind.DAY;
        if (year.kind() != ClaimPeriod.Kind.YEAR && !stock && part.isEmpty()) {
            return null;
        }
        ClaimPeriod own = ClaimPeriod.of(claim.period());
        String period = part.isEmpty() ? String.valueOf(year.to()) : part;
        if (part.isEmpty() && own.kind() == ClaimPeriod.Kind.YEARS && own.from() < year.to()) {
            boolean named = NamedYears.in(claim.sentence()).contains(own.from());
            int from = named ? own.from() : year.to() - (own.to() - own.from());
            period = from + ".." + year.to();
        }
        Claim figure = level.claim();
        return claim.counting(figure.indicator(), figure.detail())
                .at(figure.area())
                .in(period);
    }

    /// The part of a year a level is of, by its words or by the row that bears it out; empty if of
    /// a year.
    private static String partOf(ToldFigure level) {
        if (level.period().kind() == ClaimPeriod.Kind.PART) {
            return level.claim().period();
        }
        for (String key : level.recorded().getFirst().evidence()) {
            List<String> cells = List.of(key.split("/", -1));
            String time = cells.size() > TIME && key.startsWith("observations:") ? cells.get(TIME) : "";
            if (time.contains("..") && ClaimPeriod.of(time).kind() == ClaimPeriod.Kind.PART) {
                return time;
            }
        }
        return "";
    }

    private static Set<Double> values(ToldFigure level) {
        return level.recorded().stream().map(Recorded::value).collect(Collectors.toSet());
    }

    /// Whether a level and a record stand side by side in one sentence.
    static boolean isBeside(Claim claim, Claim level) {
        if (!claim.sentence().equals(level.sentence())) {
            return false;
        }
        int start = claim.start() - Math.max(0, claim.sentence().indexOf(claim.span()));
        boolean before = level.end() <= claim.start();
        String between = before
                ? part(claim.sentence(), level.end() - start, claim.start() - start)
                : part(claim.sentence(), claim.end() - start, level.start() - start);
        Pattern joins = before ? LEVEL_BEFORE : LEVEL_BEHIND;
        return between.length() <= APART
                && joins.matcher(between).matches()
                && !SET_AGAINST.matcher(between).find();
    }

    private static String part(String sentence, int from, int to) {
        boolean within = from >= 0 && from <= to && to <= sentence.length();
        return within ? sentence.substring(from, to) : ";";
    }
}
