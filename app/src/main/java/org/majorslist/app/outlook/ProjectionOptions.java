package org.majorslist.app.outlook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.compare.Claim;
import org.majorslist.outlook.compare.LevelRule;
import org.majorslist.outlook.scenario.ModelOption;
import org.majorslist.outlook.scenario.OptionFile;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Setting;
import picocli.CommandLine.Option;

/// What `majors options` may be asked of a projection. All of it is read before anything runs.
final class ProjectionOptions {
    private static final String DECIDED = "O3,O4";

    @Option(names = "--response", paramLabel = "R", description = "Colombian response or demand scenario, C0 to D3.")
    private @Nullable String response;

    @Option(names = "--options", paramLabel = "FILE", description = "Options of your own, in YAML.")
    private @Nullable Path file;

    @Option(names = "--weights", paramLabel = "O=W", split = ",", description = "Weights of outcomes in regret.")
    private @Nullable Map<String, Double> weights;

    @Option(
            names = "--decide",
            paramLabel = "A,B",
            description = "Which assumptions decide between two options (default: O3,O4).")
    private @Nullable String decide;

    @Option(
            names = "--claim",
            paramLabel = "C",
            description = "What would have to be true, such as O2b:cocaine_us+5%%.")
    private @Nullable String claim;

    @Option(names = "--variants", description = "Also run the structural variants and report rank stability.")
    private boolean variants;

    @Option(
            names = "--under",
            paramLabel = "V",
            description = "Run every option under one structural variant, such as V1b.")
    private @Nullable String under;

    /// Made by picocli.
    ProjectionOptions() {}

    /// The claim as typed.
    String claim() {
        return String.valueOf(claim);
    }

    /// Whether the structural variants run too.
    boolean variants() {
        return variants;
    }

    /// The two options whose difference is explained.
    List<String> pair(List<String> options) {
        return Decision.pair(decide == null ? DECIDED : decide, options);
    }

    List<Setting> assumed(ScenarioModel model) {
        var assumed = new ArrayList<Setting>();
        if (response != null) {
            assumed.add(model.response(response, "--response"));
        }
        if (under != null) {
            assumed.add(model.variant(under, "--under"));
        }
        return assumed;
    }

    /// The model's levels were back-tested as it is; under a variant the naive band is shown.
    List<LevelRule> levels(ScenarioModel model) {
        return LevelRule.listAll(model).stream()
                .map(rule -> under == null ? rule : rule.untested())
                .toList();
    }

    List<ModelOption> options(ScenarioModel model, List<Setting> assumed) {
        var options = new ArrayList<>(model.options());
        if (file != null) {
            options.addAll(OptionFile.read(file, model));
        }
        for (Setting setting : assumed) {
            options.replaceAll(option -> option.with(setting.values()));
        }
        return options;
    }

    @Nullable
    Map<String, Double> weights(ScenarioModel model) {
        if (weights != null) {
            weights.keySet().forEach(outcome -> model.outcome(outcome, "--weights"));
            weights.forEach((outcome, weight) -> {
                if (!(weight >= 0)) {
                    throw bad(
                            "--weights", outcome + "=" + weight + " cannot be used", "Weights are numbers from 0 up.");
                }
            });
        }
        return weights;
    }

    /// The claim, read before anything runs.
    Optional<Claim> stated(ScenarioModel model, List<String> options) {
        if (claim == null) {
            return Optional.empty();
        }
        Claim read = Claim.find(claim)
                .orElseThrow(
                        () -> bad("--claim", "\"" + claim + "\" is not a claim", "Write it like O2b:cocaine_us+5%."));
        if (!options.contains(read.option())) {
            throw bad(
                    "--claim",
                    "there is no option \"" + read.option() + "\"",
                    "Options are " + String.join(", ", options) + ".");
        }
        model.outcome(read.outcome(), "majors options --claim");
        return Optional.of(read);
    }

    /// Refuses what asks of a projection where there is none, in place of passing over it.
    void refuseWithoutProjection(String why) {
        var asked = new LinkedHashMap<String, @Nullable Object>();
        asked.put("--decide", decide);
        asked.put("--claim", claim);
        asked.put("--response", response);
        asked.put("--under", under);
        asked.put("--options", file);
        asked.put("--weights", weights);
        asked.put("--variants", variants ? Boolean.TRUE : null);
        asked.forEach((option, value) -> {
            if (value != null) {
                throw bad(option, "it asks of a projection. " + why, "Leave it out for law and dollars.");
            }
        });
    }

    static BadInput bad(String where, String what, String mend) {
        return new BadInput(new Fault("wrong-option", what, "majors options " + where, mend));
    }
}
