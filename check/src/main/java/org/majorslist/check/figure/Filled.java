package org.majorslist.check.figure;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Units;
import org.majorslist.check.mark.Years;

/// Periods a claim leaves out because the text names them elsewhere, as headlines do.
final class Filled {
    private static final String WHY = "the same figure elsewhere in the text";
    private static final int LEVELS_ON = 2;
    private static final double SAME = 0.08;
    /// Room of a figure given once more in another unit, as "807 square miles" after 209,000 hectares.
    private static final double ROUNDED = 0.01;

    private Filled() {}

    /// Gives a claim without a period that of another claim with the same indicator, kind and figure.
    ///
    /// @param claims the claims of one text, numbered from 1 in this order
    /// @return as many claims in the same order, some with a period that is marked as inferred
    static List<Claim> periods(List<Claim> claims) {
        var filled = new ArrayList<Claim>(claims.size());
        for (Claim claim : claims) {
            boolean open = claim.period().isEmpty();
            boolean record = open
                    && claim.type() == ClaimType.rank
                    && !claim.amount().word().isEmpty();
            boolean figure = open && claim.amount().number() != null;
            filled.add(record ? fromLevel(claim, claims) : figure ? fill(claim, claims) : claim);
        }
        return filled;
    }

    /// A record in a headline is of the year of the level that follows.
    private static Claim fromLevel(Claim claim, List<Claim> claims) {
        int from = claim.number();
        for (Claim other : claims.subList(from, Math.min(claims.size(), from + LEVELS_ON))) {
            boolean level = other.type() == ClaimType.quantity
                    && other.indicator().equals(claim.indicator())
                    && other.area().equals(claim.area());
            if (level && Years.calendar(other.period())) {
                return claim.tiedTo(new Link(other.period(), Sureness.INFERRED, WHY));
            }
        }
        return claim;
    }

    private static Claim fill(Claim claim, List<Claim> claims) {
        int from = Math.max(0, claim.number() - 1 - 60);
        int to = Math.min(claims.size(), claim.number() + 60);
        for (Claim other : claims.subList(from, to)) {
            if (!other.period().isEmpty() && sameFigure(claim, other)) {
                return claim.tiedTo(new Link(other.period(), Sureness.INFERRED, WHY));
            }
        }
        return claim;
    }

    private static boolean sameFigure(Claim a, Claim b) {
        Double first = a.amount().number();
        Double second = b.amount().number();
        boolean comparable = first != null
                && second != null
                && a.type() == b.type()
                && a.indicator().equals(b.indicator())
                && a.detail().equals(b.detail())
                && a.area().equals(b.area())
                && Units.base(a.amount().unit()).equals(Units.base(b.amount().unit()));
        if (!comparable || first == null || second == null) {
            return false;
        }
        boolean converted = !a.amount().unit().equals(b.amount().unit());
        double room = a.type() == ClaimType.change ? SAME : converted ? ROUNDED : 0.001;
        double one = first * Units.factor(a.amount().unit());
        double other = second * Units.factor(b.amount().unit());
        return Math.abs(one - other) <= room * Math.abs(other);
    }
}
