package org.majorslist.outlook.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.PriorsFile;

/// A country's scenario model: its folder and the tables in it.
///
/// @param folder the folder
/// @param priors what is uncertain
/// @param options the answers compared; the first is the reference
/// @param accountGroups group of the model by ledger account
/// @param responses what the country and the markets may do
/// @param variants structural variants
/// @param outcomes what is compared
/// @param targets series the model is fitted to
/// @param pathTrends published series that go on where an input path ended in the past
public record ScenarioModel(
        Path folder,
        Priors priors,
        List<ModelOption> options,
        Map<String, String> accountGroups,
        List<Setting> responses,
        List<Setting> variants,
        List<Outcome> outcomes,
        List<Target> targets,
        List<PathTrend> pathTrends) {
    /// Years after the decision at which outcomes are read.
    public static final List<Integer> HORIZONS = List.of(1, 3, 5, 10);

    /// First day of the projection \[year].
    public static final double ORIGIN = 2025.0;

    /// Reads a model's folder.
    ///
    /// @param folder such as `content/models/colombia`
    /// @return the model, every table checked
    /// @throws BadInput with the faults of the first table that has any
    public static ScenarioModel read(Path folder) {
        return new ScenarioModel(
                folder,
                PriorsFile.read(folder.resolve("priors.csv")),
                ScenarioTables.options(folder.resolve("options.csv")),
                ScenarioTables.accountGroups(folder.resolve("accounts.csv")),
                ScenarioTables.settings(folder.resolve("responses.csv"), "response_id"),
                ScenarioTables.settings(folder.resolve("variants.csv"), "variant_id"),
                ScenarioTables.outcomes(folder.resolve("outcomes.csv")),
                ScenarioTables.targets(folder.resolve("calibration-targets.csv")),
                ScenarioTables.pathTrends(folder.resolve("path-trends.csv")));
    }

    /// Finds the model of a country.
    ///
    /// @param models the folder `content/models`, one folder a country in it
    /// @param countryName English name of the country
    /// @return the folder; empty if the country has no model
    public static Optional<Path> findFolder(Path models, String countryName) {
        Path folder = models.resolve(countryName.toLowerCase(Locale.ROOT).replace(' ', '-'));
        return Files.isRegularFile(folder.resolve("model.xmile")) ? Optional.of(folder) : Optional.empty();
    }

    /// The model file.
    ///
    /// @return an XMILE file
    public Path file() {
        return folder.resolve("model.xmile");
    }

    /// Time of the determination of a cycle, on the time grid of the model.
    ///
    /// @param cycle the fiscal year of the cycle
    /// @return 15 September of the year before, moved to the nearest sixteenth \[year]
    public static double decisionTime(int cycle) {
        return cycle - 1 + 0.6875;
    }

    /// An option by its key.
    ///
    /// @param id such as `O3`
    /// @param where the place of the key, for the fault
    /// @return the option
    /// @throws BadInput if there is none
    public ModelOption option(String id, String where) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-option",
                        "there is no option \"" + id + "\"",
                        where,
                        "Options are "
                                + String.join(
                                        ", ",
                                        options.stream().map(ModelOption::id).toList()) + ".")));
    }

    /// A response or demand scenario by its key.
    ///
    /// @param id such as `C1` or `D2`
    /// @param where the place of the key, for the fault
    /// @return the setting
    /// @throws BadInput if there is none
    public Setting response(String id, String where) {
        return find(responses, id, "response", where);
    }

    private static Setting find(List<Setting> settings, String id, String kind, String where) {
        return settings.stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-" + kind,
                        "there is no " + kind + " \"" + id + "\"",
                        where,
                        (kind.equals("response") ? "Responses" : "Variants") + " are "
                                + String.join(
                                        ", ", settings.stream().map(Setting::id).toList()) + ".")));
    }

    /// A structural variant by its key.
    ///
    /// @param id such as `V1a`
    /// @param where the place of the key, for the fault
    /// @return the setting
    /// @throws BadInput if there is none
    public Setting variant(String id, String where) {
        return find(variants, id, "variant", where);
    }

    /// An outcome by its key.
    ///
    /// @param id such as `cocaine_us`
    /// @param where the place of the key, for the fault
    /// @return the outcome
    /// @throws BadInput if there is none
    public Outcome outcome(String id, String where) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "unknown-outcome",
                        "there is no outcome \"" + id + "\"",
                        where,
                        "Outcomes are "
                                + String.join(
                                        ", ", outcomes.stream().map(Outcome::id).toList()) + ".")));
    }
}
