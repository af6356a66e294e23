package org.majorslist.register.asof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Observation;
import org.majorslist.register.Observation.Publication;
import org.majorslist.register.Observation.Status;

/// One value of a figure, with every printing of it: the first, later reprints, and restatements that
/// differ by rounding only.
///
/// @param statements the printings, earliest first; at least one
public record Vintage(List<Observation> statements) {
    /// Rounding explains no larger relative difference than this: 1.5 percent.
    private static final BigDecimal ROUNDING_AT_MOST = new BigDecimal("0.015");

    private static final Comparator<Observation> BEST_FIRST = Comparator.<Observation, Boolean>comparing(
                    row -> row.status() == Status.PRELIMINARY)
            .thenComparing(row -> row.publication() == Publication.REPRINT)
            .thenComparing(Observation::publishedOn);

    /// Copies the printings.
    public Vintage {
        statements = List.copyOf(statements);
    }

    /// The printing to quote: the first that is neither preliminary nor a reprint, as far as there is one.
    ///
    /// @return one of the printings
    public Observation statement() {
        return statements.stream().min(BEST_FIRST).orElseThrow();
    }

    /// The printing with the most digits: a later table may print 142,784 where 143,000 was announced.
    ///
    /// @return one of the printings
    public Observation mostPrecise() {
        return statements.stream()
                .min(Comparator.comparingInt(row -> lastDigit(row.value().amount())))
                .orElseThrow();
    }

    /// The day by which this value was public for certain.
    ///
    /// @return date of the earliest printing on record
    public PartialDate publicBy() {
        return statements.getFirst().publishedOn();
    }

    /// Whether the value is known to come from the measurer, not only from compilations.
    ///
    /// @return true if one printing is not a reprint, or is marked as a revision
    public boolean isMeasurersOwn() {
        return statements.stream()
                .anyMatch(row -> row.publication() != Publication.REPRINT || row.status() == Status.REVISED);
    }

    /// Whether the value was given without reserve.
    ///
    /// @return true if one printing is neither preliminary nor a superseded first estimate
    public boolean isSettled() {
        return statements.stream().anyMatch(row -> row.status() == Status.FINAL || row.status() == Status.REVISED);
    }

    /// Whether another printing gives this same value, at the precision of the coarser of the two.
    ///
    /// @param row a printing of the same figure
    /// @return true if rounding alone explains the difference
    public boolean isRestatedBy(Observation row) {
        return agree(mostPrecise().value().amount(), row.value().amount());
    }

    Vintage with(Observation row) {
        var more = new ArrayList<>(statements);
        more.add(row);
        return new Vintage(more);
    }

    /// Whether two printed numbers differ by less than one unit of the coarser's last digit, as they do when
    /// one is the other rounded or cut off.
    static boolean agree(BigDecimal left, BigDecimal right) {
        BigDecimal difference = left.subtract(right).abs();
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(Math.max(lastDigit(left), lastDigit(right)));
        return difference.signum() == 0
                || (difference.compareTo(unit) < 0
                        && difference.compareTo(left.abs().multiply(ROUNDING_AT_MOST)) <= 0);
    }

    /// The power of ten of the last digit that is not a trailing zero: 3 for 143000, 0 for 142784, -1 for 6.7.
    static int lastDigit(BigDecimal number) {
        return number.signum() == 0 ? 0 : -number.stripTrailingZeros().scale();
    }
}
