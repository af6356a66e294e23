package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.PartsOfCountry;
import org.majorslist.check.statute.LawFigures;
import org.majorslist.check.weigh.Words;

/// The claims of one article before the judge: by the day of the article and what was known since. For one thread.
public final class Sitting {
    private final Bench bench;
    private final TextRead text;
    private final LocalDate asOf;
    private final Words words;
    private final BestReading best;
    private final FiguresBeside beside;
    private final LikeFigureBeside alike;
    private final ToldYears years;
    private final ToldAsChange asChange;
    private final ApposedLevel apposed;
    private final SharesOfEvents ofEvents;
    private final WorldShares shares;
    private final PartsOfCountry parts;
    private final ToldFigures figures;
    private final DatedByRecord dates;
    private final RecordOfLevel records;
    private final LaterYears later;
    private final BareFigures bare;
    private final OneRelease release;
    private final LawFigures lawFigures;
    private final OthersSeries series;

    Sitting(Bench bench, TextRead text, LocalDate day, LocalDate asOf) {
        this.bench = bench;
        this.text = text;
        this.asOf = asOf;
        var court = new OneReading(bench, text, day, asOf);
        words = text.words();
        best = new BestReading(court, bench.facts(), words);
        beside = new FiguresBeside(court, words);
        alike = new LikeFigureBeside(court, words);
        years = new ToldYears(court, words);
        asChange = new ToldAsChange(beside, alike);
        apposed = new ApposedLevel(court, words);
        ofEvents = new SharesOfEvents(words);
        shares = new WorldShares(court, words);
        parts = court.partsOfCountry();
        figures = court.toldFigures();
        dates = court.datedByRecord();
        series = new OthersSeries(court, words);
        records = court.recordOfLevel();
        bare = new BareFigures(court, bench.facts(), words);
        lawFigures = new LawFigures(bench.law(), bench.questions(), bench.facts(), day, words);
        release = new OneRelease(court, bench, day, words);
        later = new LaterYears(court, bench.facts(), words);
    }

    /// The same text before the judge as of another day.
    ///
    /// @param day the other day
    /// @return its sitting
    public Sitting on(LocalDate day) {
        return new Sitting(bench, text, day, asOf);
    }

    /// Judges the claims of an article: each by the best of the readings its words allow; then changes, multiples and
    /// shares that this leaves open by the figures told beside them.
    ///
    /// @param claims all claims of the article, in the order of the text
    /// @return each claim, read as it was judged, and the verdict; the same for the same claims
    public List<Judged> judge(List<Claim> claims) {
        List<Judged> alone = release
                .of(bare.of(later.of(new CountedAlike(best)
                        .of(claims, claims.stream().map(best::of).toList()))))
                .stream()
                .map(dates::of)
                .toList();
        var pairs = new FigurePairs(alone, figures);
        var all = new ArrayList<Judged>();
        var before = new WordsBefore(text.text());
        for (int i = 0; i < alone.size(); i++) {
            Judged own = alone.get(i);
            Judged read = FiguresBeside.isOpen(own) ? byOthers(own, pairs, i) : ofLevel(own, pairs, i);
            Judged change = read == null ? asChange.judge(own, pairs.beside(i), pairs.nearest(i)) : read;
            Judged told = change == null ? own : change;
            Judged out = apposed.judge(told, pairs.next(i));
            Judged last = out == null ? told : out;
            Judged open = series.judge(last, FiguresBeside.isOpen(last) ? pairs.nearest(i) : null);
            all.add(weighed(ofLaw(open == null ? last : open, before)));
        }
        return List.copyOf(all);
    }

    private Judged ofLaw(Judged judged, WordsBefore before) {
        Judged law = lawFigures.of(judged, before.of(judged.claim()));
        return law == null ? judged : law;
    }

    /// Says so where words that no rule reads were weighed; what they do not tell clearly is left open.
    private Judged weighed(Judged judged) {
        Verdict verdict = judged.verdict();
        return switch (judged.claim().links().indicator().sureness()) {
            case WRITTEN, CHOSEN, INFERRED -> judged;
            case LIKELY ->
                verdict.finding() == Finding.not_in_register
                        ? judged
                        : new Judged(
                                judged.claim(),
                                verdict.readAs(
                                        words.say("By the weight of its words: ", "Por el peso de sus palabras: "),
                                        List.of()));
            case UNCLEAR ->
                new Judged(
                        judged.claim(),
                        Verdict.missing(words.say(
                                "No rule reads these words, and their weight does not tell clearly what they say.",
                                "Ninguna regla lee estas palabras, y su peso no dice con claridad qué afirman.")));
        };
    }

    /// A record by the level it is told of.
    private @Nullable Judged ofLevel(Judged own, FigurePairs pairs, int index) {
        ToldFigure level = RecordOfLevel.isMeant(own.claim()) ? pairs.level(index) : null;
        return level == null ? null : records.judge(own, level);
    }

    private @Nullable Judged byOthers(Judged own, FigurePairs pairs, int index) {
        Judged worked = beside.judge(own, pairs.beside(index));
        if (worked != null) {
            return worked;
        }
        ToldFigure nearest = pairs.nearest(index);
        Judged like = nearest == null ? null : alike.judge(own, nearest);
        if (like != null) {
            return like;
        }
        Judged between = years.judge(own, pairs.around(index));
        if (between != null) {
            return between;
        }
        Judged event = nearest == null ? null : ofEvents.judge(own, nearest);
        if (event != null) {
            return event;
        }
        Judged part = parts.judge(own);
        return part == null ? shares.judge(own, nearest) : part;
    }
}
