package org.majorslist.outlook.model;

import static java.lang.Math.exp;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/// Interdiction, by hand.
final class InterdictionByHand {
    private InterdictionByHand() {}

    static void tell(HandEquations e) {
        e.is("interdiction_effort_path", m -> m.path("interdiction_effort_path"));
        e.is(
                "interdiction_effort",
                m -> m.v("interdiction_effort_path")
                        * (1
                                + m.v("responding")
                                        * (1 - m.v("own_path_interdiction_effort"))
                                        * (m.v("response_interdiction") - 1)));
        e.is("intel_factor", m -> 1 - m.v("intel_dependence") + m.v("intel_dependence") * m.v("Intel_Sharing"));
        e.is(
                "seizure_hazard",
                m -> m.v("hazard_ref")
                        * m.v("interdiction_effort")
                        * m.v("effort_drive")
                        * pow(m.v("Security_Capacity"), m.v("capacity_elasticity"))
                        * m.v("intel_factor")
                        * pow(m.v("Air_Mobility"), m.v("air_elasticity"))
                        / m.v("Trafficker_Adaptation"));
        e.is("seizure_fraction", m -> 1 - exp(0 - m.v("seizure_hazard")));
        e.is("transit_effort", m -> m.path("transit_effort"));
        e.is(
                "hub_funding",
                m -> m.v("hub_domestic_share")
                        + (1 - m.v("hub_domestic_share")) * m.v("aid_security_disbursed") / m.v("aid_hub_ref"));
        e.is("regional_coordination", m -> m.v("Intel_Sharing") * min(1, m.v("hub_funding")));
        e.is(
                "transit_seizure_fraction",
                m -> min(
                        0.9,
                        m.v("transit_base")
                                * m.v("transit_effort")
                                * (1 - m.v("hub_weight") + m.v("hub_weight") * m.v("regional_coordination"))));
        e.is("adaptation_target", m -> 1 + m.v("adaptation_gain") * m.v("seizure_hazard"));
        e.is(
                "intel_indicated",
                m -> m.v("intel_continue_share")
                        * min(1, m.v("Cooperation") / m.v("cooperation_ref"))
                        * (1 - m.v("intel_suspension") * m.v("Tension")));
        e.is(
                "change_in_trafficker_adaptation",
                m -> (m.v("adaptation_target") - m.v("Trafficker_Adaptation")) / m.v("adaptation_time"));
        e.is("change_in_intel_sharing", m -> (m.v("intel_indicated") - m.v("Intel_Sharing")) / m.v("intel_time"));
        e.flows("Trafficker_Adaptation", m -> m.v("change_in_trafficker_adaptation"));
        e.flows("Intel_Sharing", m -> m.v("change_in_intel_sharing"));
    }
}
