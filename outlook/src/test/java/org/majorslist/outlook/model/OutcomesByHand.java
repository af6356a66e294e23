package org.majorslist.outlook.model;

import static java.lang.Math.exp;

/// Measurement, outcomes and unexplained drives, by hand.
final class OutcomesByHand {
    private OutcomesByHand() {}

    static void tell(HandEquations e) {
        e.is("projection_on", m -> m.time() < m.v("projection_start") ? 0 : 1);
        e.is(
                "measured_potential",
                m -> m.v("potential_production")
                        * m.v("potential_bias")
                        * (1 + m.v("measurement_catch_up") * (m.v("yield_drive") - 1)));
        e.is("measured_area_us", m -> m.v("coca_area") * m.v("us_area_bias"));
        e.is("measured_seizures", m -> m.v("seizures_source") / m.v("seizure_purity"));
        e.is("measured_seizures_with_base", m -> m.v("measured_seizures") * (1 + m.v("seized_base_ratio")));
        e.is("cooperation_index", m -> (m.v("Cooperation") + m.v("Intel_Sharing") + m.v("grant_share")) / 3);
        e.is("count_on", m -> m.time() < m.v("decision_time") ? 0 : 1);
        e.is("change_in_cum_deliveries", m -> m.v("count_on") * m.v("deliveries"));
        e.is("change_in_cum_deliveries_us", m -> m.v("count_on") * m.v("deliveries_us"));
        e.is("change_in_cum_exports", m -> m.v("count_on") * m.v("exports_colombia"));
        e.is("change_in_cum_aid", m -> m.v("count_on") * (m.v("aid_security_disbursed") + m.v("aid_civil_disbursed")));
        e.is("change_in_cum_deaths", m -> m.v("count_on") * m.v("security_deaths"));
        e.is("change_in_cum_displaced", m -> m.v("count_on") * m.v("displacement"));
        e.is("change_in_cum_extraditions", m -> m.v("count_on") * m.v("extraditions"));
        e.is("change_in_cum_seizures", m -> m.v("count_on") * m.v("measured_seizures"));
        e.is("change_in_cum_eradicated", m -> m.v("count_on") * m.v("manual_eradication"));
        e.is("change_in_cum_encounters", m -> m.v("count_on") * m.v("us_encounters"));
        e.is("change_in_cum_cooperation", m -> m.v("count_on") * m.v("cooperation_index"));
        e.is("change_in_cum_tension", m -> m.v("count_on") * m.v("Tension"));
        e.is("change_in_cum_premium", m -> m.v("count_on") * m.v("Risk_Premium"));
        e.flows("Cum_Deliveries", m -> m.v("change_in_cum_deliveries"));
        e.flows("Cum_Deliveries_US", m -> m.v("change_in_cum_deliveries_us"));
        e.flows("Cum_Exports", m -> m.v("change_in_cum_exports"));
        e.flows("Cum_Aid", m -> m.v("change_in_cum_aid"));
        e.flows("Cum_Deaths", m -> m.v("change_in_cum_deaths"));
        e.flows("Cum_Displaced", m -> m.v("change_in_cum_displaced"));
        e.flows("Cum_Extraditions", m -> m.v("change_in_cum_extraditions"));
        e.flows("Cum_Seizures", m -> m.v("change_in_cum_seizures"));
        e.flows("Cum_Eradicated", m -> m.v("change_in_cum_eradicated"));
        e.flows("Cum_Encounters", m -> m.v("change_in_cum_encounters"));
        e.flows("Cum_Cooperation", m -> m.v("change_in_cum_cooperation"));
        e.flows("Cum_Tension", m -> m.v("change_in_cum_tension"));
        e.flows("Cum_Premium", m -> m.v("change_in_cum_premium"));
        e.is("area_drive", m -> exp(m.steps("area")));
        e.is("yield_drive", m -> exp(m.steps("yield")));
        e.is("demand_drive", m -> exp(m.steps("demand")));
        e.is("effort_drive", m -> exp(m.steps("effort")));
        e.is("revenue_drive", m -> exp(m.steps("revenue")));
    }
}
