package org.majorslist.outlook.model;

import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/// Cocaine market, by hand.
final class MarketByHand {
    private MarketByHand() {}

    static void tell(HandEquations e) {
        e.is("paste_price", m -> m.v("farm_share") * m.v("Export_Price"));
        e.is("effective_yield", m -> m.v("Yield") * (1 + (1 - m.v("measurement_catch_up")) * (m.v("yield_drive") - 1)));
        e.is(
                "yield_learning",
                m -> m.v("learning_rate")
                        * (m.v("yield_max") - m.v("Yield"))
                        / (1 + m.v("learning_disruption") * m.v("Perceived_Erad_Risk") * m.v("ref_year")));
        e.is("potential_production", m -> m.v("Coca_Mature") * m.v("effective_yield") / m.v("kg_per_t"));
        e.is("coca_margin", m -> max(0.05, m.v("paste_price") * m.v("effective_yield") / m.v("input_cost")));
        e.is(
                "utilization_indicated",
                m -> min(
                        1,
                        max(
                                m.v("util_min"),
                                pow(m.v("coca_margin") / m.v("util_margin_ref"), m.v("util_elasticity")))));
        e.is("lab_loss", m -> m.v("lab_loss_max") * (1 - exp(0 - m.v("lab_raids_index") * m.v("Security_Capacity"))));
        e.is("cocaine_production", m -> m.v("potential_production") * m.v("Utilization") * (1 - m.v("lab_loss")));
        e.is("domestic_use", m -> m.v("domestic_use_share") * m.v("cocaine_production"));
        e.is("demand_index_us", m -> m.path("demand_index_us"));
        e.is(
                "landed_cost",
                m -> m.v("Export_Price") / ((1 - m.v("seizure_fraction")) * (1 - m.v("transit_seizure_fraction"))));
        e.is(
                "retail_ratio_us",
                m -> max(0.2, 1 + m.v("pass_through_us") * (m.v("landed_cost") / m.v("landed_ref") - 1)));
        e.is(
                "consumption_us",
                m -> m.v("demand_base_us")
                        * m.v("demand_index_us")
                        * m.v("demand_drive")
                        * exp(m.v("demand_growth_us") * max(0, m.time() - m.v("projection_start")))
                        * pow(m.v("retail_ratio_us"), 0 - m.v("elasticity_us")));
        e.is("demand_index_eu", m -> m.path("demand_index_eu"));
        e.is(
                "retail_ratio_other",
                m -> max(0.2, 1 + m.v("pass_through_other") * (m.v("landed_cost") / m.v("landed_ref") - 1)));
        e.is(
                "consumption_europe",
                m -> m.v("demand_base_eu")
                        * m.v("demand_index_eu")
                        * m.v("demand_drive")
                        * exp(m.v("demand_growth_eu") * max(0, m.time() - m.v("projection_start")))
                        * pow(m.v("retail_ratio_other"), 0 - m.v("elasticity_other")));
        e.is("demand_index_other", m -> m.path("demand_index_other"));
        e.is(
                "consumption_other",
                m -> m.v("demand_base_other")
                        * m.v("demand_index_other")
                        * m.v("demand_drive")
                        * exp(m.v("demand_growth_other") * max(0, m.time() - m.v("projection_start")))
                        * pow(m.v("retail_ratio_other"), 0 - m.v("elasticity_other")));
        e.is("consumption_total", m -> m.v("consumption_us") + m.v("consumption_europe") + m.v("consumption_other"));
        e.is(
                "source_demand",
                m -> m.v("consumption_total")
                        * (1
                                + m.v("replacement_fraction")
                                        * m.v("transit_seizure_fraction")
                                        / (1 - m.v("transit_seizure_fraction"))));
        e.is(
                "exports_peru_bolivia",
                m -> m.v("Coca_Peru_Bolivia")
                        * m.v("yield_pb_ratio")
                        * m.v("effective_yield")
                        * m.v("Utilization")
                        * (1 - m.v("seizure_share_pb"))
                        / m.v("kg_per_t"));
        e.is(
                "desired_exports",
                m -> max(
                        m.v("min_export_share") * m.v("source_demand"),
                        m.v("source_demand") - m.v("exports_peru_bolivia")));
        e.is("desired_shipments", m -> m.v("desired_exports") / (1 - m.v("seizure_fraction")));
        e.is(
                "coverage",
                m -> max(
                        m.v("coverage_floor"),
                        m.v("Cocaine_Inventory") / max(m.v("desired_shipments"), m.v("flow_floor"))));
        e.is(
                "shipments_attempted",
                m -> min(
                        m.v("desired_shipments") * pow(m.v("coverage") / m.v("coverage_normal"), m.v("supply_push")),
                        m.v("Cocaine_Inventory") / m.v("ship_time_min")));
        e.is("seizures_source", m -> m.v("shipments_attempted") * m.v("seizure_fraction"));
        e.is("exports_colombia", m -> m.v("shipments_attempted") * (1 - m.v("seizure_fraction")));
        e.is(
                "indicated_price",
                m -> m.v("price_ref") * pow(m.v("coverage_normal") / m.v("coverage"), m.v("price_sensitivity")));
        e.is("pb_trend", m -> m.path("pb_trend"));
        e.is(
                "desired_area_pb",
                m -> m.v("ref_area_pb")
                        * pow(m.v("Export_Price") / m.v("price_ref"), m.v("area_elasticity_pb"))
                        * m.v("pb_trend"));
        e.is("deliveries", m -> m.v("Cocaine_Transit") * (1 - m.v("transit_seizure_fraction")) / m.v("transit_time"));
        e.is("seizures_transit", m -> m.v("Cocaine_Transit") * m.v("transit_seizure_fraction") / m.v("transit_time"));
        e.is("deliveries_us", m -> m.v("deliveries") * m.v("consumption_us") / m.v("consumption_total"));
        e.is(
                "change_in_utilization",
                m -> (m.v("utilization_indicated") - m.v("Utilization")) / m.v("utilization_time"));
        e.is("change_in_export_price", m -> (m.v("indicated_price") - m.v("Export_Price")) / m.v("price_time"));
        e.is(
                "change_in_coca_peru_bolivia",
                m -> (m.v("desired_area_pb") - m.v("Coca_Peru_Bolivia")) / m.v("pb_adjust_time"));
        e.flows("Yield", m -> m.v("yield_learning"));
        e.flows("Utilization", m -> m.v("change_in_utilization"));
        e.flows(
                "Cocaine_Inventory",
                m -> m.v("cocaine_production")
                        - m.v("seizures_source")
                        - m.v("exports_colombia")
                        - m.v("domestic_use"));
        e.flows(
                "Cocaine_Transit",
                m -> m.v("exports_colombia")
                        + m.v("exports_peru_bolivia")
                        - m.v("seizures_transit")
                        - m.v("deliveries"));
        e.flows("Export_Price", m -> m.v("change_in_export_price"));
        e.flows("Coca_Peru_Bolivia", m -> m.v("change_in_coca_peru_bolivia"));
    }
}
