package org.majorslist.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one cycle decided on one country.
///
/// @param cycle the fiscal year the list governs (section 706), or the calendar year of certification
/// @param certificationYear calendar year of certification; `null` under section 706
/// @param regime the law it was made under
/// @param legalBasis the section as the record words it
/// @param decidedOn the day of signature
/// @param decidedOnBasis how that day is known, such as `stated` or `statutory_deadline`
/// @param instrument name and number of the instrument
/// @param federalRegisterCitation such as `60 FR 12859`; empty if not seen
/// @param country ISO 3166-1 code
/// @param countryNameThen the name the instrument uses
/// @param onMajorsList whether the country was on the list of that cycle
/// @param outcome the outcome
/// @param waiver how far a waiver reaches
/// @param waiverDecidedOn the day of a waiver given after the determination; `null` if given with it, or none
/// @param waiverScope what the waiver names; empty if nothing
/// @param sourceId source of the outcome
/// @param listSourceId source of presence on the list; empty if none
/// @param waiverSourceId source of the waiver; empty if none
/// @param confidence how well the outcome is sourced
/// @param note what a reader must know; empty if nothing
public record Determination(
        int cycle,
        @Nullable Integer certificationYear,
        Regime regime,
        String legalBasis,
        LocalDate decidedOn,
        String decidedOnBasis,
        String instrument,
        String federalRegisterCitation,
        String country,
        String countryNameThen,
        boolean onMajorsList,
        Outcome outcome,
        Waiver waiver,
        @Nullable LocalDate waiverDecidedOn,
        String waiverScope,
        String sourceId,
        String listSourceId,
        String waiverSourceId,
        Confidence confidence,
        String note) {

    /// Refuses a waiver without the outcome that it waives, and a waiver older than the determination.
    public Determination {
        if (waiver != Waiver.NONE && waiver != Waiver.UNKNOWN && outcome != Outcome.FAILED_DEMONSTRABLY) {
            throw new IllegalArgumentException("a waiver needs the outcome failed_demonstrably, not " + outcome);
        }
        if (waiverDecidedOn != null && waiverDecidedOn.isBefore(decidedOn)) {
            throw new IllegalArgumentException("the waiver of " + waiverDecidedOn + " is older than the determination");
        }
    }

    /// This determination as it stood before its later waiver.
    ///
    /// @return the same without waiver, its scope and source; this itself if the waiver came with it
    public Determination beforeLaterWaiver() {
        if (waiverDecidedOn == null) {
            return this;
        }
        return new Determination(
                cycle,
                certificationYear,
                regime,
                legalBasis,
                decidedOn,
                decidedOnBasis,
                instrument,
                federalRegisterCitation,
                country,
                countryNameThen,
                onMajorsList,
                outcome,
                Waiver.NONE,
                null,
                "",
                sourceId,
                listSourceId,
                "",
                confidence,
                "");
    }
}
