package org.majorslist.register;

/// What a cycle decided on one country of the majors list.
public enum Outcome {
    /// Certified: cooperating fully, or taking adequate steps on its own (law of 1986 and of 1992).
    FULLY_COOPERATING,
    /// Not certified, but assistance goes on because vital national interests require it (1986, 1992).
    VITAL_NATIONAL_INTERESTS,
    /// Certification denied (1986, 1992).
    DENIED,
    /// On the list, and not found to have failed demonstrably (section 706, since 2002).
    NOT_FAILED,
    /// Found to have failed demonstrably to keep its commitments (section 706, since 2002).
    FAILED_DEMONSTRABLY;

    /// Whether the outcome by itself bars assistance, before any waiver.
    ///
    /// @return true for denied and failed demonstrably
    public boolean isNegative() {
        return this == DENIED || this == FAILED_DEMONSTRABLY;
    }
}
