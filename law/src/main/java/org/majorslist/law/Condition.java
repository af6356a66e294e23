package org.majorslist.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A further fact that some rule asks for, named after `|given:` in case files and `--given` on the command line.
///
/// Where a fact is not given, the rule takes the ordinary case, which each constant states.
public enum Condition {
    /// When the report under FRAA 706(1) was sent: a day, `timely`, `late` or `none`. Ordinarily timely.
    REPORT_706("DATE|timely|late|none", "report"),
    /// Whether the President chose the procedures of section 490, 706(5)(B): `chosen`. Ordinarily not.
    PROCEDURES_490("chosen|not_chosen", "490_procedures"),
    /// The day of the designation, when the question falls before its fiscal year.
    DESIGNATED_ON("DATE", "designation_date"),
    /// The determination of the fiscal year before, such as `not_failed` or `denied`. Ordinarily unknown.
    PREVIOUS_YEAR("DETERMINATION", "previous_determination", "prior_year"),
    /// The waiver of the fiscal year before. Ordinarily none.
    PREVIOUS_WAIVER("WAIVER", "prior_waiver"),
    /// The paragraph designated under: `2A`, `2B`, `2C`, `none`. Ordinarily 2A if failed demonstrably.
    DESIGNATION("2A|2B|2C|none", "designated_under"),
    /// How often designated under 706(2)(B) within five years. Ordinarily 0.
    DESIGNATIONS_2B_IN_5Y("COUNT", "designations_2b"),
    /// How often designated under 706(2)(C) within five years. Ordinarily 0.
    DESIGNATIONS_2C_IN_5Y("COUNT", "designations_2c"),
    /// The ground of the waiver: `3A` vital interests or `3B` substantial efforts. Ordinarily 3A.
    WAIVER_BASIS("3A|3B", "basis"),
    /// The day the waiver was reported; before it there is none. Ordinarily with the determination.
    WAIVER_ON("DATE", "waiver_reported", "waiver_date"),
    /// Substantial efforts after the designation, 706(3)(B): a day, `yes` or `no`. Ordinarily no.
    SUBSTANTIAL_EFFORTS("DATE|yes|no", "substantial_efforts_3b", "efforts_3b"),
    /// Whether the country is identified under 489(a)(8)(A): `yes`. Ordinarily not.
    PRECURSOR_COUNTRY("yes|no", "precursor"),
    /// How a precursor country was certified: `A`, `B` or `none`. Ordinarily by its determination.
    PRECURSOR_CERTIFIED("A|B|none", "precursor_certification"),
    /// The day Congress received the certification. Ordinarily the decision day of the regime.
    CERTIFIED_ON("DATE", "certification_received", "received_on"),
    /// The day a joint resolution of disapproval became law. Ordinarily none did.
    DISAPPROVAL_ENACTED("DATE|none", "disapproval", "joint_resolution_enacted"),
    /// Days of continuous session between certification and disapproval. Ordinarily counted from the calendar.
    SESSION_DAYS("COUNT", "continuous_session_days"),
    /// The day of notice that withholding is contrary to the national interest, 490(a)(1). Ordinarily none.
    NATIONAL_INTEREST_NOTICE("DATE|none", "national_interest_finding", "interest_notice"),
    /// Whether a denial of an earlier year still stands: `yes`. Ordinarily read from `previous_year`.
    STANDING_DENIAL("yes|no", "earlier_denial", "denial_standing"),
    /// A certification during the year under 490(f)(2): `A`, `B` or `none`. Ordinarily none.
    MIDYEAR_CERTIFICATION("A|B|none", "recertification", "mid_year_certification", "recertified_kind"),
    /// A fundamental change of government, 490(f)(2)(A): `yes`, `no` or its day. Ordinarily no.
    CHANGE_OF_GOVERNMENT("DATE|yes|no", "government_change", "new_government"),
    /// A fundamental change of the conditions behind the denial: `yes`, `no` or its day. Ordinarily no.
    CHANGE_OF_CONDITIONS("DATE|yes|no", "conditions_change", "changed_conditions"),
    /// An enacted joint resolution that approves, 490(f)(2)(B): a day, `yes` or `no`. Ordinarily no.
    APPROVING_RESOLUTION(
            "DATE|yes|no", "approval_enacted", "approving_resolution_enacted", "joint_resolution_approving"),
    /// The day from which section 490(f) is met. Ordinarily it is not.
    RECERTIFIED("DATE|yes|no", "recertified_490f", "recertified_on", "490f_met"),
    /// Whether a qualifying narcotics agreement is in place, 481(h)(2)(C): `yes`. Ordinarily it is.
    AGREEMENT("yes|no", "narcotics_agreement", "qualifying_agreement", "bilateral_agreement"),
    /// Whether the country was a major the year before, which the agreement gate asks. Ordinarily it was.
    PREVIOUS_YEAR_MAJOR("yes|no", "major_previous_year"),
    /// Whether the country produces licit opium. Ordinarily not.
    LICIT_OPIUM_PRODUCER("yes|no", "licit_opium"),
    /// Whether the findings on licit opium were made, 490(c). Ordinarily they were.
    LICIT_OPIUM_FINDINGS("yes|no", "findings_490c", "490c_findings"),
    /// Whether the section 653 report allocated the money: `yes`, `no` or its day. Ordinarily by programme.
    REPORT_653("DATE|yes|no|none", "allocated_653", "653_report"),
    /// Whether the appropriations rider on aid through nongovernmental organisations is in force. Ordinarily unknown.
    NGO_RIDER("in_force|not_in_force|yes|no", "rider", "ngo_rider_in_force"),
    /// Through whom the money goes: `ngo`, `pvo_existing`, `government`. Ordinarily not said.
    CHANNEL("ngo|pvo_existing|government", "through"),
    /// Whether FAA 614 was used for this money: `yes`, `no` or its day. Ordinarily not.
    SECTION_614("DATE|yes|no", "614", "waiver_614", "faa_614"),
    /// What the money is for, as after the colon of a query. Ordinarily as in the query.
    PURPOSE("PURPOSE"),
    /// What is delivered: `food`, `medicine` or `nonfood`. Ordinarily neither.
    COMMODITY("food|medicine|nonfood"),
    /// Whether the money is from the fiscal year 2002 act, section 591. Ordinarily by programme.
    FUNDS_UNDER_ACT("yes|no", "fy2002_act_money", "under_this_act"),
    /// Whether the country is certified under Trade Act 802(b): `yes`, `no` or the day. Ordinarily not.
    CERTIFIED_802B("DATE|yes|no", "certification_802b", "802b"),
    /// A presidential finding under Trade Act 803: `yes`, `no` or its day. Ordinarily none.
    SUGAR_DETERMINATION("DATE|yes|no", "determination_803", "president_determined_803", "803");

    private final String accepts;
    private final String aliases;

    Condition(String accepts, String... aliases) {
        this.accepts = accepts;
        this.aliases = "|" + String.join("|", aliases) + "|";
    }

    /// The name used in case files and on the command line.
    ///
    /// @return lower case with underscores, such as `report_706`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The values it takes, alternatives separated by a bar; words in capitals stand for a kind of value.
    ///
    /// @return such as `DATE|timely|late|none`
    public String accepts() {
        return accepts;
    }

    /// Finds a condition by its name or one of its other names.
    ///
    /// @param name as written, in any case
    /// @return the condition, or empty if there is none of that name
    public static Optional<Condition> find(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(condition -> condition.key().equals(key) || condition.aliases.contains("|" + key + "|"))
                .findFirst();
    }
}
