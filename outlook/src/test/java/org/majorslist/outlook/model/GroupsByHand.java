package org.majorslist.outlook.model;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/// Armed groups and security, by hand.
final class GroupsByHand {
    private GroupsByHand() {}

    static void tell(HandEquations e) {
        e.is(
                "drug_revenue",
                m -> (m.v("tax_share") * m.v("paste_price") * m.v("cocaine_production")
                                + m.v("export_rent_share") * m.v("Export_Price") * m.v("shipments_attempted"))
                        * m.v("kg_per_t")
                        / m.v("usd_per_musd"));
        e.is("other_revenue", m -> m.path("other_revenue"));
        e.is(
                "territorial_revenue",
                m -> m.v("other_revenue")
                        * m.v("revenue_drive")
                        * pow((1 - m.v("State_Control")) / m.v("control_gap_ref"), m.v("territory_elasticity")));
        e.is(
                "member_capacity",
                m -> (m.v("drug_revenue")
                                + m.v("territorial_revenue")
                                + m.v("aid_leak") * m.v("aid_security_disbursed"))
                        / m.v("cost_per_member")
                        * pow(m.v("Security_Capacity"), 0 - m.v("capacity_on_groups")));
        e.is("recruitment", m -> max(0, m.v("member_capacity") - m.v("Armed_Members")) / m.v("recruitment_time"));
        e.is("ops_intensity_path", m -> m.path("ops_intensity_path"));
        e.is(
                "ops_intensity",
                m -> m.v("ops_intensity_path")
                        + m.v("responding")
                                * (1 - m.v("own_path_ops_intensity"))
                                * (m.v("response_operations") - m.v("ops_intensity_path")));
        e.is(
                "attrition",
                m -> m.v("Armed_Members") * m.v("attrition_rate") * m.v("ops_intensity") * m.v("Security_Capacity")
                        + max(0, m.v("Armed_Members") - m.v("member_capacity")) / m.v("recruitment_time"));
        e.is("collective_demobilisation", m -> m.path("collective_demobilisation"));
        e.is("demobilised", m -> min(m.v("collective_demobilisation"), m.v("Armed_Members") / m.v("demob_time_min")));
        e.is(
                "state_strength",
                m -> m.v("Security_Capacity")
                        * pow(m.v("Air_Mobility"), m.v("air_elasticity"))
                        * (m.v("ops_floor") + (1 - m.v("ops_floor")) * m.v("ops_intensity"))
                        * (1 + m.v("presence_on_control") * (m.v("Rural_Presence") - 1)));
        e.is(
                "control_indicated",
                m -> pow(m.v("state_strength"), m.v("contest_power"))
                        / (pow(m.v("state_strength"), m.v("contest_power"))
                                + pow(m.v("Armed_Members") / m.v("armed_ref"), m.v("contest_power"))));
        e.is("contest", m -> 4 * m.v("State_Control") * (1 - m.v("State_Control")));
        e.is("fragmentation", m -> m.path("fragmentation"));
        e.is(
                "conflict_intensity",
                m -> m.v("Armed_Members")
                        / m.v("armed_ref")
                        * (m.v("state_conflict_weight") * m.v("ops_intensity") * m.v("Security_Capacity")
                                + (1 - m.v("state_conflict_weight")) * m.v("fragmentation"))
                        * (1 + m.v("scarcity_violence") * max(0, m.v("Export_Price") / m.v("price_ref") - 1)));
        e.is(
                "security_deaths",
                m -> m.v("death_rate")
                                * m.v("conflict_intensity")
                                * pow(m.v("Air_Mobility"), 0 - m.v("air_death_effect"))
                        + m.v("manual_death_rate") * m.v("manual_eradication"));
        e.is(
                "displacement",
                m -> m.v("displacement_rate") * m.v("conflict_intensity") * (0.5 + m.v("contest") / 2)
                        + m.v("spray_displacement") * m.v("aerial_spraying"));
        e.is("extradition_requests", m -> m.v("request_base") * m.v("Intel_Sharing"));
        e.is("total_peace_path", m -> m.path("total_peace_path"));
        e.is(
                "total_peace",
                m -> m.v("total_peace_path")
                        + m.v("responding")
                                * (1 - m.v("own_path_total_peace"))
                                * (m.v("response_peace") - m.v("total_peace_path")));
        e.is(
                "grant_share",
                m -> max(
                        0,
                        min(
                                1,
                                m.v("grant_max")
                                        * min(1, m.v("Cooperation") / m.v("cooperation_ref"))
                                        * (1 - m.v("peace_suspension") * m.v("total_peace")))));
        e.is("extraditions", m -> m.v("Extradition_Queue") / m.v("extradition_time") * m.v("grant_share"));
        e.is("extradition_refused", m -> m.v("Extradition_Queue") / m.v("extradition_time") * (1 - m.v("grant_share")));
        e.is("change_in_state_control", m -> (m.v("control_indicated") - m.v("State_Control")) / m.v("control_time"));
        e.flows("Armed_Members", m -> m.v("recruitment") - m.v("attrition") - m.v("demobilised"));
        e.flows("State_Control", m -> m.v("change_in_state_control"));
        e.flows(
                "Extradition_Queue",
                m -> m.v("extradition_requests") - m.v("extraditions") - m.v("extradition_refused"));
    }
}
