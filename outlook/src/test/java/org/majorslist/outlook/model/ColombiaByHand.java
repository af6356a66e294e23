package org.majorslist.outlook.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The equations of the Colombia model a second time, written as plain Java from the design and not from the XMILE
/// file.
///
/// Slow and plain on purpose: constants by name, one long list of equations, classic Runge-Kutta. Tests compare it
/// with the engine's interpreter and compiler.
final class ColombiaByHand {
    private static final String CONSTANTS = """
            kg_per_t 1000
            usd_per_musd 1000000
            pp_per_unit 100
            ref_year 1
            zero_rate 0
            area_floor 100
            flow_floor 1
            coverage_floor 0.02
            projection_start 2025
            decision_time 2025.6875
            handover 2026.6
            election_time 2026.47
            freeze_time 0.25
            profit_perception_time 1
            planting_time 2
            abandonment_time 3
            maturation_time 0.8
            replant_base 0.5
            replant_max 0.85
            replant_elasticity 0.3
            replant_time 0.4
            spray_kill 0.12
            manual_kill 0.5
            min_clear_time 0.125
            relapse_rate 0.01
            substitution_life 8
            delivery_base 0.8
            erad_capacity_elasticity 1
            ref_area 170000
            area_max 450000
            area_elasticity 0.6
            announcement_effect 0.8
            deterrence 0.05
            access_weight 1
            input_cost 2300
            legal_income_base 1500
            rural_effect 0.4
            learning_rate 0.05
            yield_max 16
            learning_disruption 0.8
            util_min 0.45
            util_margin_ref 2.2
            util_elasticity 0.8
            utilization_time 0.5
            lab_loss_max 0.2
            lab_raids_index 0.5
            domestic_use_share 0.02
            supply_push 0.1
            replacement_fraction 0.85
            ship_time_min 0.08
            min_export_share 0.2
            coverage_normal 0.4
            price_ref 1800
            price_sensitivity 1.2
            price_time 0.7
            farm_share 0.45
            landed_ref 4000
            pass_through_us 0.08
            pass_through_other 0.15
            elasticity_us 0.8
            elasticity_other 0.8
            demand_base_us 290
            demand_base_eu 95
            demand_base_other 90
            ref_area_pb 75000
            area_elasticity_pb 0.4
            pb_adjust_time 2.5
            yield_pb_ratio 0.55
            seizure_share_pb 0.12
            transit_time 0.3
            hazard_ref 0.38
            capacity_elasticity 0.6
            air_elasticity 0.3
            intel_dependence 0.4
            adaptation_gain 0.5
            adaptation_time 3
            transit_base 0.3
            hub_weight 0.3
            hub_domestic_share 0.5
            aid_hub_ref 220
            intel_time 0.4
            intel_suspension 0.5
            disbursement_time 1.8
            incle_security_share 0.75
            aid_cooperation_sensitivity 0.5
            replacement_max 0.6
            parts_markup 1
            aid_security_baseline 220
            capacity_time 2.5
            aid_weight 0.2
            aid_security_ref 600
            fiscal_security_effect 0.15
            fiscal_room_ref 0.4
            air_time 0.4
            air_aid_share 0.3
            aid_air_ref 220
            presence_time 4
            presence_aid_weight 0.2
            aid_civil_ref 220
            recruitment_time 5
            attrition_rate 0.12
            cost_per_member 0.035
            capacity_on_groups 1
            tax_share 0.12
            export_rent_share 0.15
            demob_time_min 0.8
            control_gap_ref 0.5
            territory_elasticity 0.8
            air_death_effect 0.2
            control_time 3
            contest_power 1
            armed_ref 27000
            ops_floor 0.4
            presence_on_control 0.5
            state_conflict_weight 0.6
            scarcity_violence 0.3
            death_rate 260
            manual_death_rate 0.00015
            displacement_rate 260000
            spray_displacement 0.15
            request_base 200
            extradition_time 1.2
            grant_max 0.9
            peace_suspension 0.15
            tension_from_us 0.9
            tension_from_retaliation 0.5
            cooling_time 0.8
            conciliation 1
            retaliation_gain 1
            restraint 0.8
            trade_dependence 0.5
            cooperation_time 1
            cooperation_mid 0.75
            cooperation_ref 0.8
            alignment_effect 0.2
            tension_effect 0.4
            compliance_gain 1
            defiance_gain 0.2
            opinion_time 0.5
            bloc_base 0.4
            rally_effect 0.03
            insecurity_penalty 0.05
            conflict_ref 0.8
            election_slope 12
            election_mid 0.42
            election_draw 0.6
            alignment_continuity -0.5
            alignment_change 0.6
            premium_base 2.6
            premium_status 0.3
            premium_tension 0.6
            premium_debt 4
            fiscal_response 0.1
            debt_ref 0.55
            premium_mdb 0.5
            mdb_block_probability 0.15
            premium_time 0.3
            real_rate_base 0.01
            growth_base 0.03
            growth_premium_effect 0.3
            debt_limit 0.75
            debt_comfort 0.45
            encounter_base 143000
            migration_displacement 0.4
            migration_growth 5
            displacement_ref 250000
            potential_bias 1
            us_area_bias 1.35
            seizure_purity 0.78
            manual_reach 0.3
            manual_report 1
            manual_record 130000
            phase_origin 2000
            phase_length 3
            area_step_01 0
            area_step_02 0
            area_step_03 0
            area_step_04 0
            area_step_05 0
            area_step_06 0
            area_step_07 0
            area_step_08 0
            area_step_09 0
            area_step_10 0
            area_step_11 0
            area_step_12 0
            yield_step_01 0
            yield_step_02 0
            yield_step_03 0
            yield_step_04 0
            yield_step_05 0
            yield_step_06 0
            yield_step_07 0
            yield_step_08 0
            yield_step_09 0
            yield_step_10 0
            yield_step_11 0
            yield_step_12 0
            demand_step_01 0
            demand_step_02 0
            demand_step_03 0
            demand_step_04 0
            demand_step_05 0
            demand_step_06 0
            demand_step_07 0
            demand_step_08 0
            demand_step_09 0
            demand_step_10 0
            demand_step_11 0
            demand_step_12 0
            effort_step_01 0
            effort_step_02 0
            effort_step_03 0
            effort_step_04 0
            effort_step_05 0
            effort_step_06 0
            effort_step_07 0
            effort_step_08 0
            effort_step_09 0
            effort_step_10 0
            effort_step_11 0
            effort_step_12 0
            revenue_step_01 0
            revenue_step_02 0
            revenue_step_03 0
            revenue_step_04 0
            revenue_step_05 0
            revenue_step_06 0
            revenue_step_07 0
            revenue_step_08 0
            revenue_step_09 0
            revenue_step_10 0
            revenue_step_11 0
            revenue_step_12 0
            measurement_catch_up 0
            demand_growth_us 0
            demand_growth_eu 0
            demand_growth_other 0
            aid_leak 0
            policy_ramp 0.125
            duration 3
            option_share_incle 1
            option_share_mil 1
            option_share_dod 1
            option_share_dev 1
            option_share_hum 1
            option_intel 1
            option_sales_block 0
            option_pipeline_freeze 0
            option_mdb_opposition 0
            option_severity_low 0
            option_severity_high 0
            severity_draw 0.5
            option_conditionality 0.1
            conditionality_base 0.1
            response_time 2026.6
            response_manual 20000
            response_aerial 0
            response_substitution 5000
            response_interdiction 1
            response_peace 0.2
            response_operations 0.7
            own_path_aerial_spraying 0
            own_path_manual_policy 0
            own_path_substitution_policy 0
            own_path_interdiction_effort 0
            own_path_total_peace 0
            own_path_ops_intensity 0
            """;

