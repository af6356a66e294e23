package org.majorslist.law;

import java.util.Locale;

/// Where a programme stands in the definition of United States assistance, FAA 481(e)(4).
public enum AssistanceClass {
    /// Within the definition: barred when the bar applies.
    COVERED,
    /// Carved out of the definition.
    EXEMPT,
    /// Carved out, after notice to Congress under section 634A.
    EXEMPT_WITH_634A_NOTICE,
    /// Within the definition, but another law lets it flow.
    OVERRIDE,
    /// Another statute's money: not within the definition.
    OUTSIDE,
    /// The texts do not settle it.
    UNCLEAR;

    /// The word used in the decision tables.
    ///
    /// @return lower case, such as `exempt_with_634A_notice`
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace("634a", "634A");
    }

    /// Reads the word used in the decision tables.
    ///
    /// @param key such as `covered`
    /// @return the class
    /// @throws IllegalArgumentException if there is none of that name
    public static AssistanceClass of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
