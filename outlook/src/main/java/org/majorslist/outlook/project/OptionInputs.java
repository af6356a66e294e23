package org.majorslist.outlook.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.AccountShare;
import org.majorslist.law.Effect;
import org.majorslist.law.Result;
import org.majorslist.law.Wording;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.money.PolicyChoice;
import org.majorslist.outlook.scenario.ModelOption;
import org.majorslist.outlook.scenario.ScenarioModel;

/// What an option sets in the model.
///
/// @param option the option
/// @param law the option in law and dollars
/// @param constants model constants by name
public record OptionInputs(ModelOption option, OptionLawAndMoney law, Map<String, Double> constants) {
    /// Copies the constants.
    public OptionInputs {
        constants = Map.copyOf(constants);
    }

    /// Takes the shares of money from the law, weighted by the ledger's dollars, and the rest from the option.
    ///
    /// @param model the country's model
    /// @param option the option
    /// @param lawAndMoney the law
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle
    /// @param basis ledger lines of the cycle; `null` weighs all accounts of a group alike
    /// @return the model's constants
    public static OptionInputs of(
            ScenarioModel model,
            ModelOption option,
            LawAndMoney lawAndMoney,
            String country,
            int cycle,
            @Nullable LedgerBasis basis) {
        var choice = new PolicyChoice(
                option.id(), new Wording(option.label(), option.label()), option.determination(), option.waiver());
        OptionLawAndMoney law = lawAndMoney.option(
                country,
                cycle,
                choice,
                basis,
                account -> option.practice().getOrDefault(model.accountGroups().getOrDefault(account, ""), 1.0));
        Map<String, Double> constants = new LinkedHashMap<>();
        option.practice()
                .forEach((group, cap) -> constants.put(
                        "option_share_" + group,
                        Math.min(cap, groupShare(group, model.accountGroups(), law.shares(), basis))));
        constants.put("option_severity_low", option.severity().low());
        constants.put("option_severity_high", option.severity().high());
        constants.put("option_conditionality", option.conditionality());
        constants.put("option_intel", option.intelligence());
        constants.put("option_pipeline_freeze", option.pipelineFreeze());
        constants.put("option_sales_block", salesBarred(law));
        constants.put("option_mdb_opposition", banksOpposed(law));
        constants.put("decision_time", ScenarioModel.decisionTime(cycle));
        constants.putAll(option.overrides());
        return new OptionInputs(option, law, constants);
    }

    private static double groupShare(
            String group, Map<String, String> groups, List<AccountShare> shares, @Nullable LedgerBasis basis) {
        double weights = 0;
        double sum = 0;
        double plainSum = 0;
        int accounts = 0;
        for (AccountShare share : shares) {
            if (group.equals(groups.get(share.account()))) {
                double weight = Math.max(0, dollars(share.account(), basis));
                weights += weight;
                sum += weight * share.likely();
                plainSum += share.likely();
                accounts++;
            }
        }
        if (weights > 0) {
            return sum / weights;
        }
        return accounts > 0 ? plainSum / accounts : 1;
    }

    private static double dollars(String account, @Nullable LedgerBasis basis) {
        return basis == null
                ? 0
                : basis.amounts().stream()
                        .filter(amount -> amount.account().equals(account))
                        .mapToDouble(amount -> amount.money().dollars().doubleValue())
                        .sum();
    }

    private static double salesBarred(OptionLawAndMoney law) {
        return law.effects()
                .find("FMS")
                .map(effect -> effect.result() == Result.PROHIBITED ? 1.0 : 0.0)
                .orElse(0.0);
    }

    private static double banksOpposed(OptionLawAndMoney law) {
        List<Effect> banks = law.effects().banks();
        long opposed = banks.stream()
                .filter(effect -> effect.result() == Result.VOTE_NO)
                .count();
        return banks.isEmpty() ? 0 : (double) opposed / banks.size();
    }
}