    private static final String PATHS = """
            announcement 2014.3:0 2014.6:1 2017:1 2018.9:0.2 2020:0
            demand_index_us 2000:1 2006:1.05 2010:0.62 2013:0.5 2016:0.5 2019:0.58 2024:0.65 2025.5:0.65 2026.5:0.65 2027.5:0.65 2028.5:0.65 2029.5:0.65 2030.5:0.65 2031.5:0.65 2032.5:0.65 2033.5:0.65 2034.5:0.65 2035.5:0.65
            demand_index_eu 2000:1 2005:1.5 2010:1.5 2015:1.7 2019:2.4 2024:3.5 2025.5:3.5 2026.5:3.5 2027.5:3.5 2028.5:3.5 2029.5:3.5 2030.5:3.5 2031.5:3.5 2032.5:3.5 2033.5:3.5 2034.5:3.5 2035.5:3.5
            demand_index_other 2000:1 2010:1.6 2015:2.3 2020:3.8 2024:5.5 2025.5:5.5 2026.5:5.5 2027.5:5.5 2028.5:5.5 2029.5:5.5 2030.5:5.5 2031.5:5.5 2032.5:5.5 2033.5:5.5 2034.5:5.5 2035.5:5.5
            pb_trend 2000:0.8 2005:1 2010:1.15 2014:0.95 2018:1.05 2022:1.6 2025.5:1.6 2026.5:1.6 2027.5:1.6 2028.5:1.6 2029.5:1.6 2030.5:1.6 2031.5:1.6 2032.5:1.6 2033.5:1.6 2034.5:1.6 2035.5:1.6
            transit_effort 2000:0.8 2010:1 2020:1.1 2025:1.2 2025.5:1.225 2026:1.25 2026.5:1.25 2027.5:1.25 2028.5:1.25 2029.5:1.25 2030.5:1.25 2031.5:1.25 2032.5:1.25 2033.5:1.25 2034.5:1.25 2035.5:1.25
            aid_incle 2000.25:894.4 2001.25:48 2002.25:373.9 2003.25:467.2 2004.25:333.8 2005.25:422.7 2006.25:968 2007.25:124.9 2008.25:289 2009.25:275.1 2010.25:243.9 2011.25:204 2012.25:160.6 2013.25:152.3 2014.25:149 2015.25:135.2 2016.25:117 2017.25:143 2018.25:143 2019.25:269.9 2020.25:268.7 2023.25:175 2035.5:175
            aid_mil 2000.25:3 2001.25:3.9 2002.25:1.2 2003.25:21.7 2004.25:101 2005.25:106 2006.25:98.6 2007.25:91.8 2008.25:57.3 2009.25:57.5 2010.25:61.5 2011.25:54.4 2012.25:46.5 2013.25:35.4 2014.25:34.3 2015.25:32.7 2016.25:30.4 2017.25:60.9 2018.25:61 2019.25:80.5 2020.25:88.4 2023.25:59.5 2035.5:59.5
            aid_dod 2000.25:128.5 2001.25:190.2 2002.25:119.1 2003.25:174.9 2004.25:182.2 2005.25:156 2006.25:140.5 2007.25:129.4 2008.25:119.9 2009.25:127.9 2010.25:129.2 2011.25:111.5 2012.25:59.6 2013.25:61.4 2014.25:46.4 2015.25:48.4 2016.25:72.8 2017.25:71.9 2018.25:46.2 2019.25:7.6 2020.25:1.3 2023.25:10 2035.5:10
            aid_dev 2000.25:128.5 2001.25:1.1 2002.25:30 2003.25:6.7 2004.25:1.2 2005.25:1.4 2006.25:1.4 2007.25:2.2 2008.25:194.4 2009.25:196.5 2010.25:201.8 2011.25:184.4 2012.25:172 2013.25:165.9 2014.25:141.5 2015.25:133 2016.25:141 2017.25:187.3 2018.25:187.3 2019.25:221.1 2020.25:150 2023.25:248 2035.5:248
            aid_hum 2000.25:12.4 2001.25:11.6 2002.25:6.7 2003.25:13.2 2004.25:6.2 2005.25:9.9 2006.25:9.8 2007.25:11 2008.25:29.5 2009.25:37.7 2010.25:19.1 2011.25:26.3 2012.25:12 2013.25:20.3 2014.25:21 2015.25:33 2016.25:14.8 2017.25:25.2 2018.25:85.4 2019.25:201.8 2020.25:275.8 2021.25:350 2022.25:260 2023.25:246 2024.25:110 2035.5:110
            dom_security_index 2000:0.5 2002:0.6 2006:0.95 2010:1 2015:1 2020:0.95 2024:0.85 2035.5:0.9
            dom_rural_index 2000:0.7 2010:1 2016:1.1 2024:1.15 2035.5:1.15
            collective_demobilisation 2003:0 2003.5:1000 2004.5:3000 2005.5:12000 2006.3:14000 2006.8:0 2016.8:0 2017.1:13000 2017.9:13000 2018.1:0
            other_revenue 2000:560 2005:480 2010:380 2015:330 2020:480 2024:700 2035.5:700
            fragmentation 2000:1.2 2010:1 2016:0.8 2018:1.1 2022:1.5 2025:2 2035.5:2
            exogenous_shock 2025.04:0 2025.07:0.5 2025.15:0.1 2025.4:0.1 2025.5:0.3 2025.6:0.1 2025.75:0.6 2026:0.5 2026.1:0 2026.5:0 2027.5:0 2028.5:0 2029.5:0 2030.5:0 2031.5:0 2032.5:0 2033.5:0 2034.5:0 2035.5:0
            alignment_path 2000:0.7 2002.55:0.7 2002.65:1 2010.55:1 2010.65:0.7 2018.55:0.7 2018.65:0.9 2022.55:0.9 2022.65:-0.4 2035.5:-0.4
            primary_deficit 2000:0.01 2005:-0.005 2010:0.005 2015:0.005 2019:0 2020:0.05 2021:0.035 2022:0.02 2023:0.01 2024:0.025 2026:0.02 2028:0.008 2035.5:0
            border_policy 2000:0.1 2020.5:0.1 2021.5:0.5 2022:1 2024.5:1 2025.2:0.15 2035.5:0.15
            aerial_spraying_path 2000.5:58073 2001.5:94153 2002.5:130363.9 2003.5:132817.1 2004.5:136551 2005.5:138775 2006.5:172025.2 2007.5:153068.6 2008.5:133495.7 2009.5:104771.5 2010.5:101939.7 2011.5:103302.5 2012.5:100548.8 2013.5:47051.7 2014.5:55524.3 2015.5:36384.9 2016.5:0 2025.5:0 2026.5:0 2027.5:0 2028.5:0 2029.5:0 2030.5:0 2031.5:0 2032.5:0 2033.5:0 2034.5:0 2035.5:0
            manual_policy_path 2000.5:0 2001.5:0 2002.5:0 2003.5:0 2004.5:6234 2005.5:32705.9 2006.5:41317.7 2007.5:66353.2 2008.5:96008.4 2009.5:60555.1 2010.5:43791 2011.5:35201.2 2012.5:29415.1 2013.5:22116.5 2014.5:11675.8 2015.5:13467.6 2016.5:17631.2 2017.5:51739.2 2018.5:60016 2019.5:94000 2020.5:130142 2021.5:103257 2022.5:68893 2023.5:20325 2024.5:9403 2025.5:9000 2026.5:9000 2027.5:9000 2028.5:9000 2029.5:9000 2030.5:9000 2031.5:9000 2032.5:9000 2033.5:9000 2034.5:9000 2035.5:9000
            substitution_policy_path 2016.75:0 2017.5:5000 2018.5:18770 2019.5:9970 2020.5:9971 2021.5:2000 2022.5:1000 2023.5:1500 2024.5:2000 2025.5:5000 2026.5:5000 2027.5:5000 2028.5:5000 2029.5:5000 2030.5:5000 2031.5:5000 2032.5:5000 2033.5:5000 2034.5:5000 2035.5:5000
            interdiction_effort_path 2000.5:0.5 2005.5:0.9 2010.5:1 2015.5:1.1 2020.5:1.3 2024.5:1.3 2025.5:1.3 2026.5:1.3 2027.5:1.3 2028.5:1.3 2029.5:1.3 2030.5:1.3 2031.5:1.3 2032.5:1.3 2033.5:1.3 2034.5:1.3 2035.5:1.3
            total_peace_path 2022.6:0 2022.9:1 2024.5:0.8 2025.5:0.6 2026:0.5 2026.5:0.25 2026.6:0.2 2027.5:0.2 2028.5:0.2 2029.5:0.2 2030.5:0.2 2031.5:0.2 2032.5:0.2 2033.5:0.2 2034.5:0.2 2035.5:0.2
            ops_intensity_path 2000:0.5 2002.5:0.8 2003.5:1 2010.5:1 2013:0.8 2016.5:0.5 2019.5:0.6 2022.6:0.55 2023.5:0.4 2024.5:0.5 2025.5:0.6 2026.5:0.690909 2026.6:0.7 2027.5:0.7 2028.5:0.7 2029.5:0.7 2030.5:0.7 2031.5:0.7 2032.5:0.7 2033.5:0.7 2034.5:0.7 2035.5:0.7
            """;

