package org.majorslist.outlook.model;

import static java.lang.Math.log1p;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/// Coca land, by hand.
final class LandByHand {
    private LandByHand() {}

    static void tell(HandEquations e) {
        e.is("coca_area", m -> m.v("Coca_Young") + m.v("Coca_Mature"));
        e.is("mature_share", m -> m.v("Coca_Mature") / max(m.v("coca_area"), m.v("area_floor")));
        e.is("young_share", m -> m.v("Coca_Young") / max(m.v("coca_area"), m.v("area_floor")));
        e.is(
                "access_factor",
                m -> (1 + m.v("access_weight") * (1 - m.v("State_Control"))) / (1 + m.v("access_weight") / 2));
        e.is("announcement", m -> m.path("announcement"));
        e.is(
                "desired_area",
                m -> min(
                        m.v("area_max"),
                        m.v("ref_area")
                                * m.v("area_drive")
                                * pow(m.v("Perceived_Profit"), m.v("area_elasticity"))
                                * m.v("access_factor")
                                * (1 + m.v("announcement_effect") * m.v("announcement"))
                                / pow(
                                        1 + m.v("Perceived_Erad_Risk") * m.v("ref_year"),
                                        m.v("deterrence") + m.v("stick_and_carrot") * m.v("programme_share"))));
        e.is(
                "programme_share",
                m -> m.v("Substituted_Land") / max(m.v("area_floor"), m.v("Substituted_Land") + m.v("coca_area")));
        e.is(
                "replant_share",
                m -> min(
                        m.v("replant_max"),
                        m.v("replant_base") * pow(m.v("Perceived_Profit"), m.v("replant_elasticity"))));
        e.is(
                "new_planting",
                m -> max(0, m.v("desired_area") - m.v("coca_area") - m.v("replant_share") * m.v("Cleared_Land"))
                        / m.v("planting_time"));
        e.is("replanting", m -> m.v("Cleared_Land") * m.v("replant_share") / m.v("replant_time"));
        e.is("given_up", m -> m.v("Cleared_Land") * (1 - m.v("replant_share")) / m.v("replant_time"));
        e.is("maturation", m -> m.v("Coca_Young") / m.v("maturation_time"));
        e.is("abandonment", m -> max(0, m.v("coca_area") - m.v("desired_area")) / m.v("abandonment_time"));
        e.is("young_abandoned", m -> m.v("abandonment") * m.v("young_share"));
        e.is("mature_abandoned", m -> m.v("abandonment") * m.v("mature_share"));
        e.is("aerial_spraying_path", m -> m.path("aerial_spraying_path"));
        e.is(
                "aerial_spraying",
                m -> m.v("aerial_spraying_path")
                        + m.v("responding")
                                * (1 - m.v("own_path_aerial_spraying"))
                                * (m.v("response_aerial") - m.v("aerial_spraying_path")));
        e.is(
                "spray_loss",
                m -> min(m.v("aerial_spraying") * m.v("spray_kill"), m.v("coca_area") / m.v("min_clear_time")));
        e.is("manual_policy_path", m -> m.path("manual_policy_path"));
        e.is(
                "manual_policy",
                m -> m.v("manual_policy_path")
                        + m.v("responding")
                                * (1 - m.v("own_path_manual_policy"))
                                * (m.v("response_manual") - m.v("manual_policy_path")));
        e.is(
                "erad_feasibility",
                m -> min(
                        1.5,
                        pow(m.v("Security_Capacity") / m.v("Capacity_Reference"), m.v("erad_capacity_elasticity"))
                                * pow(m.v("Air_Mobility"), m.v("air_elasticity"))));
        e.is(
                "manual_eradication",
                m -> m.v("manual_policy")
                        * (1 + m.v("projection_on") * (m.v("erad_feasibility") - 1))
                        * max(0, 1 + m.v("projection_on") * m.v("compliance_effect")));
        e.is(
                "manual_loss",
                m -> min(
                        m.v("coca_area")
                                * m.v("reach")
                                * log1p(m.v("uprooted") / (m.v("reach") * max(m.v("coca_area"), m.v("area_floor")))),
                        m.v("coca_area") / m.v("min_clear_time")));
        e.is("young_eradicated", m -> (m.v("spray_loss") + m.v("manual_loss")) * m.v("young_share"));
        e.is("mature_eradicated", m -> (m.v("spray_loss") + m.v("manual_loss")) * m.v("mature_share"));
        e.is("substitution_policy_path", m -> m.path("substitution_policy_path"));
        e.is(
                "substitution_policy",
                m -> m.v("substitution_policy_path")
                        + m.v("responding")
                                * (1 - m.v("own_path_substitution_policy"))
                                * (m.v("response_substitution") - m.v("substitution_policy_path")));
        e.is(
                "substitution_enrolment",
                m -> min(m.v("substitution_policy"), m.v("Coca_Mature") / m.v("min_clear_time")));
        e.is(
                "programme_delivery",
                m -> min(
                        1,
                        m.v("delivery_base")
                                * (m.v("fiscal_room") + m.v("aid_civil_disbursed") / m.v("aid_civil_ref"))
                                / 2));
        e.is(
                "substitution_relapse",
                m -> m.v("Substituted_Land") * m.v("relapse_rate") / max(0.2, m.v("programme_delivery")));
        e.is("substitution_exit", m -> m.v("Substituted_Land") / m.v("substitution_life"));
        e.is(
                "eradication_intensity",
                m -> (m.v("aerial_spraying") + m.v("manual_eradication")) / max(m.v("coca_area"), m.v("area_floor")));
        e.is("coca_income", m -> m.v("paste_price") * m.v("effective_yield") * m.v("Utilization") - m.v("input_cost"));
        e.is("legal_income", m -> m.v("legal_income_base") * (1 + m.v("rural_effect") * (m.v("Rural_Presence") - 1)));
        e.is("profit_ratio", m -> max(0.01, m.v("coca_income") / m.v("legal_income")));
        e.is(
                "change_in_perceived_profit",
                m -> (m.v("profit_ratio") - m.v("Perceived_Profit")) / m.v("profit_perception_time"));
        e.is(
                "change_in_perceived_erad_risk",
                m -> (m.v("eradication_intensity") - m.v("Perceived_Erad_Risk")) / m.v("profit_perception_time"));
        e.flows(
                "Coca_Young",
                m -> m.v("new_planting")
                        + m.v("replanting")
                        - m.v("maturation")
                        - m.v("young_abandoned")
                        - m.v("young_eradicated"));
        e.flows(
                "Coca_Mature",
                m -> m.v("maturation")
                        - m.v("mature_abandoned")
                        - m.v("mature_eradicated")
                        - m.v("substitution_enrolment"));
        e.flows(
                "Cleared_Land",
                m -> m.v("young_eradicated") + m.v("mature_eradicated") - m.v("replanting") - m.v("given_up"));
        e.flows(
                "Substituted_Land",
                m -> m.v("substitution_enrolment") - m.v("substitution_relapse") - m.v("substitution_exit"));
        e.flows("Perceived_Profit", m -> m.v("change_in_perceived_profit"));
        e.flows("Perceived_Erad_Risk", m -> m.v("change_in_perceived_erad_risk"));
        e.is("uprooted", m -> m.v("manual_kill") * m.v("manual_report") * m.v("manual_eradication"));
        e.is("reach", m -> m.v("manual_reach") * max(1, m.v("manual_eradication") / m.v("manual_record")));
    }
}
