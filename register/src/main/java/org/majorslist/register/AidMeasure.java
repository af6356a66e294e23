package org.majorslist.register;

import java.util.Locale;

/// The stage at which assistance money is counted.
public enum AidMeasure {
    /// Asked for in the president's budget.
    REQUESTED,
    /// Made available by law.
    APPROPRIATED,
    /// Divided among countries under the law.
    ALLOCATED,
    /// Bound by contract, grant or order.
    OBLIGATED,
    /// Paid out.
    DISBURSED,
    /// Delivered, for goods and services.
    DELIVERED,
    /// A published estimate of none of the stages.
    ESTIMATE,
    /// An average repeated for several years.
    AVERAGE;

    /// The word in the data package.
    ///
    /// @return lower case
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
