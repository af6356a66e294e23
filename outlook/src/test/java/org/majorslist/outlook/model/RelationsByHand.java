package org.majorslist.outlook.model;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;

/// Relations and politics, and what a decision sets, by hand.
final class RelationsByHand {
    private RelationsByHand() {}

    static void tell(HandEquations e) {
        e.is("alignment_path", m -> m.path("alignment_path"));
        e.is(
                "alignment_next",
                m -> (1 - m.v("vote_for_change")) * m.v("alignment_continuity")
                        + m.v("vote_for_change") * m.v("alignment_change"));
        e.is(
                "vote_for_change",
                m -> min(1, max(0, 0.5 + (m.v("election_draw") - m.v("p_continuity_frozen")) / m.v("close_vote"))));
        e.is("gov_alignment", m -> m.time() < m.v("handover") ? m.v("alignment_path") : m.v("alignment_next"));
        e.is(
                "dependence",
                m -> min(
                        1,
                        m.v("aid_weight") * m.v("aid_security_disbursed") / m.v("aid_security_ref")
                                + m.v("trade_dependence")));
        e.is(
                "compliance_effect",
                m -> m.v("compliance_gain") * m.v("conditionality") * (1 + m.v("gov_alignment")) / 2 * m.v("dependence")
                        - m.v("defiance_gain") * m.v("status_severity") * (1 - m.v("gov_alignment")) / 2);
        e.is("exogenous_shock", m -> m.path("exogenous_shock"));
        e.is(
                "us_pressure",
                m -> (m.v("exogenous_shock")
                                + max(
                                        0,
                                        m.v("status_severity")
                                                - m.v("Status_Accustomed")
                                                + m.v("lasting_share") * m.v("Status_Accustomed")))
                        / m.v("ref_year"));
        e.is(
                "change_in_status_accustomed",
                m -> m.v("status_severity") / m.v("habit_time") - m.v("Status_Accustomed") / m.v("habit_time"));
        e.flows("Status_Accustomed", m -> m.v("change_in_status_accustomed"));
        e.is(
                "retaliation",
                m -> m.v("retaliation_gain")
                        * m.v("Tension")
                        * max(0, 1 - m.v("gov_alignment"))
                        / 2
                        * (1 - m.v("restraint") * m.v("dependence"))
                        / m.v("ref_year"));
        e.is(
                "tension_rise",
                m -> (m.v("us_pressure") * m.v("tension_from_us")
                                + m.v("retaliation") * m.v("tension_from_retaliation"))
                        * (1 - m.v("Tension")));
        e.is(
                "tension_decay",
                m -> m.v("Tension") / m.v("cooling_time") * (1 + m.v("conciliation") * max(0, m.v("gov_alignment"))));
        e.is(
                "cooperation_indicated",
                m -> max(
                        0,
                        min(
                                1,
                                m.v("cooperation_mid")
                                        * (1 + m.v("alignment_effect") * m.v("gov_alignment"))
                                        * (1 - m.v("tension_effect") * m.v("Tension")))));
        e.is(
                "bloc_indicated",
                m -> max(
                        0.05,
                        min(
                                0.95,
                                m.v("bloc_base")
                                        + m.v("rally_effect") * m.v("status_severity")
                                        - m.v("insecurity_penalty")
                                                * (m.v("conflict_intensity") - m.v("conflict_ref")))));
        e.is(
                "p_continuity",
                m -> 1 / (1 + exp(0 - m.v("election_slope") * (m.v("Bloc_Support") - m.v("election_mid")))));
        e.is(
                "change_in_cooperation",
                m -> (m.v("cooperation_indicated") - m.v("Cooperation")) / m.v("cooperation_time"));
        e.is("change_in_bloc_support", m -> (m.v("bloc_indicated") - m.v("Bloc_Support")) / m.v("opinion_time"));
        e.is(
                "change_in_p_continuity_frozen",
                m -> m.v("vote_open") * (m.v("p_continuity") - m.v("p_continuity_frozen")) / m.v("freeze_time"));
        e.is("vote_open", m -> min(1, max(0, (m.v("election_time") - m.time()) / m.v("vote_settling"))));
        e.flows("Tension", m -> m.v("tension_rise") - m.v("tension_decay"));
        e.flows("Cooperation", m -> m.v("change_in_cooperation"));
        e.flows("Bloc_Support", m -> m.v("change_in_bloc_support"));
        e.flows("p_continuity_frozen", m -> m.v("change_in_p_continuity_frozen"));
        e.is("responding", m -> max(0, min(1, (m.time() - m.v("response_time")) / m.v("policy_ramp"))));
        e.is(
                "designated",
                m -> max(0, min(1, (m.time() - m.v("decision_time")) / m.v("policy_ramp")))
                        * max(
                                0,
                                min(
                                        1,
                                        (m.v("decision_time") + m.v("duration") + m.v("policy_ramp") - m.time())
                                                / m.v("policy_ramp"))));
        e.is(
                "conditionality",
                m -> m.v("conditionality_base")
                        + m.v("designated") * (m.v("option_conditionality") - m.v("conditionality_base")));
        e.is("pipeline_freeze", m -> m.v("designated") * m.v("option_pipeline_freeze"));
        e.is(
                "status_severity",
                m -> m.v("designated")
                        * (m.v("option_severity_low")
                                + m.v("severity_draw") * (m.v("option_severity_high") - m.v("option_severity_low"))));
        e.is("intel_continue_share", m -> 1 - m.v("designated") * (1 - m.v("option_intel")));
        e.is("share_incle", m -> 1 - m.v("designated") * (1 - m.v("option_share_incle")));
        e.is("share_mil", m -> 1 - m.v("designated") * (1 - m.v("option_share_mil")));
        e.is("share_dod", m -> 1 - m.v("designated") * (1 - m.v("option_share_dod")));
        e.is("share_dev", m -> 1 - m.v("designated") * (1 - m.v("option_share_dev")));
        e.is("share_hum", m -> 1 - m.v("designated") * (1 - m.v("option_share_hum")));
        e.is("sales_block", m -> m.v("designated") * m.v("option_sales_block"));
        e.is("mdb_opposition", m -> m.v("designated") * m.v("option_mdb_opposition"));
    }
}
