package org.majorslist.outlook.model;

import static java.lang.Math.max;
import static java.lang.Math.min;

/// Economy and migration, by hand.
final class EconomyByHand {
    private EconomyByHand() {}

    static void tell(HandEquations e) {
        e.is(
                "fiscal_room",
                m -> max(
                        0,
                        min(1, (m.v("debt_limit") - m.v("Debt_Ratio")) / (m.v("debt_limit") - m.v("debt_comfort")))));
        e.is("mdb_loss", m -> m.v("mdb_opposition") * m.v("mdb_block_probability"));
        e.is(
                "premium_indicated",
                m -> m.v("premium_base")
                        + m.v("premium_status") * m.v("status_severity")
                        + m.v("premium_tension") * m.v("Tension")
                        + m.v("premium_debt") * max(0, min(m.v("Debt_Ratio"), m.v("debt_limit")) - m.v("debt_ref"))
                        + m.v("premium_mdb") * m.v("mdb_loss"));
        e.is("primary_deficit", m -> m.path("primary_deficit"));
        e.is(
                "growth",
                m -> m.v("growth_base")
                        - m.v("growth_premium_effect")
                                * (m.v("Risk_Premium") - m.v("premium_base"))
                                / m.v("pp_per_unit"));
        e.is(
                "debt_change",
                m -> m.v("primary_deficit")
                        - m.v("fiscal_response") * max(0, m.v("Debt_Ratio") - m.v("debt_ref"))
                        + m.v("Debt_Ratio")
                                * (m.v("real_rate_base") + m.v("Risk_Premium") / m.v("pp_per_unit") - m.v("growth")));
        e.is("border_policy", m -> m.path("border_policy"));
        e.is(
                "us_encounters",
                m -> m.v("encounter_base")
                        * m.v("border_policy")
                        * max(
                                0,
                                1
                                        + m.v("migration_displacement")
                                                * (m.v("displacement") / m.v("displacement_ref") - 1)
                                        + m.v("migration_growth")
                                                * (m.v("growth_base") - m.v("growth"))
                                                * m.v("ref_year")));
        e.is("change_in_risk_premium", m -> (m.v("premium_indicated") - m.v("Risk_Premium")) / m.v("premium_time"));
        e.flows("Risk_Premium", m -> m.v("change_in_risk_premium"));
        e.flows("Debt_Ratio", m -> m.v("debt_change"));
    }
}
