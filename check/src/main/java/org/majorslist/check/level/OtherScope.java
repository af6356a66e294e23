package org.majorslist.check.level;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Reading;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Telling;

/// Whether a figure has another scope than the rows it would be contradicted by: one operation, or one of the
/// forces. Such rows speak against nothing.
///
/// @param facts the tables that say where a claim is judged
record OtherScope(Facts facts) {
    /// Whether it has.
    ///
    /// @param claimed the figure of the claim, in the unit of the readings
    /// @param readings none of which bears it out
    boolean has(Claim claim, double claimed, List<Reading> readings) {
        boolean ofOperation =
                claim.indicator().equals("cocaine_seizures") && facts.tell(claim.sentence(), Telling.operation);
        return ofOperation || isOfOneForce(claim, claimed, readings);
    }

    /// "71 police officers" of 97 killed.
    private boolean isOfOneForce(Claim claim, double claimed, List<Reading> readings) {
        return claim.indicator().equals("security_force_killed")
                && facts.tell(claim.span(), Telling.police) != facts.tell(claim.span(), Telling.soldiers)
                && readings.stream().allMatch(reading -> claimed < reading.value());
    }
}
