package org.majorslist.outlook.model;

/// The numbers of the Colombia model as the design states them: constants, input paths, levels at the
/// start. Steps of the unexplained drives are zero unless set.
final class ColombiaNumbers {
    private ColombiaNumbers() {}

    static final String CONSTANTS = """
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
            habit_time 0.5
            lasting_share 0.3
            close_vote 0.05
            vote_settling 0.125
            stick_and_carrot 0.5
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
            seized_base_ratio 0.12
            manual_reach 0.3
            manual_report 1
            manual_record 130000
            phase_origin 2000
            phase_length 3
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

    static final String PATHS = """
            announcement 2014.3:0 2014.6:1 2018:1 2020:0
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
            aerial_spraying_path 2000.5:58073 2001.5:94153 2002.5:130363.9 2003.5:132817.1 2004.5:136551 2005.5:138775 2006.5:172025.2 2007.5:153068.6 2008.5:133495.7 2009.5:104771.5 2010.5:101939.7 2011.5:103302.5 2012.5:100548.8 2013.5:47051.7 2014.5:55524.3 2015.5:36384.9 2015.75:36384.9 2015.8125:0 2016.5:0 2025.5:0 2026.5:0 2027.5:0 2028.5:0 2029.5:0 2030.5:0 2031.5:0 2032.5:0 2033.5:0 2034.5:0 2035.5:0
            manual_policy_path 2000.5:0 2001.5:0 2002.5:0 2003.5:0 2004.5:6234 2005.5:32705.9 2006.5:41317.7 2007.5:66353.2 2008.5:96008.4 2009.5:60555.1 2010.5:43791 2011.5:35201.2 2012.5:29415.1 2013.5:22116.5 2014.5:11675.8 2015.5:13467.6 2016.5:17631.2 2017.5:51739.2 2018.5:60016 2019.5:94000 2020.5:130142 2021.5:103257 2022.5:68893 2023.5:20325 2024.5:9403 2025.5:9000 2026.5:9000 2027.5:9000 2028.5:9000 2029.5:9000 2030.5:9000 2031.5:9000 2032.5:9000 2033.5:9000 2034.5:9000 2035.5:9000
            substitution_policy_path 2016.75:0 2017.5:5000 2018.5:18770 2019.5:9970 2020.5:9971 2021.5:2000 2022.5:1000 2023.5:1500 2024.5:2000 2025.5:5000 2026.5:5000 2027.5:5000 2028.5:5000 2029.5:5000 2030.5:5000 2031.5:5000 2032.5:5000 2033.5:5000 2034.5:5000 2035.5:5000
            interdiction_effort_path 2000.5:0.5 2005.5:0.9 2010.5:1 2015.5:1.1 2020.5:1.3 2024.5:1.3 2025.5:1.3 2026.5:1.3 2027.5:1.3 2028.5:1.3 2029.5:1.3 2030.5:1.3 2031.5:1.3 2032.5:1.3 2033.5:1.3 2034.5:1.3 2035.5:1.3
            total_peace_path 2022.6:0 2022.9:1 2024.5:0.8 2025.5:0.6 2026:0.5 2026.5:0.25 2026.6:0.2 2027.5:0.2 2028.5:0.2 2029.5:0.2 2030.5:0.2 2031.5:0.2 2032.5:0.2 2033.5:0.2 2034.5:0.2 2035.5:0.2
            ops_intensity_path 2000:0.5 2002.5:0.8 2003.5:1 2010.5:1 2013:0.8 2016.5:0.5 2019.5:0.6 2022.6:0.55 2023.5:0.4 2024.5:0.5 2025.5:0.6 2026.5:0.690909 2026.6:0.7 2027.5:0.7 2028.5:0.7 2029.5:0.7 2030.5:0.7 2031.5:0.7 2032.5:0.7 2033.5:0.7 2034.5:0.7 2035.5:0.7
            """;

    static final String STOCKS = """
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
            Status_Accustomed 0
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
}