    private static final String STOCKS = """
            Coca_Young 40025
            Coca_Mature 120075
            Cleared_Land 15000
            Substituted_Land 1000
            Perceived_Profit 1.0
            Perceived_Erad_Risk 0.35
            Yield 5.6
            Utilization 0.9
            Cocaine_Inventory 280
            Cocaine_Transit 190
            Export_Price 1600
            Coca_Peru_Bolivia 58000
            Trafficker_Adaptation 1.1
            Intel_Sharing 0.75
            Aid_Pipeline_Security 450
            Aid_Pipeline_Civil 150
            Security_Capacity 0.5
            Air_Mobility 0.9
            Rural_Presence 0.7
            Armed_Members 44000
            State_Control 0.35
            Extradition_Queue 60
            Tension 0.05
            Cooperation 0.8
            Bloc_Support 0.4
            p_continuity_frozen 0.4
            Risk_Premium 2.6
            Debt_Ratio 0.40
            Cum_Deliveries 0
            Cum_Deliveries_US 0
            Cum_Exports 0
            Cum_Aid 0
            Cum_Deaths 0
            Cum_Displaced 0
            Cum_Extraditions 0
            Capacity_Reference 0.5
            Cum_Seizures 0
            Cum_Eradicated 0
            Cum_Encounters 0
            Cum_Cooperation 0
            Cum_Tension 0
            Cum_Premium 0
            """;

    private final Map<String, Double> constants = numbers(CONSTANTS);
    private final Map<String, TreeMap<Double, Double>> paths = new HashMap<>();
    private final Map<String, Double> stocks = numbers(STOCKS);

