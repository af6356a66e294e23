package org.majorslist.register;

/// The law a determination was made under, named as the record names it.
public enum Regime {
    /// Foreign Assistance Act of 1961, section 481(h), as of the Anti-Drug Abuse Act of 1986.
    FAA_481H_1986("1986"),
    /// Foreign Assistance Act of 1961, section 490, as of 1992.
    FAA_490_1992("1992"),
    /// Section 706 of the Foreign Relations Authorization Act, Fiscal Year 2003, and its forerunner of fiscal 2002.
    FRAA_706("706");

    private final String key;

    Regime(String key) {
        this.key = key;
    }

    /// The word in the data package.
    ///
    /// @return 1986, 1992 or 706
    public String key() {
        return key;
    }
}
