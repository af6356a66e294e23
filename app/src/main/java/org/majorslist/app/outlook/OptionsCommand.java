package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.outlook.compare.Assumptions;
import org.majorslist.outlook.compare.Claim;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.compare.VariantRuns;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.outlook.project.FittedMembers;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.ModelOption;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.register.Country;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors options`: the options of one country and cycle side by side.
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = {
            "The options of one country and cycle side by side: law, dollars, projected differences, regret.",
            "A country without a scenario model gets law and dollars only."
        },
        footer = {
            "",
            "Examples:",
            "  majors options COL",
            "  majors options COL --members 1000 --seed 7 --format json",
            "  majors options COL --decide O3,O4 --horizon 5 --drivers sobol",
            "  majors options COL --variants --html options.html",
            "  majors options COL --under V1b",
            "  majors options COL --claim O2b:cocaine_us+5%%",
            "  majors options COL --options my-options.yaml --weights cocaine_us=3,armed_members=1",
            "  majors options BOL --cycle 2026"
        })
public final class OptionsCommand implements Callable<Integer> {
    private static final int MOST_MEMBERS = 100_000;

    @Parameters(index = "0", paramLabel = "COUNTRY", description = "ISO code or name.")
    private String country = "";

    @Option(names = "--cycle", paramLabel = "FY", description = "Fiscal year of the cycle (default: the newest).")
    private @Nullable Integer cycle;

    @Option(names = "--members", paramLabel = "N", description = "Members of the ensemble (default: 1000).")
    private int members = 1000;

    @Option(names = "--seed", paramLabel = "S", description = "The same seed gives the same bytes (default: 1).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Threads; do not change the result (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--horizon", paramLabel = "Y", description = "1, 3, 5 or 10 years after the decision (default: 5).")
    private int horizon = 5;

    @Option(names = "--tolerance", paramLabel = "T", description = "Regret that is good enough (default: 0.05).")
    private double tolerance = 0.05;

    @Option(
            names = "--drivers",
            paramLabel = "HOW",
            description = "How to find them: rank, morris or sobol; the last two make further runs (default: rank).")
    private Decision.Method drivers = Decision.Method.rank;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the answer as a page with charts.")
    private @Nullable Path html;

    @Option(names = "--all", description = "Show every outcome, not the headline ones only.")
    private boolean all;

    @Mixin
    private ProjectionOptions asked = new ProjectionOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public OptionsCommand() {}

    @Override
    public Integer call() {
        refuse(members < 1 || members > MOST_MEMBERS, "--members", members, "Give 1 to " + MOST_MEMBERS + " members.");
        refuse(threads < 1, "--threads", threads, "Give at least one thread.");
        refuse(!ScenarioModel.HORIZONS.contains(horizon), "--horizon", horizon, "Horizons are 1, 3, 5 and 10 years.");
        refuse(!(tolerance >= 0), "--tolerance", tolerance, "Give a share from 0 up, such as 0.05.");
        Path content = Home.content();
        var ahead = ReadyModel.ahead(content, country);
        AsOf record = Register.load(content.resolve("register")).asOf(print.asOf());
        Country found = record.register().countries().get(country, "COUNTRY");
        int year = cycle == null ? record.newestCycle().orElse(print.asOf().getYear() + 1) : cycle;
        refuse(year < 1987 || year > 2100, "--cycle", year, "Give a fiscal year from 1987 on, such as 2026.");
        var law = new LawAndMoney(StatuteBook.open(content.resolve("statutes")));
        OptionsLawAndMoney money = law.compare(record, found.iso3(), year);
        OptionsAnswer answer = findWhyNoProjection(content, found, year)
                .map(why -> {
                    asked.refuseWithoutProjection(why);
                    return OptionsAnswer.withoutModel(found, money, why);
                })
                .orElseGet(() -> {
                    FittedMembers fitted = FittedMembers.of(
                            ReadyModel.findFolder(content, found).orElseThrow());
                    return answer(ReadyModel.await(ahead), fitted, found, year, law, money);
                });
        if (html != null) {
            PageFile.write(html, new OptionsPage(answer, all).page());
        }
        if (print.language() == PrintOptions.Language.es) {
            spec.commandLine().getErr().println("options: esta respuesta solo existe en inglés (in English only)");
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (print.format()) {
            case json -> out.print(Json.write(OptionsJson.of(answer)));
            case csv -> out.print(OptionsCsv.table(answer).print(print.format()));
            case table -> new OptionsText(answer, out, all).print();
        }
        return ExitCodes.DONE;
    }

    private static Optional<String> findWhyNoProjection(Path content, Country found, int year) {
        if (ReadyModel.findFolder(content, found).isEmpty()) {
            return Optional.of(
                    "No projection exists for " + found.nameEn() + ": the record holds no scenario model of it.");
        }
        return ScenarioModel.decisionTime(year) < ScenarioModel.ORIGIN
                ? Optional.of("No projection exists for this cycle: the model's projection starts in 2025.")
                : Optional.empty();
    }

    private OptionsAnswer answer(
            ReadyModel ready,
            FittedMembers fitted,
            Country found,
            int year,
            LawAndMoney law,
            OptionsLawAndMoney money) {
        ScenarioModel model = ready.model();
        var outlook = new Outlook(model, ready.compiled(), fitted);
        var conduct = new Outlook.Conduct(members, seed, threads);
        List<Setting> assumed = asked.assumed(model);
        List<ModelOption> options = asked.options(model, assumed);
        List<String> keys = options.stream().map(ModelOption::id).toList();
        List<String> pair = asked.pair(keys);
        Optional<Claim> stated = asked.stated(model, keys);
        Map<String, Double> byKey = asked.weights(model);
        var inputs = outlook.inputs(options, law, found.iso3(), year, money.basis());
        spec.commandLine().getErr().printf("%d options x %d members …%n", inputs.size(), members);
        Projection projection = outlook.project(inputs, year, conduct);
        var comparisons = CompletableFuture.supplyAsync(() -> Comparison.listAll(projection));
        Study study = Study.of(projection, horizon, byKey, tolerance);
        Assumptions assumptions = Assumptions.of(projection);
        Decision decision = Decision.of(study, assumptions, pair)
                .screened(
                        drivers,
                        outlook,
                        inputs,
                        year,
                        conduct,
                        screened -> Study.of(screened, horizon, byKey, tolerance));
        Optional<OptionsAnswer.Claimed> claimed =
                stated.map(one -> OptionsAnswer.Claimed.of(asked.claim(), one, projection, assumptions, horizon));
        var conditions = new ArrayList<>(List.of(decision.firstLoses()));
        claimed.ifPresent(one -> conditions.add(one.conditions()));
        return new OptionsAnswer(
                found,
                money.withOptions(inputs.stream().map(OptionInputs::law).toList()),
                "",
                seed,
                assumed,
                Optional.of(study),
                comparisons.join(),
                Optional.of(decision),
                asked.variants() ? Optional.of(stability(outlook, inputs, year, conduct, study)) : Optional.empty(),
                claimed,
                asked.levels(model),
                Meaning.listNamed(Meaning.listAll(model.priors(), ready.declared()), decision, conditions));
    }

    private Map<String, Double> stability(
            Outlook outlook, List<OptionInputs> inputs, int year, Outlook.Conduct conduct, Study study) {
        PrintWriter err = spec.commandLine().getErr();
        return VariantRuns.stability(
                outlook,
                inputs,
                year,
                conduct,
                study,
                variant -> err.printf("variant %s, %s …%n", variant.id(), variant.label()));
    }

    private static void refuse(boolean wrong, String where, Object value, String mend) {
        if (wrong) {
            throw ProjectionOptions.bad(where, value + " cannot be used", mend);
        }
    }
}
