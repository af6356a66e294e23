package org.majorslist.check.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Candidate.Time;
import org.majorslist.check.row.Proposals.Near;
import org.majorslist.check.row.Proposals.Proposal;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.IndicatorWords;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Looks a figure up in the record, as a fact checker would: among the rows of the indicators the words around it name,
/// of the places and years it may speak of, and in their notes.
///
/// A row bears a figure out only where it would hardly fit by chance. A year the text gives the figure binds. Where
/// rows of two different indicators fit as well, nothing is borne out.
public final class LookUp {
    /// The chance allowed where the record tells of the claim already, though otherwise.
    private static final double HARDLY = 0.02;

    private static final int YEAR_AND_MONTH = 7; // characters of 2025-09

    /// Units in which a figure needs no noun to tell what it counts.
    private static final Set<String> MEASURES = Set.of("ha", "t");

    private final Series series;
    private final Facts facts;
    private final Proposals proposals;
    private final IndicatorWords indicators;
    private final Candidates candidates;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param proposals the indicators that the words around a claim name
    /// @param words how verdicts are worded
    public LookUp(Series series, Facts facts, Proposals proposals, Words words) {
        this.series = series;
        this.facts = facts;
        this.proposals = proposals;
        this.words = words;
        indicators = facts.indicatorWords();
        candidates = new Candidates(series, facts);
    }

    /// The claim as the record has it; `null` if no row fits, or rows of two things do.
    ///
    /// @param claim the claim
    /// @param told whether the record tells of it already, though otherwise: then only the very figure
    /// counts, and only one named by the words of its sentence
    /// @return the claim of that row with its verdict, or `null`
    public @Nullable Judged find(Claim claim, boolean told) {
        boolean level = claim.type() == ClaimType.quantity || claim.type() == ClaimType.ratio;
        if (claim.amount().number() == null || !level || claim.amount().unit().equals("times")) {
            return null;
        }
        Judged named = find(claim, proposals.of(claim), told);
        if (named != null) {
            return named;
        }
        Judged counted = isUnitCarried(claim) ? inItsUnit(claim) : null;
        return counted == null && mayBeUnnamed(claim) ? find(claim, all(claim), told) : counted;
    }

    private @Nullable Judged find(Claim claim, List<Proposal> meant, boolean told) {
        var chance = new Chance(claim.amount());
        List<Candidate> all = candidates.of(claim, meant, chance::fits);
        List<Candidate> fitting = all.stream()
                .filter(candidate -> told
                        ? isPlain(claim, candidate, chance) && chance(candidate, all, chance) <= HARDLY
                        : chance.fits(candidate.value()) && chance(candidate, all, chance) <= candidate.mostChance())
                .toList();
        List<Candidate> best = meant(claim, fitting);
        return best.isEmpty() ? null : judged(claim, best, chance, all);
    }

