package org.majorslist.outlook.model;

import static java.lang.Math.max;
import static java.lang.Math.min;

/// Assistance and capacity, by hand.
final class AssistanceByHand {
    private AssistanceByHand() {}

    static void tell(HandEquations e) {
        e.is(
                "aid_security_disbursed",
                m -> m.v("Aid_Pipeline_Security") / m.v("disbursement_time") * (1 - m.v("pipeline_freeze")));
        e.is(
                "aid_civil_disbursed",
                m -> m.v("Aid_Pipeline_Civil") / m.v("disbursement_time") * (1 - m.v("pipeline_freeze")));
        e.is(
                "aid_political_factor",
                m -> max(
                        0,
                        1
                                - m.v("projection_on")
                                        * m.v("aid_cooperation_sensitivity")
                                        * max(0, m.v("cooperation_ref") - m.v("Cooperation"))
                                        / m.v("cooperation_ref")));
        e.is("aid_incle", m -> m.path("aid_incle"));
        e.is("aid_mil", m -> m.path("aid_mil"));
        e.is("aid_dod", m -> m.path("aid_dod"));
        e.is(
                "aid_security_committed",
                m -> m.v("aid_political_factor")
                        * (m.v("incle_security_share") * m.v("aid_incle") * m.v("share_incle")
                                + m.v("aid_mil") * m.v("share_mil")
                                + m.v("aid_dod") * m.v("share_dod")));
        e.is("aid_dev", m -> m.path("aid_dev"));
        e.is("aid_hum", m -> m.path("aid_hum"));
        e.is(
                "aid_civil_committed",
                m -> m.v("aid_political_factor")
                        * ((1 - m.v("incle_security_share")) * m.v("aid_incle") * m.v("share_incle")
                                + m.v("aid_dev") * m.v("share_dev")
                                + m.v("aid_hum") * m.v("share_hum")));
        e.is(
                "aid_replaced",
                m -> m.v("projection_on")
                        * m.v("replacement_max")
                        * m.v("fiscal_room")
                        * max(0, m.v("aid_security_baseline") - m.v("aid_security_disbursed"))
                        / (1 + m.v("parts_markup")));
        e.is("dom_security_index", m -> m.path("dom_security_index"));
        e.is(
                "capacity_indicated",
                m -> (1 - m.v("aid_weight"))
                                * m.v("dom_security_index")
                                * (1
                                        + m.v("projection_on")
                                                * m.v("fiscal_security_effect")
                                                * (m.v("fiscal_room") - m.v("fiscal_room_ref")))
                        + m.v("aid_weight")
                                * (m.v("aid_security_disbursed") + m.v("aid_replaced"))
                                / m.v("aid_security_ref"));
        e.is("parts_access", m -> 1 - m.v("sales_block") * (1 - 1 / (1 + m.v("parts_markup"))));
        e.is(
                "air_indicated",
                m -> (1 - m.v("air_aid_share")) * m.v("parts_access")
                        + m.v("air_aid_share")
                                * min(1.2, (m.v("aid_security_disbursed") + m.v("aid_replaced")) / m.v("aid_air_ref"))
                                * m.v("parts_access"));
        e.is("dom_rural_index", m -> m.path("dom_rural_index"));
        e.is(
                "presence_indicated",
                m -> (1 - m.v("presence_aid_weight")) * m.v("dom_rural_index")
                        + m.v("presence_aid_weight") * m.v("aid_civil_disbursed") / m.v("aid_civil_ref"));
        e.is(
                "change_in_security_capacity",
                m -> (m.v("capacity_indicated") - m.v("Security_Capacity")) / m.v("capacity_time"));
        e.is("change_in_air_mobility", m -> (m.v("air_indicated") - m.v("Air_Mobility")) / m.v("air_time"));
        e.is(
                "change_in_rural_presence",
                m -> (m.v("presence_indicated") - m.v("Rural_Presence")) / m.v("presence_time"));
        e.is(
                "change_in_capacity_reference",
                m -> m.time() < m.v("projection_start")
                        ? (m.v("Security_Capacity") - m.v("Capacity_Reference")) / m.v("freeze_time")
                        : m.v("zero_rate"));
        e.flows("Aid_Pipeline_Security", m -> m.v("aid_security_committed") - m.v("aid_security_disbursed"));
        e.flows("Aid_Pipeline_Civil", m -> m.v("aid_civil_committed") - m.v("aid_civil_disbursed"));
        e.flows("Security_Capacity", m -> m.v("change_in_security_capacity"));
        e.flows("Air_Mobility", m -> m.v("change_in_air_mobility"));
        e.flows("Rural_Presence", m -> m.v("change_in_rural_presence"));
        e.flows("Capacity_Reference", m -> m.v("change_in_capacity_reference"));
    }
}
