package org.majorslist.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the President decided about one country.
public enum Determination {
    /// Certified as cooperating fully or taking adequate steps on its own (until 2001).
    FULLY_COOPERATING,
    /// Certified because vital national interests require it (until 2001).
    VITAL_NATIONAL_INTERESTS,
    /// Certification denied (until 2001).
    DENIED,
    /// Listed, and not designated as having failed demonstrably (from 2002).
    NOT_FAILED,
    /// Designated as having failed demonstrably (from 2002).
    FAILED_DEMONSTRABLY,
    /// No decision made, or none on record.
    NONE;

    /// The word used in data files.
    ///
    /// @return lower case with underscores, such as `failed_demonstrably`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads the word used in data files.
    ///
    /// @param key such as `failed_demonstrably`
    /// @return the determination, or empty if there is none of that name
    public static Optional<Determination> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
