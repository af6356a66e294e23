package org.majorslist.register.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.majorslist.measure.Period;
import org.majorslist.register.ComparabilityRule.Allowed;
import org.majorslist.register.ComparabilityRule.Operation;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.register.asof.RevisionChain;
import org.majorslist.register.asof.Vintage;

/// Computes figures from the record as of a day, each with the observations it came from.
///
/// A period that is asked for finds the figures of exactly that period, and figures of single days in it.
public final class Derivations {
    /// Beyond this many combinations of vintages a share is computed from standing values only.
    private static final int MOST_CHOICES = 4096;

    private final AsOf asOf;
    private final Register register;

    /// Takes the record as of a day.
    ///
    /// @param asOf the record as of the day
    public Derivations(AsOf asOf) {
        this.asOf = asOf;
        this.register = asOf.register();
    }

    /// Every change between two periods that a reader could have meant.
    ///
    /// All pairs of values on record: of one family, standing values first, then older vintages; last
    /// those with ends of two families, which the rules mostly forbid, so that a splice can be shown as one.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @param from the earlier period
    /// @param to the later period
    /// @return the changes, perhaps none
    public List<Change> listChanges(String indicator, String area, Period from, Period to) {
        List<Candidate> starts = candidates(indicator, area, from);
        List<Candidate> ends = candidates(indicator, area, to);
        var changes = new ArrayList<Change>();
        for (Candidate start : starts) {
            for (Candidate end : ends) {
                changes.add(change(start, end));
            }
        }
        changes.sort(Comparator.comparing((Change change) -> isSplice(change))
                .thenComparing(change -> !change.standing())
                .thenComparing(change -> change.comparability().allowed())
                .thenComparing(change -> register.familyOf(change.to().measuredBy())));
        return changes;
    }

    /// The changes between any two calendar years of one family, with the values that stand.
    ///
    /// Answers the question which years a stated change could mean.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @return the changes, by later year, then earlier year; perhaps none
    public List<Change> listAllChanges(String indicator, String area) {
        List<RevisionChain> years = asOf.listChains(indicator, area).stream()
                .filter(chain -> chain.coverage() == Observation.Coverage.FULL
                        && chain.period().isCalendarYear())
                .toList();
        var changes = new ArrayList<Change>();
        for (RevisionChain end : years) {
            for (RevisionChain start : years) {
                if (start.family().equals(end.family()) && start.period().compareTo(end.period()) < 0) {
                    changes.add(change(precise(start), precise(end)));
                }
            }
        }
        return changes;
    }

    /// Every share of an area in a whole that a reader could have meant.
    ///
    /// The whole is the sum over the areas named, or the one figure of an aggregate such as `WLD`. For an
    /// area that the part's family does not cover, another family is taken where a rule of the record
    /// allows it.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area that is the part
    /// @param whole codes of the areas that make up the whole; one aggregate, or several areas with the part
    /// @param period the period
    /// @return the shares, standing values first; none if an area lacks a figure
    public List<Share> listShares(String indicator, String area, Collection<String> whole, Period period) {
        var shares = new ArrayList<Share>();
        for (Candidate part : candidates(indicator, area, period)) {
            List<List<Candidate>> choices = new ArrayList<>();
            choices.add(List.of());
            for (String member : whole) {
                List<Candidate> found =
                        member.equals(area) ? List.of(part) : candidatesFitting(indicator, member, period, part);
                choices = eachWith(choices, found);
            }
            choices.forEach(choice -> shares.add(share(part, choice)));
        }
        shares.sort(Comparator.comparing((Share share) -> !share.standing())
                .thenComparing(share -> share.comparability().allowed()));
        return shares;
    }

    /// Where the figures of a period stand in their own series.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @param period the period
    /// @return one place a family with a figure of the period
    public List<Place> listPlaces(String indicator, String area, Period period) {
        var places = new ArrayList<Place>();
        List<RevisionChain> chains = asOf.listChains(indicator, area);
        for (RevisionChain chain : chains) {
            if (isAsked(chain, period)) {
                List<Observation> series = chains.stream()
                        .filter(other -> isOfSeriesUpTo(other, chain))
                        .map(other -> other.newest().mostPrecise())
                        .toList();
                places.add(new Place(
                        chain.newest().mostPrecise(),
                        series,
                        comparability(indicator, chain, chain, Operation.CHANGE)));
            }
        }
        return places;
    }

