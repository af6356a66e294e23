package org.majorslist.register;

import java.util.Locale;

/// What a cycle decided on one country of the majors list.
public enum Outcome {
    /// Certified: cooperating fully, or taking adequate steps on its own (law of 1986 and of 1992).
    FULLY_COOPERATING("coopera plenamente"),
    /// Not certified, but assistance goes on because vital national interests require it (1986, 1992).
    VITAL_NATIONAL_INTERESTS("intereses nacionales vitales"),
    /// Certification denied (1986, 1992).
    DENIED("denegada"),
    /// On the list, and not found to have failed demonstrably (section 706, since 2002).
    NOT_FAILED("sin incumplimiento manifiesto"),
    /// Found to have failed demonstrably to keep its commitments (section 706, since 2002).
    FAILED_DEMONSTRABLY("incumplimiento manifiesto");

    private final String nameEs;

    Outcome(String nameEs) {
        this.nameEs = nameEs;
    }

    /// The words of the statutes.
    ///
    /// @return such as `failed demonstrably`
    public String nameEn() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The same in Spanish, as all commands name it.
    ///
    /// @return such as `incumplimiento manifiesto`
    public String nameEs() {
        return nameEs;
    }

    /// Whether the outcome by itself bars assistance, before any waiver.
    ///
    /// @return true for denied and failed demonstrably
    public boolean isNegative() {
        return this == DENIED || this == FAILED_DEMONSTRABLY;
    }
}
