package org.majorslist.check.event;

import java.util.Arrays;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;

/// Which words of a text belong to claims found already, by the kind of the claim.
final class TakenWords {
    private final Pieces pieces;
    private final boolean[] worded;
    private final boolean[] figures;
    private final boolean[] legal;

    TakenWords(int size, Pieces pieces) {
        this.pieces = pieces;
        worded = new boolean[size];
        figures = new boolean[size];
        legal = new boolean[size];
    }

    /// Takes the words of a claim.
    void take(Found one) {
        Arrays.fill(marks(one), one.from(), one.to(), true);
    }

    private boolean[] marks(Found one) {
        return one.type() == ClaimType.quantity || one.quantity() != null
                ? figures
                : one.type() == ClaimType.legal ? legal : worded;
    }

    /// Whether a word belongs to a claim made of words, other than one of the law.
    boolean isWorded(int i) {
        return worded[i];
    }

    /// Whether a word of a claim belongs to one of the law.
    boolean isLegal(Found one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (legal[i]) {
                return true;
            }
        }
        return false;
    }

    /// A clause that is there for a figure is told by it.
    boolean isFree(Found one) {
        for (int i = one.from(); i < one.to(); i++) {
            if (worded[i]) {
                return false;
            }
        }
        boolean tariff = one.indicator().equals("us_tariffs");
        int to = tariff ? pieces.to(one.to() - 1) : one.to();
        for (int i = one.from(); i < to; i++) {
            if (figures[i]) {
                return false;
            }
        }
        return true;
    }
}
