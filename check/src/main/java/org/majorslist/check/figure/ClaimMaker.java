package org.majorslist.check.figure;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.Link;
import org.majorslist.check.Links;
import org.majorslist.check.Sureness;
import org.majorslist.check.link.PlaceLink;
import org.majorslist.check.link.SpeakerLink;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.period.PeriodLink;
import org.majorslist.check.words.CodePoints;
import org.majorslist.check.words.Token;

/// Makes claims of what was found in a text: each with its words as they stand there, and linked to indicator, area,
/// period and speaker. For one text.
public final class ClaimMaker {
    private final Marked text;
    private final FigureClaims figures;
    private final PlaceLink places;
    private final PeriodLink periods;
    private final SpeakerLink speakers;
    private final CodePoints offsets;
    private final FigureSpan spans;
    private final BySubject subject;
    private final ByWeight weighing;

    /// Over one marked text, with what links a claim to its figure, its area and its period.
    ///
    /// @param text the marked text
    /// @param rules the tables of words
    /// @param figures the claims figures make
    /// @param places what reads areas
    /// @param periods what reads periods
    /// @param weighing gives what the words weigh for besides
    public ClaimMaker(
            Marked text, Rules rules, FigureClaims figures, PlaceLink places, PeriodLink periods, ByWeight weighing) {
        this.text = text;
        this.figures = figures;
        this.places = places;
        this.periods = periods;
        this.weighing = weighing;
        speakers = new SpeakerLink(text, rules);
        offsets = new CodePoints(text.text());
        spans = new FigureSpan(text);
        subject = new BySubject(text);
    }

    /// The claims, numbered from 1.
    ///
    /// @param all what was found, in the order of the text
    /// @return the claims, numbered from 1
    public List<Claim> claims(List<Found> all) {
        var claims = new ArrayList<Claim>();
        for (Found read : all) {
            int number = claims.size() + 1;
            List<Claim> others = weighing.otherwise(read).stream()
                    .map(other -> one(number, other, List.of()))
                    .toList();
            claims.add(one(number, read, others));
        }
        return Filled.periods(claims);
    }

    private Claim one(int number, Found read, List<Claim> others) {
        String told = places.area(read);
        Found linked = Worldwide.of(read, told);
        List<Link> period = periods.periods(linked);
        Found found = subject.of(linked, told, period.getFirst().value());
        boolean onBoats = !found.equals(linked) && found.indicator().equals(BySubject.ON_BOATS);
        String area = onBoats ? BySubject.OF_BOATS : told;
        String before = places.before();
        FigureSpan.Span span = unbroken(spans.of(found));
        List<Rules.Speaker> who = speakers.speakers(found.from());
        return new Claim(
                number,
                offsets.at(text.token(span.from()).start()),
                offsets.at(text.token(span.to() - 1).end()),
                text.words(span.from(), span.to()),
                text.words(text.sentenceStart(found.from()), text.sentenceEnd(found.from())),
                found.type(),
                found.indicator(),
                found.detail(),
                area,
                period.getFirst().value(),
                found.amount(),
                who.isEmpty()
                        ? ""
                        : String.join(
                                "; ", who.stream().map(Rules.Speaker::name).toList()),
                who.isEmpty() ? List.of() : measurers(who),
                text.quoted(found.from()),
                Links.whenAsked(
                                () -> indicators(found),
                                () -> places.readings(found, area, before),
                                period,
                                () -> weighing.counted(found))
                        .or(others),
                List.of(found.why()));
    }

    /// A span takes in the quotation mark that closes or opens what it quotes half of.
    private FigureSpan.Span unbroken(FigureSpan.Span span) {
        int marks = 0;
        for (int i = span.from(); i < span.to(); i++) {
            marks += quotes(i) ? 1 : 0;
        }
        if (marks % 2 == 0) {
            return span;
        }
        return quotes(span.to())
                ? new FigureSpan.Span(span.from(), span.to() + 1)
                : quotes(span.from() - 1) ? new FigureSpan.Span(span.from() - 1, span.to()) : span;
    }

    private boolean quotes(int i) {
        return i >= 0
                && i < text.size()
                && text.token(i).kind() == Token.Kind.QUOTE
                && text.norm(i).length() == 1
                && "\"“”«»„".contains(text.norm(i));
    }

    private List<Link> indicators(Found found) {
        if (found.weight() != null) {
            return List.of(new Link(found.indicator(), found.weight(), "weighed by its words, which no rule reads"));
        }
        List<Link> weighed = found.quantity() == null ? List.of() : figures.indicators(found.from());
        boolean same = !weighed.isEmpty() && weighed.getFirst().value().equals(Worldwide.local(found.indicator()));
        if (same && !found.indicator().equals(weighed.getFirst().value())) {
            return List.of(new Link(found.indicator(), weighed.getFirst().sureness(), "the same of the whole world"));
        }
        boolean other = !weighed.isEmpty()
                && !found.indicator().equals(weighed.getFirst().value());
        if (other && weighed.stream().noneMatch(link -> link.value().equals(found.indicator()))) {
            var links = new ArrayList<Link>();
            links.add(new Link(found.indicator(), Sureness.CHOSEN, "told by its passage"));
            links.addAll(weighed);
            return links;
        }
        return weighed.isEmpty()
                ? List.of(new Link(found.indicator(), Sureness.WRITTEN, "told by the words that found it"))
                : weighed;
    }

    private static List<String> measurers(List<Rules.Speaker> who) {
        return who.stream()
                .map(Rules.Speaker::measurer)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
