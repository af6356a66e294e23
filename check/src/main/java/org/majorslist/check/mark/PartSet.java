package org.majorslist.check.mark;

/// Some of the parts that words of law-words.csv play.
///
/// @param low a bit for each of the first 64 parts
/// @param high a bit for each of those behind
public record PartSet(long low, long high) {
    /// No part.
    public static final PartSet NONE = new PartSet(0, 0);

    /// So many parts a language may have.
    static final int MOST = 2 * Long.SIZE;

    /// One part.
    ///
    /// @param number its number
    /// @return the set of it alone
    static PartSet of(int number) {
        return number < Long.SIZE ? new PartSet(1L << number, 0) : new PartSet(0, 1L << (number - Long.SIZE));
    }

    /// These parts and others.
    ///
    /// @param others the others
    /// @return both together
    public PartSet and(PartSet others) {
        return new PartSet(low | others.low, high | others.high);
    }

    /// Whether a part is one of these.
    ///
    /// @param number its number
    /// @return whether it is
    public boolean has(int number) {
        return ((number < Long.SIZE ? low >>> number : high >>> (number - Long.SIZE)) & 1) != 0;
    }

    /// Whether there is none.
    ///
    /// @return whether the set is empty
    public boolean isEmpty() {
        return low == 0 && high == 0;
    }
}