    /// The claim in the unit of an indicator its sentence names, where its own is only that of a figure before:
    /// "decomisos de 659 toneladas, y los laboratorios, 4.707".
    private @Nullable Judged inItsUnit(Claim claim) {
        for (Proposal proposal : proposals.of(claim)) {
            String unit = facts.unitOf(proposal.claim());
            boolean other = !unit.isEmpty()
                    && !Units.base(unit).equals(Units.base(claim.amount().unit()));
            Judged found = other && proposal.near() == Near.SENTENCE
                    ? find(claim.stating(claim.amount().in(unit)), List.of(proposal), false)
                    : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether a figure may be one that no words near it name: nothing in its sentence tells what it counts.
    private boolean mayBeUnnamed(Claim claim) {
        String unit = Units.base(claim.amount().unit());
        boolean ofAnything = isUnitCarried(claim) || MEASURES.contains(unit);
        return ofAnything
                && !isOfANoun(claim)
                && proposals.of(claim).stream()
                        .noneMatch(proposal -> proposal.near() == Near.SENTENCE
                                && Units.base(series.unitOf(proposal.key())).equals(unit));
    }

    /// Whether neither a unit nor a noun stands with the figure; a noun that no table knows makes it a mere count.
    private static boolean isUnitCarried(Claim claim) {
        return claim.amount().isUnitCarried() && !claim.amount().unit().equals("count");
    }

    /// "Hectares of rice land": its noun stands behind it.
    private static boolean isOfANoun(Claim claim) {
        String sentence = claim.sentence();
        int behind = sentence.indexOf(claim.span()) + claim.span().length();
        return sentence.startsWith(" of ", behind) || sentence.startsWith(" de ", behind);
    }

    private List<Proposal> all(Claim claim) {
        return Stream.concat(proposals.of(claim).stream(), proposals.unnamed(claim).stream())
                .toList();
    }

    /// Whether the words near a claim name an indicator, or the table knows none for it.
    ///
    /// @param claim the claim
    /// @param indicator the indicator
    /// @return whether they do
    public boolean isNamed(Claim claim, String indicator) {
        return indicators.namings().stream().noneMatch(naming -> naming.claim().equals(indicator))
                || proposals.of(claim).stream()
                        .anyMatch(proposal -> proposal.claim().equals(indicator) && proposal.near() != Near.AROUND);
    }

    /// Whether the sentence of a claim names anything the record counts.
    ///
    /// @param claim the claim
    /// @return whether it does
    public boolean namesAny(Claim claim) {
        return proposals.of(claim).stream().anyMatch(proposal -> proposal.near() == Near.SENTENCE);
    }

    /// Those of the best rank, if they are of one thing; the claim's own indicator goes before others.
    private static List<Candidate> meant(Claim claim, List<Candidate> fitting) {
        int rank = fitting.stream().mapToInt(Candidate::rank).min().orElse(0);
        List<Candidate> best = ofRows(
                fitting.stream().filter(candidate -> candidate.rank() == rank).toList(), fitting);
        Set<String> families = new LinkedHashSet<>();
        best.forEach(candidate -> families.add(candidate.proposal().family()));
        if (families.size() < 2) {
            return best;
        }
        return best.stream()
                .filter(candidate -> candidate.proposal().family().equals(claim.indicator()))
                .toList();
    }

    /// A figure that stands in a note alone is rather the row of the same thing that has it for its own.
    private static List<Candidate> ofRows(List<Candidate> best, List<Candidate> fitting) {
        if (!best.stream().allMatch(Candidate::inNote)) {
            return best;
        }
        List<Candidate> own = fitting.stream()
                .filter(candidate -> !candidate.inNote()
                        && best.stream()
                                .allMatch(noted -> noted.proposal()
                                                .family()
                                                .equals(candidate.proposal().family())
                                        && noted.value() == candidate.value()))
                .toList();
        return own.isEmpty() ? best : own;
    }

    private static boolean isPlain(Claim claim, Candidate candidate, Chance chance) {
        boolean elsewhere = candidate.proposal().near() == Near.NOWHERE
                && candidate.time() == Time.SAME
                && !candidate.proposal().family().equals(claim.indicator());
        boolean named = candidate.proposal().near() == Near.SENTENCE
                || (candidate.proposal().near() != Near.NOWHERE
                        && candidate.time().compareTo(Time.OPEN) < 0
                        && !candidate.inNote());
        return chance.isSame(candidate.value())
                && (elsewhere || named)
                && PrintedDigits.of(Objects.requireNonNull(claim.amount().number())) >= PrintedDigits.TELLING;
    }

    private static double chance(Candidate candidate, List<Candidate> all, Chance chance) {
        List<Double> rivals = all.stream()
                .filter(candidate::isRivalledBy)
                .map(Candidate::value)
                .toList();
        return chance.of(candidate.value(), rivals);
    }

    private Judged judged(Claim claim, List<Candidate> meant, Chance chance, List<Candidate> all) {
        Candidate first = meant.stream()
                .min(Comparator.comparing(Candidate::inNote)
                        .thenComparing(candidate -> !candidate.point().isPublic())
                        .thenComparingInt(candidate -> -candidate.point().year()))
                .orElseThrow();
        List<Reading> readings =
                meant.stream().map(candidate -> reading(claim, candidate)).toList();
        Verdict verdict = Objects.requireNonNull(Weighing.verdict(claim, readings, chance.claimed(), words));
        var steps = new ArrayList<String>();
        steps.add(step(first, chance(first, all, chance)));
        steps.addAll(verdict.arithmetic());
        String lead = words.say("Read as %s: ", "Leído como %s: ")
                .formatted(first.proposal().key());
        return new Judged(
                read(claim, first),
                new Verdict(verdict.finding(), lead + verdict.reason(), verdict.evidence(), steps, null));
    }

    private String step(Candidate candidate, double chance) {
        String near = switch (candidate.proposal().near()) {
            case SENTENCE -> words.say("its words stand in the sentence", "sus palabras están en la frase");
            case BEFORE -> words.say("its words stand just before", "sus palabras están justo antes");
            case AROUND -> words.say("its words stand further before", "sus palabras están más atrás");
            case NOWHERE ->
                words.say(
                        "no words name it, but the record has no other such figure there and then",
                        "ninguna palabra lo nombra, pero el registro no tiene otra cifra así de ese lugar y tiempo");
        };
        return words.say(
                        "looked up in the record as %s: %s; by chance %s of 100 figures would fit",
                        "buscado en el registro como %s: %s; por azar encajarían %s de cada 100 cifras")
                .formatted(candidate.proposal().key(), near, words.number(Math.ceil(chance * 1000) / 10));
    }

    private Reading reading(Claim claim, Candidate candidate) {
        Point point = candidate.point();
        return Reading.of(claim, point, candidate.value(), Finding.supported, () -> how(candidate));
    }

    private String how(Candidate candidate) {
        var row = candidate.point().row();
        String unit = row.value().unit().toString();
        String note = candidate.inNote()
                ? words.number(candidate.value()) + words.say(" in the note of ", " en la nota de ")
                : "";
        return note + words.measure(candidate.point().value(), unit)
                + words.say(" for ", " en ") + row.period()
                + " (" + words.measurer(row.measuredBy()) + words.say(", published ", ", publicado ")
                + row.publishedOn() + ")";
    }

    /// The claim with the indicator, the place and the time of the row, where the text left them open.
    private static Claim read(Claim claim, Candidate candidate) {
        String known = candidate.proposal().claim();
        Claim read =
                known.isEmpty() ? claim.counting("other", candidate.proposal().key()) : claim.counting(known, "");
        String recorded = candidate.point().row().area();
        Claim placed = recorded.contains("-") ? read : read.at(recorded);
        return candidate.time() == Time.SAME ? placed : placed.in(period(candidate.point()));
    }

    private static String period(Point point) {
        var period = point.row().period();
        if (period.isCalendarYear()) {
            return String.valueOf(point.year());
        }
        String end = period.end().toString().substring(0, YEAR_AND_MONTH);
        return point.isStock() ? end : period.start().toString().substring(0, YEAR_AND_MONTH) + ".." + end;
    }
}
