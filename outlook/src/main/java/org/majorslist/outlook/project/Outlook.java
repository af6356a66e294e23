package org.majorslist.outlook.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.scenario.ModelOption;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.sim.run.CompiledModel;

/// A country's model ready to project: fitted members loaded, model file compiled.
///
/// @param model the model's tables
/// @param compiled the model file, compiled
/// @param fitted the fitted members
public record Outlook(ScenarioModel model, CompiledModel compiled, FittedMembers fitted) {
    /// Loads the fitted members of a model.
    ///
    /// @param model the model's tables
    /// @param compiled the model file, compiled
    /// @return the model, ready to project
    /// @throws org.majorslist.measure.BadInput if there is no calibration
    public static Outlook open(ScenarioModel model, CompiledModel compiled) {
        return new Outlook(model, compiled, FittedMembers.of(model.folder()));
    }

    /// Turns options into model inputs by the law and the ledger.
    ///
    /// @param options the options, the reference first
    /// @param law the law
    /// @param country ISO 3166-1 code
    /// @param cycle the fiscal year of the cycle
    /// @param basis ledger lines; `null` if the ledger has nothing
    /// @return one entry an option
    public List<OptionInputs> inputs(
            List<ModelOption> options, LawAndMoney law, String country, int cycle, @Nullable LedgerBasis basis) {
        return options.stream()
                .map(option -> OptionInputs.of(model, option, law, country, cycle, basis))
                .toList();
    }

    /// Projects options on common members.
    ///
    /// @param options the options, the reference first
    /// @param cycle the fiscal year of the cycle
    /// @param run members, seed, threads
    /// @return one number an option, outcome, horizon and member
    public Projection project(List<OptionInputs> options, int cycle, Conduct run) {
        return projectMembers(options, members(run), cycle, run);
    }

    /// Draws the members of a projection.
    ///
    /// @param run members and seed
    /// @return one column a parameter or stock, one value a member
    public Map<String, double[]> members(Conduct run) {
        return MemberDraw.draw(model.priors(), fitted, run.members(), run.seed());
    }

    /// Projects options on members laid out by the caller.
    ///
    /// @param options the options, the reference first
    /// @param members one column a parameter or stock, one value a member
    /// @param cycle the fiscal year of the cycle
    /// @param run members and threads
    /// @return one number an option, outcome, horizon and member
    public Projection projectMembers(
            List<OptionInputs> options, Map<String, double[]> members, int cycle, Conduct run) {
        return new Projector(model, compiled, run.threads(), () -> false).run(options, members, run.members(), cycle);
    }

    /// Projects the same options under a structural variant: the same members with some constants set.
    ///
    /// @param options the options, the reference first
    /// @param variant the variant
    /// @param cycle the fiscal year of the cycle
    /// @param run members, seed, threads
    /// @return one number an option, outcome, horizon and member
    public Projection projectUnder(List<OptionInputs> options, Setting variant, int cycle, Conduct run) {
        var changed = new ArrayList<OptionInputs>();
        for (OptionInputs option : options) {
            Map<String, Double> constants = new java.util.TreeMap<>(option.constants());
            constants.putAll(variant.values());
            changed.add(new OptionInputs(option.option(), option.law(), constants));
        }
        return project(changed, cycle, run);
    }

    /// How an ensemble is run.
    ///
    /// @param members how many members, at least 1
    /// @param seed any number; the same seed gives the same bits
    /// @param threads how many threads; does not change the result
    public record Conduct(int members, long seed, int threads) {
        /// Refuses fewer than one member or thread.
        public Conduct {
            if (members < 1 || threads < 1) {
                throw new IllegalArgumentException("At least one member and one thread are needed.");
            }
        }
    }
}