    ColombiaByHand() {
        PATHS.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            var points = new TreeMap<Double, Double>();
            for (int i = 1; i < words.length; i++) {
                String[] point = words[i].split(":", -1);
                points.put(Double.valueOf(point[0]), Double.valueOf(point[1]));
            }
            paths.put(words[0], points);
        });
    }

    private static Map<String, Double> numbers(String text) {
        var numbers = new LinkedHashMap<String, Double>();
        text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", -1))
                .forEach(words -> numbers.put(words[0], Double.valueOf(words[1])));
        return numbers;
    }

    void set(String name, double value) {
        if (constants.replace(name, value) == null && stocks.replace(name, value) == null) {
            throw new IllegalArgumentException("The model has no constant or stock " + name + ".");
        }
    }

    private double c(String name) {
        return constants.get(name);
    }

    private double path(String name, double time) {
        TreeMap<Double, Double> points = paths.get(name);
        var before = points.floorEntry(time);
        var after = points.ceilingEntry(time);
        if (before == null || after == null) {
            return before == null ? after.getValue() : before.getValue();
        }
        double width = after.getKey() - before.getKey();
        double share = width == 0 ? 0 : (time - before.getKey()) / width;
        return before.getValue() + (after.getValue() - before.getValue()) * share;
    }

    /// Runs from one time to another and returns every stock and variable at the end.
    Map<String, Double> run(double from, double to, int stepsPerYear) {
        Map<String, Double> now = new LinkedHashMap<>(stocks);
        int steps = (int) Math.round((to - from) * stepsPerYear);
        double dt = 1.0 / stepsPerYear;
        for (int step = 0; step < steps; step++) {
            double time = from + (double) step / stepsPerYear;
            Map<String, Double> k1 = rates(time, now, new HashMap<>());
            Map<String, Double> k2 = rates(time + dt / 2, moved(now, k1, dt / 2), new HashMap<>());
            Map<String, Double> k3 = rates(time + dt / 2, moved(now, k2, dt / 2), new HashMap<>());
            Map<String, Double> k4 = rates(time + dt, moved(now, k3, dt), new HashMap<>());
            now.replaceAll((stock, level) ->
                    level + dt / 6 * (k1.get(stock) + 2 * k2.get(stock) + 2 * k3.get(stock) + k4.get(stock)));
        }
        var all = new LinkedHashMap<>(now);
        rates(to, now, all);
        return all;
    }

    private static Map<String, Double> moved(Map<String, Double> stocks, Map<String, Double> rates, double step) {
        var next = new HashMap<String, Double>();
        stocks.forEach((stock, level) -> next.put(stock, level + step * rates.get(stock)));
        return next;
    }

    /// The equations, in the order of evaluation; long because the model is.
    private Map<String, Double> rates(double time, Map<String, Double> stock, Map<String, Double> seen) {
        double cocaYoung = stock.get("Coca_Young");
        double cocaMature = stock.get("Coca_Mature");
        double clearedLand = stock.get("Cleared_Land");
        double substitutedLand = stock.get("Substituted_Land");
        double perceivedProfit = stock.get("Perceived_Profit");
        double perceivedEradRisk = stock.get("Perceived_Erad_Risk");
        double yield = stock.get("Yield");
        double utilization = stock.get("Utilization");
        double cocaineInventory = stock.get("Cocaine_Inventory");
        double cocaineTransit = stock.get("Cocaine_Transit");
        double exportPrice = stock.get("Export_Price");
        double cocaPeruBolivia = stock.get("Coca_Peru_Bolivia");
        double traffickerAdaptation = stock.get("Trafficker_Adaptation");
        double intelSharing = stock.get("Intel_Sharing");
        double aidPipelineSecurity = stock.get("Aid_Pipeline_Security");
        double aidPipelineCivil = stock.get("Aid_Pipeline_Civil");
        double securityCapacity = stock.get("Security_Capacity");
        double airMobility = stock.get("Air_Mobility");
        double ruralPresence = stock.get("Rural_Presence");
        double armedMembers = stock.get("Armed_Members");
        double stateControl = stock.get("State_Control");
        double extraditionQueue = stock.get("Extradition_Queue");
        double tension = stock.get("Tension");
        double cooperation = stock.get("Cooperation");
        double blocSupport = stock.get("Bloc_Support");
        double pContinuityFrozen = stock.get("p_continuity_frozen");
        double riskPremium = stock.get("Risk_Premium");
        double debtRatio = stock.get("Debt_Ratio");
        double capacityReference = stock.get("Capacity_Reference");
        double cocaArea = cocaYoung + cocaMature;
        double matureShare = cocaMature / Math.max(cocaArea, c("area_floor"));
        double youngShare = cocaYoung / Math.max(cocaArea, c("area_floor"));
        double driveClock = (time - c("phase_origin")) / c("phase_length");
        double phase01 = Math.max(0.0, Math.min(1.0, (driveClock - 0.0)));
        double phase02 = Math.max(0.0, Math.min(1.0, (driveClock - 1.0)));
        double phase03 = Math.max(0.0, Math.min(1.0, (driveClock - 2.0)));
        double phase04 = Math.max(0.0, Math.min(1.0, (driveClock - 3.0)));
        double phase05 = Math.max(0.0, Math.min(1.0, (driveClock - 4.0)));
        double phase06 = Math.max(0.0, Math.min(1.0, (driveClock - 5.0)));
        double phase07 = Math.max(0.0, Math.min(1.0, (driveClock - 6.0)));
        double phase08 = Math.max(0.0, Math.min(1.0, (driveClock - 7.0)));
        double phase09 = Math.max(0.0, Math.min(1.0, (driveClock - 8.0)));
        double phase10 = Math.max(0.0, Math.min(1.0, (driveClock - 9.0)));
        double phase11 = Math.max(0.0, Math.min(1.0, (driveClock - 10.0)));
        double phase12 = Math.max(0.0, Math.min(1.0, (driveClock - 11.0)));
        double areaDrive = Math.exp(((((((((((((c("area_step_01") * phase01) + (c("area_step_02") * phase02))
                                                                                        + (c("area_step_03") * phase03))
                                                                                + (c("area_step_04") * phase04))
                                                                        + (c("area_step_05") * phase05))
                                                                + (c("area_step_06") * phase06))
                                                        + (c("area_step_07") * phase07))
                                                + (c("area_step_08") * phase08))
                                        + (c("area_step_09") * phase09))
                                + (c("area_step_10") * phase10))
                        + (c("area_step_11") * phase11))
                + (c("area_step_12") * phase12)));
        double accessFactor = (1.0 + (c("access_weight") * (1.0 - stateControl))) / (1.0 + (c("access_weight") / 2.0));
        double announcement = path("announcement", time);
        double desiredArea = Math.min(
                c("area_max"),
                (((((c("ref_area") * areaDrive) * Math.pow(perceivedProfit, c("area_elasticity"))) * accessFactor)
                                * (1.0 + (c("announcement_effect") * announcement)))
                        * Math.pow((1.0 + (perceivedEradRisk * c("ref_year"))), (0.0 - c("deterrence")))));
        double replantShare =
                Math.min(c("replant_max"), (c("replant_base") * Math.pow(perceivedProfit, c("replant_elasticity"))));
        double newPlanting =
                Math.max(0.0, ((desiredArea - cocaArea) - (replantShare * clearedLand))) / c("planting_time");
        double replanting = (clearedLand * replantShare) / c("replant_time");
        double givenUp = (clearedLand * (1.0 - replantShare)) / c("replant_time");
        double maturation = cocaYoung / c("maturation_time");
        double abandonment = Math.max(0.0, (cocaArea - desiredArea)) / c("abandonment_time");
        double youngAbandoned = abandonment * youngShare;
        double matureAbandoned = abandonment * matureShare;
        double aerialSprayingPath = path("aerial_spraying_path", time);
        double responding = Math.max(0.0, Math.min(1.0, ((time - c("response_time")) / c("policy_ramp"))));
        double aerialSpraying = aerialSprayingPath
                + ((responding * (1.0 - c("own_path_aerial_spraying"))) * (c("response_aerial") - aerialSprayingPath));
        double sprayLoss = Math.min((aerialSpraying * c("spray_kill")), (cocaArea / c("min_clear_time")));
        double manualPolicyPath = path("manual_policy_path", time);
        double manualPolicy = manualPolicyPath
                + ((responding * (1.0 - c("own_path_manual_policy"))) * (c("response_manual") - manualPolicyPath));
        double projectionOn = (time < c("projection_start")) ? 0.0 : 1.0;
        double eradFeasibility = Math.min(
                1.5,
                (Math.pow((securityCapacity / capacityReference), c("erad_capacity_elasticity"))
                        * Math.pow(airMobility, c("air_elasticity"))));
        double designated = Math.max(0.0, Math.min(1.0, ((time - c("decision_time")) / c("policy_ramp"))))
                * Math.max(
                        0.0,
                        Math.min(
                                1.0,
                                ((((c("decision_time") + c("duration")) + c("policy_ramp")) - time)
                                        / c("policy_ramp"))));
        double conditionality =
                c("conditionality_base") + (designated * (c("option_conditionality") - c("conditionality_base")));
        double alignmentPath = path("alignment_path", time);
        double alignmentNext =
                (c("election_draw") < pContinuityFrozen) ? c("alignment_continuity") : c("alignment_change");
        double govAlignment = (time < c("handover")) ? alignmentPath : alignmentNext;
        double pipelineFreeze = designated * c("option_pipeline_freeze");
        double aidSecurityDisbursed = (aidPipelineSecurity / c("disbursement_time")) * (1.0 - pipelineFreeze);
        double dependence = Math.min(
                1.0, (((c("aid_weight") * aidSecurityDisbursed) / c("aid_security_ref")) + c("trade_dependence")));
        double statusSeverity = designated
                * (c("option_severity_low")
                        + (c("severity_draw") * (c("option_severity_high") - c("option_severity_low"))));
        double complianceEffect =
                ((((c("compliance_gain") * conditionality) * (1.0 + govAlignment)) / 2.0) * dependence)
                        - (((c("defiance_gain") * statusSeverity) * (1.0 - govAlignment)) / 2.0);
        double manualEradication = (manualPolicy * (1.0 + (projectionOn * (eradFeasibility - 1.0))))
                * Math.max(0.0, (1.0 + (projectionOn * complianceEffect)));
        double uprooted = c("manual_kill") * c("manual_report") * manualEradication;
        double reach = c("manual_reach") * Math.max(1, manualEradication / c("manual_record"));
        double manualLoss = Math.min(
                cocaArea * reach * Math.log1p(uprooted / (reach * Math.max(cocaArea, c("area_floor")))),
                cocaArea / c("min_clear_time"));
        double youngEradicated = (sprayLoss + manualLoss) * youngShare;
        double matureEradicated = (sprayLoss + manualLoss) * matureShare;
        double substitutionPolicyPath = path("substitution_policy_path", time);
        double substitutionPolicy = substitutionPolicyPath
                + ((responding * (1.0 - c("own_path_substitution_policy")))
                        * (c("response_substitution") - substitutionPolicyPath));
        double substitutionEnrolment = Math.min(substitutionPolicy, (cocaMature / c("min_clear_time")));
        double fiscalRoom =
                Math.max(0.0, Math.min(1.0, ((c("debt_limit") - debtRatio) / (c("debt_limit") - c("debt_comfort")))));
        double aidCivilDisbursed = (aidPipelineCivil / c("disbursement_time")) * (1.0 - pipelineFreeze);
        double programmeDelivery =
                Math.min(1.0, ((c("delivery_base") * (fiscalRoom + (aidCivilDisbursed / c("aid_civil_ref")))) / 2.0));
        double substitutionRelapse = (substitutedLand * c("relapse_rate")) / Math.max(0.2, programmeDelivery);
        double substitutionExit = substitutedLand / c("substitution_life");
        double eradicationIntensity = (aerialSpraying + manualEradication) / Math.max(cocaArea, c("area_floor"));
        double pastePrice = c("farm_share") * exportPrice;
        double yieldDrive = Math.exp(((((((((((((c("yield_step_01") * phase01) + (c("yield_step_02") * phase02))
                                                                                        + (c("yield_step_03")
                                                                                                * phase03))
                                                                                + (c("yield_step_04") * phase04))
                                                                        + (c("yield_step_05") * phase05))
                                                                + (c("yield_step_06") * phase06))
                                                        + (c("yield_step_07") * phase07))
                                                + (c("yield_step_08") * phase08))
                                        + (c("yield_step_09") * phase09))
                                + (c("yield_step_10") * phase10))
                        + (c("yield_step_11") * phase11))
                + (c("yield_step_12") * phase12)));
        double effectiveYield = yield * (1.0 + ((1.0 - c("measurement_catch_up")) * (yieldDrive - 1.0)));
        double cocaIncome = ((pastePrice * effectiveYield) * utilization) - c("input_cost");
        double legalIncome = c("legal_income_base") * (1.0 + (c("rural_effect") * (ruralPresence - 1.0)));
        double profitRatio = Math.max(0.01, (cocaIncome / legalIncome));
        double yieldLearning = (c("learning_rate") * (c("yield_max") - yield))
                / (1.0 + ((c("learning_disruption") * perceivedEradRisk) * c("ref_year")));
        double potentialProduction = (cocaMature * effectiveYield) / c("kg_per_t");
        double cocaMargin = Math.max(0.05, ((pastePrice * effectiveYield) / c("input_cost")));
        double utilizationIndicated = Math.min(
                1.0, Math.max(c("util_min"), Math.pow((cocaMargin / c("util_margin_ref")), c("util_elasticity"))));
        double labLoss = c("lab_loss_max") * (1.0 - Math.exp((0.0 - (c("lab_raids_index") * securityCapacity))));
        double cocaineProduction = (potentialProduction * utilization) * (1.0 - labLoss);
        double domesticUse = c("domestic_use_share") * cocaineProduction;
        double demandIndexUs = path("demand_index_us", time);
        double demandDrive = Math.exp(((((((((((((c("demand_step_01") * phase01) + (c("demand_step_02") * phase02))
                                                                                        + (c("demand_step_03")
                                                                                                * phase03))
                                                                                + (c("demand_step_04") * phase04))
                                                                        + (c("demand_step_05") * phase05))
                                                                + (c("demand_step_06") * phase06))
                                                        + (c("demand_step_07") * phase07))
                                                + (c("demand_step_08") * phase08))
                                        + (c("demand_step_09") * phase09))
                                + (c("demand_step_10") * phase10))
                        + (c("demand_step_11") * phase11))
                + (c("demand_step_12") * phase12)));
        double interdictionEffortPath = path("interdiction_effort_path", time);
        double interdictionEffort = interdictionEffortPath
                * (1.0
                        + ((responding * (1.0 - c("own_path_interdiction_effort")))
                                * (c("response_interdiction") - 1.0)));
        double effortDrive = Math.exp(((((((((((((c("effort_step_01") * phase01) + (c("effort_step_02") * phase02))
                                                                                        + (c("effort_step_03")
                                                                                                * phase03))
                                                                                + (c("effort_step_04") * phase04))
                                                                        + (c("effort_step_05") * phase05))
                                                                + (c("effort_step_06") * phase06))
                                                        + (c("effort_step_07") * phase07))
                                                + (c("effort_step_08") * phase08))
                                        + (c("effort_step_09") * phase09))
                                + (c("effort_step_10") * phase10))
                        + (c("effort_step_11") * phase11))
                + (c("effort_step_12") * phase12)));
        double intelFactor = (1.0 - c("intel_dependence")) + (c("intel_dependence") * intelSharing);
        double seizureHazard = (((((c("hazard_ref") * interdictionEffort) * effortDrive)
                                        * Math.pow(securityCapacity, c("capacity_elasticity")))
                                * intelFactor)
                        * Math.pow(airMobility, c("air_elasticity")))
                / traffickerAdaptation;
        double seizureFraction = 1.0 - Math.exp((0.0 - seizureHazard));
        double transitEffort = path("transit_effort", time);
        double hubFunding =
                c("hub_domestic_share") + (((1.0 - c("hub_domestic_share")) * aidSecurityDisbursed) / c("aid_hub_ref"));
        double regionalCoordination = intelSharing * Math.min(1.0, hubFunding);
        double transitSeizureFraction = Math.min(
                0.9,
                ((c("transit_base") * transitEffort)
                        * ((1.0 - c("hub_weight")) + (c("hub_weight") * regionalCoordination))));
        double landedCost = exportPrice / ((1.0 - seizureFraction) * (1.0 - transitSeizureFraction));
        double retailRatioUs = Math.max(0.2, (1.0 + (c("pass_through_us") * ((landedCost / c("landed_ref")) - 1.0))));
        double consumptionUs = (((c("demand_base_us") * demandIndexUs) * demandDrive)
                        * Math.exp((c("demand_growth_us") * Math.max(0.0, (time - c("projection_start"))))))
                * Math.pow(retailRatioUs, (0.0 - c("elasticity_us")));
        double demandIndexEu = path("demand_index_eu", time);
        double retailRatioOther =
                Math.max(0.2, (1.0 + (c("pass_through_other") * ((landedCost / c("landed_ref")) - 1.0))));
        double consumptionEurope = (((c("demand_base_eu") * demandIndexEu) * demandDrive)
                        * Math.exp((c("demand_growth_eu") * Math.max(0.0, (time - c("projection_start"))))))
                * Math.pow(retailRatioOther, (0.0 - c("elasticity_other")));
        double demandIndexOther = path("demand_index_other", time);
        double consumptionOther = (((c("demand_base_other") * demandIndexOther) * demandDrive)
                        * Math.exp((c("demand_growth_other") * Math.max(0.0, (time - c("projection_start"))))))
                * Math.pow(retailRatioOther, (0.0 - c("elasticity_other")));
        double consumptionTotal = (consumptionUs + consumptionEurope) + consumptionOther;
        double sourceDemand = consumptionTotal
                * (1.0 + ((c("replacement_fraction") * transitSeizureFraction) / (1.0 - transitSeizureFraction)));
        double exportsPeruBolivia = ((((cocaPeruBolivia * c("yield_pb_ratio")) * effectiveYield) * utilization)
                        * (1.0 - c("seizure_share_pb")))
                / c("kg_per_t");
        double desiredExports = Math.max((c("min_export_share") * sourceDemand), (sourceDemand - exportsPeruBolivia));
        double desiredShipments = desiredExports / (1.0 - seizureFraction);
        double coverage =
                Math.max(c("coverage_floor"), (cocaineInventory / Math.max(desiredShipments, c("flow_floor"))));
        double shipmentsAttempted = Math.min(
                (desiredShipments * Math.pow((coverage / c("coverage_normal")), c("supply_push"))),
                (cocaineInventory / c("ship_time_min")));
        double seizuresSource = shipmentsAttempted * seizureFraction;
        double exportsColombia = shipmentsAttempted * (1.0 - seizureFraction);
        double indicatedPrice = c("price_ref") * Math.pow((c("coverage_normal") / coverage), c("price_sensitivity"));
        double pbTrend = path("pb_trend", time);
        double desiredAreaPb =
                (c("ref_area_pb") * Math.pow((exportPrice / c("price_ref")), c("area_elasticity_pb"))) * pbTrend;
        double deliveries = (cocaineTransit * (1.0 - transitSeizureFraction)) / c("transit_time");
        double seizuresTransit = (cocaineTransit * transitSeizureFraction) / c("transit_time");
        double deliveriesUs = (deliveries * consumptionUs) / consumptionTotal;
        double adaptationTarget = 1.0 + (c("adaptation_gain") * seizureHazard);
        double intelContinueShare = 1.0 - (designated * (1.0 - c("option_intel")));
        double intelIndicated = (intelContinueShare * Math.min(1.0, (cooperation / c("cooperation_ref"))))
                * (1.0 - (c("intel_suspension") * tension));
        double aidPoliticalFactor = Math.max(
                0.0,
                (1.0
                        - (((projectionOn * c("aid_cooperation_sensitivity"))
                                        * Math.max(0.0, (c("cooperation_ref") - cooperation)))
                                / c("cooperation_ref"))));
        double aidIncle = path("aid_incle", time);
        double shareIncle = 1.0 - (designated * (1.0 - c("option_share_incle")));
        double aidMil = path("aid_mil", time);
        double shareMil = 1.0 - (designated * (1.0 - c("option_share_mil")));
        double aidDod = path("aid_dod", time);
        double shareDod = 1.0 - (designated * (1.0 - c("option_share_dod")));
        double aidSecurityCommitted = aidPoliticalFactor
                * ((((c("incle_security_share") * aidIncle) * shareIncle) + (aidMil * shareMil)) + (aidDod * shareDod));
        double aidDev = path("aid_dev", time);
        double shareDev = 1.0 - (designated * (1.0 - c("option_share_dev")));
        double aidHum = path("aid_hum", time);
        double shareHum = 1.0 - (designated * (1.0 - c("option_share_hum")));
        double aidCivilCommitted = aidPoliticalFactor
                * (((((1.0 - c("incle_security_share")) * aidIncle) * shareIncle) + (aidDev * shareDev))
                        + (aidHum * shareHum));
        double aidReplaced = (((projectionOn * c("replacement_max")) * fiscalRoom)
                        * Math.max(0.0, (c("aid_security_baseline") - aidSecurityDisbursed)))
                / (1.0 + c("parts_markup"));
        double domSecurityIndex = path("dom_security_index", time);
        double capacityIndicated = (((1.0 - c("aid_weight")) * domSecurityIndex)
                        * (1.0 + ((projectionOn * c("fiscal_security_effect")) * (fiscalRoom - c("fiscal_room_ref")))))
                + ((c("aid_weight") * (aidSecurityDisbursed + aidReplaced)) / c("aid_security_ref"));
        double salesBlock = designated * c("option_sales_block");
        double partsAccess = 1.0 - (salesBlock * (1.0 - (1.0 / (1.0 + c("parts_markup")))));
        double airIndicated = ((1.0 - c("air_aid_share")) * partsAccess)
                + ((c("air_aid_share") * Math.min(1.2, ((aidSecurityDisbursed + aidReplaced) / c("aid_air_ref"))))
                        * partsAccess);
        double domRuralIndex = path("dom_rural_index", time);
        double presenceIndicated = ((1.0 - c("presence_aid_weight")) * domRuralIndex)
                + ((c("presence_aid_weight") * aidCivilDisbursed) / c("aid_civil_ref"));
        double drugRevenue = ((((c("tax_share") * pastePrice) * cocaineProduction)
                                + ((c("export_rent_share") * exportPrice) * shipmentsAttempted))
                        * c("kg_per_t"))
                / c("usd_per_musd");
        double otherRevenue = path("other_revenue", time);
        double revenueDrive = Math.exp(((((((((((((c("revenue_step_01") * phase01) + (c("revenue_step_02") * phase02))
                                                                                        + (c("revenue_step_03")
                                                                                                * phase03))
                                                                                + (c("revenue_step_04") * phase04))
                                                                        + (c("revenue_step_05") * phase05))
                                                                + (c("revenue_step_06") * phase06))
                                                        + (c("revenue_step_07") * phase07))
                                                + (c("revenue_step_08") * phase08))
                                        + (c("revenue_step_09") * phase09))
                                + (c("revenue_step_10") * phase10))
                        + (c("revenue_step_11") * phase11))
                + (c("revenue_step_12") * phase12)));
        double territorialRevenue = (otherRevenue * revenueDrive)
                * Math.pow(((1.0 - stateControl) / c("control_gap_ref")), c("territory_elasticity"));
        double memberCapacity =
                (((drugRevenue + territorialRevenue) + (c("aid_leak") * aidSecurityDisbursed)) / c("cost_per_member"))
                        * Math.pow(securityCapacity, (0.0 - c("capacity_on_groups")));
        double recruitment = Math.max(0.0, (memberCapacity - armedMembers)) / c("recruitment_time");
        double opsIntensityPath = path("ops_intensity_path", time);
        double opsIntensity = opsIntensityPath
                + ((responding * (1.0 - c("own_path_ops_intensity"))) * (c("response_operations") - opsIntensityPath));
        double attrition = (((armedMembers * c("attrition_rate")) * opsIntensity) * securityCapacity)
                + (Math.max(0.0, (armedMembers - memberCapacity)) / c("recruitment_time"));
        double collectiveDemobilisation = path("collective_demobilisation", time);
        double demobilised = Math.min(collectiveDemobilisation, (armedMembers / c("demob_time_min")));
        double stateStrength = ((securityCapacity * Math.pow(airMobility, c("air_elasticity")))
                        * (c("ops_floor") + ((1.0 - c("ops_floor")) * opsIntensity)))
                * (1.0 + (c("presence_on_control") * (ruralPresence - 1.0)));
        double controlIndicated = Math.pow(stateStrength, c("contest_power"))
                / (Math.pow(stateStrength, c("contest_power"))
                        + Math.pow((armedMembers / c("armed_ref")), c("contest_power")));
        double contest = (4.0 * stateControl) * (1.0 - stateControl);
        double fragmentation = path("fragmentation", time);
        double conflictIntensity = ((armedMembers / c("armed_ref"))
                        * (((c("state_conflict_weight") * opsIntensity) * securityCapacity)
                                + ((1.0 - c("state_conflict_weight")) * fragmentation)))
                * (1.0 + (c("scarcity_violence") * Math.max(0.0, ((exportPrice / c("price_ref")) - 1.0))));
        double securityDeaths =
                ((c("death_rate") * conflictIntensity) * Math.pow(airMobility, (0.0 - c("air_death_effect"))))
                        + (c("manual_death_rate") * manualEradication);
        double displacement = ((c("displacement_rate") * conflictIntensity) * (0.5 + (contest / 2.0)))
                + (c("spray_displacement") * aerialSpraying);
        double extraditionRequests = c("request_base") * intelSharing;
        double totalPeacePath = path("total_peace_path", time);
        double totalPeace = totalPeacePath
                + ((responding * (1.0 - c("own_path_total_peace"))) * (c("response_peace") - totalPeacePath));
        double grantShare = Math.max(
                0.0,
                Math.min(
                        1.0,
                        ((c("grant_max") * Math.min(1.0, (cooperation / c("cooperation_ref"))))
                                * (1.0 - (c("peace_suspension") * totalPeace)))));
        double extraditions = (extraditionQueue / c("extradition_time")) * grantShare;
        double extraditionRefused = (extraditionQueue / c("extradition_time")) * (1.0 - grantShare);
        double exogenousShock = path("exogenous_shock", time);
        double usPressure = (statusSeverity + exogenousShock) / c("ref_year");
        double retaliation = ((((c("retaliation_gain") * tension) * Math.max(0.0, (1.0 - govAlignment))) / 2.0)
                        * (1.0 - (c("restraint") * dependence)))
                / c("ref_year");
        double tensionRise =
                ((usPressure * c("tension_from_us")) + (retaliation * c("tension_from_retaliation"))) * (1.0 - tension);
        double tensionDecay = (tension / c("cooling_time")) * (1.0 + (c("conciliation") * Math.max(0.0, govAlignment)));
        double cooperationIndicated = Math.max(
                0.0,
                Math.min(
                        1.0,
                        ((c("cooperation_mid") * (1.0 + (c("alignment_effect") * govAlignment)))
                                * (1.0 - (c("tension_effect") * tension)))));
        double blocIndicated = Math.max(
                0.05,
                Math.min(
                        0.95,
                        ((c("bloc_base") + (c("rally_effect") * statusSeverity))
                                - (c("insecurity_penalty") * (conflictIntensity - c("conflict_ref"))))));
        double pContinuity = 1.0 / (1.0 + Math.exp((0.0 - (c("election_slope") * (blocSupport - c("election_mid"))))));
        double mdbOpposition = designated * c("option_mdb_opposition");
        double mdbLoss = mdbOpposition * c("mdb_block_probability");
        double premiumIndicated = (((c("premium_base") + (c("premium_status") * statusSeverity))
                                + (c("premium_tension") * tension))
                        + (c("premium_debt") * Math.max(0.0, (Math.min(debtRatio, c("debt_limit")) - c("debt_ref")))))
                + (c("premium_mdb") * mdbLoss);
        double primaryDeficit = path("primary_deficit", time);
        double growth = c("growth_base")
                - ((c("growth_premium_effect") * (riskPremium - c("premium_base"))) / c("pp_per_unit"));
        double debtChange = primaryDeficit
                - c("fiscal_response") * Math.max(0.0, debtRatio - c("debt_ref"))
                + (debtRatio * ((c("real_rate_base") + (riskPremium / c("pp_per_unit"))) - growth));
        double borderPolicy = path("border_policy", time);
        double usEncounters = (c("encounter_base") * borderPolicy)
                * Math.max(
                        0.0,
                        ((1.0 + (c("migration_displacement") * ((displacement / c("displacement_ref")) - 1.0)))
                                + ((c("migration_growth") * (c("growth_base") - growth)) * c("ref_year"))));
        double measuredPotential =
                (potentialProduction * c("potential_bias")) * (1.0 + (c("measurement_catch_up") * (yieldDrive - 1.0)));
        double measuredAreaUs = cocaArea * c("us_area_bias");
        double measuredSeizures = seizuresSource / c("seizure_purity");
        double cooperationIndex = ((cooperation + intelSharing) + grantShare) / 3.0;
        double countOn = (time < c("decision_time")) ? 0.0 : 1.0;
        double changeInPerceivedProfit = (profitRatio - perceivedProfit) / c("profit_perception_time");
        double changeInPerceivedEradRisk = (eradicationIntensity - perceivedEradRisk) / c("profit_perception_time");
        double changeInUtilization = (utilizationIndicated - utilization) / c("utilization_time");
        double changeInExportPrice = (indicatedPrice - exportPrice) / c("price_time");
        double changeInCocaPeruBolivia = (desiredAreaPb - cocaPeruBolivia) / c("pb_adjust_time");
        double changeInTraffickerAdaptation = (adaptationTarget - traffickerAdaptation) / c("adaptation_time");
        double changeInIntelSharing = (intelIndicated - intelSharing) / c("intel_time");
        double changeInSecurityCapacity = (capacityIndicated - securityCapacity) / c("capacity_time");
        double changeInAirMobility = (airIndicated - airMobility) / c("air_time");
        double changeInRuralPresence = (presenceIndicated - ruralPresence) / c("presence_time");
        double changeInStateControl = (controlIndicated - stateControl) / c("control_time");
        double changeInCooperation = (cooperationIndicated - cooperation) / c("cooperation_time");
        double changeInBlocSupport = (blocIndicated - blocSupport) / c("opinion_time");
        double changeInPContinuityFrozen =
                (time < c("election_time")) ? ((pContinuity - pContinuityFrozen) / c("freeze_time")) : c("zero_rate");
        double changeInRiskPremium = (premiumIndicated - riskPremium) / c("premium_time");
        double changeInCumDeliveries = countOn * deliveries;
        double changeInCumDeliveriesUS = countOn * deliveriesUs;
        double changeInCumExports = countOn * exportsColombia;
        double changeInCumAid = countOn * (aidSecurityDisbursed + aidCivilDisbursed);
        double changeInCumDeaths = countOn * securityDeaths;
        double changeInCumDisplaced = countOn * displacement;
        double changeInCumExtraditions = countOn * extraditions;
        double changeInCapacityReference = (time < c("projection_start"))
                ? ((securityCapacity - capacityReference) / c("freeze_time"))
                : c("zero_rate");
        double changeInCumSeizures = countOn * measuredSeizures;
        double changeInCumEradicated = countOn * manualEradication;
        double changeInCumEncounters = countOn * usEncounters;
        double changeInCumCooperation = countOn * cooperationIndex;
        double changeInCumTension = countOn * tension;
        double changeInCumPremium = countOn * riskPremium;
        seen.put("coca_area", cocaArea);
        seen.put("measured_potential", measuredPotential);
        seen.put("measured_seizures", measuredSeizures);
        seen.put("paste_price", pastePrice);
        seen.put("deliveries", deliveries);
        seen.put("deliveries_us", deliveriesUs);
        seen.put("exports_colombia", exportsColombia);
        seen.put("cocaine_production", cocaineProduction);
        seen.put("seizures_source", seizuresSource);
        seen.put("seizures_transit", seizuresTransit);
        seen.put("exports_peru_bolivia", exportsPeruBolivia);
        seen.put("domestic_use", domesticUse);
        seen.put("cooperation_index", cooperationIndex);
        seen.put("security_deaths", securityDeaths);
        seen.put("displacement", displacement);
        seen.put("extraditions", extraditions);
        seen.put("seizure_fraction", seizureFraction);
        seen.put("us_encounters", usEncounters);
        seen.put("measured_area_us", measuredAreaUs);
        var rate = new HashMap<String, Double>();
        rate.put("Coca_Young", newPlanting + replanting - maturation - youngAbandoned - youngEradicated);
        rate.put("Coca_Mature", maturation - matureAbandoned - matureEradicated - substitutionEnrolment);
        rate.put("Cleared_Land", youngEradicated + matureEradicated - replanting - givenUp);
        rate.put("Substituted_Land", substitutionEnrolment - substitutionRelapse - substitutionExit);
        rate.put("Perceived_Profit", changeInPerceivedProfit);
        rate.put("Perceived_Erad_Risk", changeInPerceivedEradRisk);
        rate.put("Yield", yieldLearning);
        rate.put("Utilization", changeInUtilization);
        rate.put("Cocaine_Inventory", cocaineProduction - seizuresSource - exportsColombia - domesticUse);
        rate.put("Cocaine_Transit", exportsColombia + exportsPeruBolivia - seizuresTransit - deliveries);
        rate.put("Export_Price", changeInExportPrice);
        rate.put("Coca_Peru_Bolivia", changeInCocaPeruBolivia);
        rate.put("Trafficker_Adaptation", changeInTraffickerAdaptation);
        rate.put("Intel_Sharing", changeInIntelSharing);
        rate.put("Aid_Pipeline_Security", aidSecurityCommitted - aidSecurityDisbursed);
        rate.put("Aid_Pipeline_Civil", aidCivilCommitted - aidCivilDisbursed);
        rate.put("Security_Capacity", changeInSecurityCapacity);
        rate.put("Air_Mobility", changeInAirMobility);
        rate.put("Rural_Presence", changeInRuralPresence);
        rate.put("Armed_Members", recruitment - attrition - demobilised);
        rate.put("State_Control", changeInStateControl);
        rate.put("Extradition_Queue", extraditionRequests - extraditions - extraditionRefused);
        rate.put("Tension", tensionRise - tensionDecay);
        rate.put("Cooperation", changeInCooperation);
        rate.put("Bloc_Support", changeInBlocSupport);
        rate.put("p_continuity_frozen", changeInPContinuityFrozen);
        rate.put("Risk_Premium", changeInRiskPremium);
        rate.put("Debt_Ratio", debtChange);
        rate.put("Cum_Deliveries", changeInCumDeliveries);
        rate.put("Cum_Deliveries_US", changeInCumDeliveriesUS);
        rate.put("Cum_Exports", changeInCumExports);
        rate.put("Cum_Aid", changeInCumAid);
        rate.put("Cum_Deaths", changeInCumDeaths);
        rate.put("Cum_Displaced", changeInCumDisplaced);
        rate.put("Cum_Extraditions", changeInCumExtraditions);
        rate.put("Capacity_Reference", changeInCapacityReference);
        rate.put("Cum_Seizures", changeInCumSeizures);
        rate.put("Cum_Eradicated", changeInCumEradicated);
        rate.put("Cum_Encounters", changeInCumEncounters);
        rate.put("Cum_Cooperation", changeInCumCooperation);
        rate.put("Cum_Tension", changeInCumTension);
        rate.put("Cum_Premium", changeInCumPremium);
        return rate;
    }
}