    /// Where an area stands among the countries with a figure of a period, by each family that measures it.
    ///
    /// @param indicator key of the indicator
    /// @param area code of the area
    /// @param period the period
    /// @return one rank a family
    public List<Rank> listRanks(String indicator, String area, Period period) {
        String kind = register.findArea(area).map(found -> found.kind()).orElse("country");
        var ranks = new ArrayList<Rank>();
        for (Candidate figure : standing(candidates(indicator, area, period))) {
            List<Observation> field = register.tables().areas().stream()
                    .filter(other -> other.kind().equals(kind))
                    .flatMap(other -> other.code().equals(area)
                            ? java.util.stream.Stream.of(figure)
                            : standing(candidatesFitting(indicator, other.code(), period, figure)).stream()
                                    .limit(1))
                    .map(Candidate::row)
                    .sorted(Comparator.comparing(Observation::value).reversed())
                    .toList();
            ranks.add(new Rank(figure.row(), field, Comparability.PLAIN));
        }
        return ranks;
    }

    /// One value a reader could have meant: a printing of a vintage, and whether it stands.
    private record Candidate(Observation row, String family, boolean stands) {}

    private List<Candidate> candidates(String indicator, String area, Period period) {
        var found = new ArrayList<Candidate>();
        for (RevisionChain chain : asOf.listChains(indicator, area)) {
            if (isAsked(chain, period)) {
                for (Vintage vintage : chain.vintages().reversed()) {
                    boolean stands = vintage.equals(chain.newest());
                    found.add(new Candidate(vintage.mostPrecise(), chain.family(), stands));
                    boolean rounded = vintage.statement()
                                    .value()
                                    .compareTo(vintage.mostPrecise().value())
                            != 0;
                    if (rounded) {
                        found.add(new Candidate(vintage.statement(), chain.family(), stands));
                    }
                }
            }
        }
        return found;
    }

    private List<Candidate> candidatesFitting(String indicator, String area, Period period, Candidate part) {
        List<Candidate> all = candidates(indicator, area, period);
        List<Candidate> sameFamily = all.stream()
                .filter(other -> other.family().equals(part.family()))
                .toList();
        if (!sameFamily.isEmpty()) {
            return sameFamily;
        }
        return all.stream()
                .filter(other -> Comparability.of(register, indicator, part.family(), other.family(), Operation.SHARE)
                                .allowed()
                        != Allowed.NO)
                .toList();
    }

    private static List<Candidate> standing(List<Candidate> candidates) {
        return candidates.stream()
                .filter(Candidate::stands)
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toMap(
                                Candidate::family, one -> one, (first, second) -> first, java.util.TreeMap::new),
                        byFamily -> List.copyOf(byFamily.values())));
    }

    private static boolean isAsked(RevisionChain chain, Period period) {
        boolean single = chain.period().start().equals(chain.period().end());
        return chain.period().equals(period) || (single && period.covers(chain.period()));
    }

    private static boolean isOfSeriesUpTo(RevisionChain other, RevisionChain chain) {
        boolean sameLength = other.period().days() == chain.period().days()
                || (other.period().isCalendarYear() && chain.period().isCalendarYear());
        return other.family().equals(chain.family())
                && other.coverage() == chain.coverage()
                && sameLength
                && other.period().compareTo(chain.period()) <= 0;
    }

    private Candidate precise(RevisionChain chain) {
        return new Candidate(chain.newest().mostPrecise(), chain.family(), true);
    }

    private Change change(Candidate start, Candidate end) {
        Comparability answer =
                Comparability.of(register, start.row().indicator(), start.family(), end.family(), Operation.CHANGE);
        return new Change(start.row(), end.row(), answer, start.stands() && end.stands());
    }

    private boolean isSplice(Change change) {
        return !register.familyOf(change.from().measuredBy())
                .equals(register.familyOf(change.to().measuredBy()));
    }

    private Comparability comparability(String indicator, RevisionChain one, RevisionChain other, Operation operation) {
        return Comparability.of(register, indicator, one.family(), other.family(), operation);
    }

    private static List<List<Candidate>> eachWith(List<List<Candidate>> choices, List<Candidate> found) {
        boolean tooMany = choices.size() * found.size() > MOST_CHOICES;
        List<Candidate> kept = tooMany ? standing(found) : found;
        var longer = new ArrayList<List<Candidate>>();
        for (List<Candidate> choice : choices) {
            for (Candidate one : kept) {
                var more = new ArrayList<>(choice);
                more.add(one);
                longer.add(more);
            }
        }
        return longer;
    }

    private Share share(Candidate part, List<Candidate> whole) {
        Comparability answer = Comparability.PLAIN;
        for (Candidate member : whole) {
            if (!member.family().equals(part.family())) {
                answer = Comparability.stricter(
                        answer,
                        Comparability.of(
                                register, part.row().indicator(), part.family(), member.family(), Operation.SHARE));
            }
        }
        boolean standing = part.stands() && whole.stream().allMatch(Candidate::stands);
        return new Share(part.row(), whole.stream().map(Candidate::row).toList(), answer, standing);
    }
}
