package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.PeriodFit;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges how many people were extradited to the United States: a count of all destinations is another number.
public final class SentToUnitedStates {
    private static final String THERE =
            "\\b(?:to the (?:united states|u\\.s\\.|us\\b)|a (?:los )?estados unidos\\b|a ee\\. ?uu\\b"
                    + "|(?:us|u\\.s\\.|american) (?:courts?|judges?|justice|prisons?|jails?|custody|soil)\\b"
                    + "|(?:tribunales|cortes|jueces|c[áa]rceles|prisiones|la justicia) (?:estadounidenses?|norteamerican[oa]s?|de estados unidos|de ee\\. ?uu))";
    /// No other place goes with it: "to the United States and Europe" counts more.
    private static final String ALONE = "(?! (?:and|or|y|e|o) )";
    /// Nothing between the count and the place that is counted for itself or parts the count: "most of them".
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:(?!most|main|chief|large|mayor|principal|sobre todo|part)[^\\d,;:.(]){0,60}?" + THERE + ALONE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    /// "Extradited to the United States 776 people", with no other count before it.
    private static final Pattern BEFORE = Pattern.compile(
            "^\\D*" + THERE + "(?: de américa)? $", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final String ROWS = "extraditions_to_us";
    private static final Pattern NOTE = Pattern.compile("^(?:total )?to the United States\\b");

    private final Series series;
    private final Facts facts;
    private final Words words;
    private final Levels levels;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public SentToUnitedStates(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
        levels = new Levels(series, facts, words);
    }

    /// Whether a claim counts extraditions to the United States alone.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isMeant(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        if (!claim.indicator().equals("extraditions") || at < 0) {
            return false;
        }
        Matcher behind =
                BEHIND.matcher(claim.sentence().substring(at + claim.span().length()));
        return behind.find()
                || BEFORE.matcher(claim.sentence().substring(0, at)).find();
    }

    /// The verdict by the rows of that destination; `null` where neither they nor those of all destinations tell.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict judge(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null) {
            return null;
        }
        Facts.Keys keys = facts.keys(claim.indicator(), claim.sentence());
        List<Point> points = series.points(keys.keys(), claim.area(), "count");
        var times = PeriodFit.of(ClaimPeriod.of(claim.period()), series.day(), points, keys.isFlow());
        var there = new ArrayList<Reading>();
        var anywhere = new ArrayList<Reading>();
        for (Point point : points) {
            if (times.fits(point)) {
                (isThere(point) ? there : anywhere).add(levels.reading(claim, point));
            }
        }
        Verdict verdict = Weighing.verdict(claim, there, claimed, words);
        boolean fits = verdict != null && verdict.finding() != Finding.contradicted;
        return fits ? verdict : otherwise(anywhere, there);
    }

    private static boolean isThere(Point point) {
        return point.row().indicator().equals(ROWS)
                || NOTE.matcher(point.row().note()).find();
    }

    /// A count of all destinations is no count of one: out where the record has that one too, too wide where it has
    /// not.
    private @Nullable Verdict otherwise(List<Reading> anywhere, List<Reading> there) {
        for (Reading all : anywhere) {
            if (all.finding() == Finding.supported) {
                return new Verdict(
                        there.isEmpty() ? Finding.imprecise : Finding.contradicted,
                        words.say("The figure counts all destinations: ", "La cifra cuenta todos los destinos: ")
                                + all.how().get()
                                + (there.isEmpty()
                                        ? "."
                                        : words.say("; to the United States: ", "; a Estados Unidos: ")
                                                + there.getLast().how().get() + "."),
                        all.evidence(),
                        there.stream().map(reading -> reading.how().get()).toList(),
                        there.isEmpty() ? null : there.getLast().value());
            }
        }
        return null;
    }
}
