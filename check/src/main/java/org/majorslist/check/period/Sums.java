package org.majorslist.check.period;

import java.util.Set;
import org.majorslist.check.mark.Found;

/// Figures that add up day by day, such as seizures: over a stretch of time they are of all of it. Others stand at a
/// level, such as the crop.
final class Sums {
    private static final Set<String> ADD_UP = Set.of(
            "cocaine_seizures",
            "world_cocaine_seizures",
            "coca_eradication",
            "total_coca_removed_area",
            "manual_eradication_area",
            "aerial_eradication_area",
            "crop_substitution",
            "drug_laboratories_destroyed",
            "drug_arrests",
            "extraditions",
            "eradication_casualties",
            "security_force_killed",
            "attack_deaths",
            "kidnappings",
            "kidnappings_extortive",
            "vessel_strikes",
            "vessel_strike_deaths",
            "us_cocaine_overdose_deaths",
            "migrant_encounters",
            "foreign_direct_investment");

    private Sums() {}

    /// Whether a claim is such a sum.
    static boolean are(Found found) {
        return ADD_UP.contains(found.indicator());
    }
}
