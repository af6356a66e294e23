package org.majorslist.check.judge;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Units;
import org.majorslist.check.weigh.ClaimPeriod;

/// A level a text tells, with the figures of the record that bear it out.
///
/// @param judged the claim and its verdict
/// @param period its time
/// @param recorded what bears it out, at least one
record ToldFigure(Judged judged, ClaimPeriod period, List<Recorded> recorded) {
    private static final String ROW = "observations:";

    /// A figure of the record.
    ///
    /// @param value the figure, in the base unit of the claim
    /// @param by who measured it, or on which accounting basis; empty where the record does not say
    /// @param how the figure in words
    /// @param evidence the keys of its rows
    record Recorded(double value, String by, String how, List<String> evidence) {}

    Claim claim() {
        return judged.claim();
    }

    boolean isPlain() {
        return judged.verdict().finding() == Finding.supported;
    }

    String unit() {
        return Units.base(claim().amount().unit());
    }

    /// Whether two figures count the same thing: by the rows that bear them out, else as they were
    /// read.
    boolean isOfSameThing(ToldFigure other) {
        Set<String> here = counted();
        Set<String> there = other.counted();
        boolean read = claim().indicator().equals(other.claim().indicator())
                && claim().detail().equals(other.claim().detail());
        boolean rows = !here.isEmpty() && !there.isEmpty();
        return (rows ? !Collections.disjoint(here, there) : read) && unit().equals(other.unit());
    }

    /// What the rows count that bear it out: "members of one group" may be borne out by those of
    /// the Clan del Golfo.
    private Set<String> counted() {
        var counted = new HashSet<String>();
        for (Recorded figure : recorded) {
            for (String key : figure.evidence()) {
                if (key.startsWith(ROW)) {
                    counted.add(key.substring(ROW.length(), key.indexOf('/')));
                }
            }
        }
        return counted;
    }

    boolean isOfSamePlace(ToldFigure other) {
        return claim().area().equals(other.claim().area());
    }

    /// Whether a figure is of a time that ends before another's does.
    boolean isBefore(ToldFigure other) {
        return !period.isOpen() && !other.period.isOpen() && period.last().isBefore(other.period.last());
    }

    /// Whether the times of two figures have a day in common; one without a time goes with any.
    boolean isOfSameTime(ToldFigure other) {
        return !period.last().isBefore(other.period.first())
                && !other.period.last().isBefore(period.first());
    }
}
