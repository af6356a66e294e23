package org.majorslist.check.mark;

/// What a pattern can ask for in braces, named as tables write it.
enum Slot {
    /// One place.
    place,
    /// Several places joined by commas and conjunctions.
    places,
    /// Any date but "the year before".
    date,
    /// A written date of any length, no weekday and none that leans on another.
    year,
    /// A date other than a weekday.
    reldate,
    /// A day, weekday or month.
    day,
    /// Any number.
    number,
    /// A plain number up to twenty.
    small,
    /// Second to tenth.
    ordinal,
    /// A quantity with its hedge and unit.
    q;

    /// The slot of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    static Slot of(String name) {
        for (Slot slot : values()) {
            if (slot.name().equals(name)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("there is no slot {" + name + "}");
    }
}
