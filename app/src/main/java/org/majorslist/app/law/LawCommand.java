package org.majorslist.app.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.LawBook;
import org.majorslist.law.Query;
import org.majorslist.law.Situation;
import org.majorslist.register.Country;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors law`: what a decision does in law.
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "What a decision does in law: assistance, bank votes, trade, each with its rule and citation.",
        subcommands = {
            LawDiffCommand.class,
            LawCalendarCommand.class,
            LawHistoryCommand.class,
            LawBacktestCommand.class,
            LawQuestionsCommand.class,
            LawQueriesCommand.class,
            LawGivenCommand.class,
            LawMajorCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  majors law COL --cycle 2026",
            "  majors law COL --cycle 2026 --waiver none --query FMF",
            "  majors law COL --cycle 2026 --waiver none --query MDB_vote:IBRD --explain",
            "  majors law Bolivia --cycle 2014 --query DA --query MDB_vote:IDB --format json",
            "  majors law COL --cycle 1996 --on 1996-02-15 --determination none --query FMF",
            "  majors law COL --cycle 2026 --rules docs/guide/amendment-incle --query INCLE"
        })
public final class LawCommand implements Callable<Integer> {
    @Mixin
    private PrintOptions print = new PrintOptions();

    @Mixin
    private SituationOptions facts = new SituationOptions();

    @Parameters(index = "0", arity = "0..1", paramLabel = "COUNTRY", description = "ISO code or name.")
    private @Nullable String country;

    @Option(
            names = "--query",
            paramLabel = "Q",
            description = "A programme, bank or trade measure, such as FMF, ESF:democracy, MDB_vote:IBRD or TRADE_802;"
                    + " may be repeated (default: all).")
    private List<String> queries = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", description = "A folder of amended rule files, laid over ours.")
    private @Nullable Path rules;

    @Option(names = "--explain", description = "Show the facts, the rules tried and the rule that fired.")
    private boolean explain;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public LawCommand() {}

    @Override
    public Integer call() {
        if (country == null) {
            throw new ParameterException(spec.commandLine(), "no country was given");
        }
        LawBook law = LawShelf.law(rules);
        List<Query> asked =
                queries.stream().map(text -> law.query(text, "--query")).toList();
        AsOf record = LawShelf.register().asOf(print.asOf());
        Country of = record.register().countries().get(country, "COUNTRY");
        Optional<Situation> situation = facts.find(of, record, law);
        if (situation.isEmpty()) {
            spec.commandLine().getErr().println(noOutcome(facts.cycle(record)));
            return ExitCodes.NEGATIVE;
        }
        answer(law, of, situation.get(), asked);
        return ExitCodes.DONE;
    }

    private static String noOutcome(int cycle) {
        return "The record has no outcome for cycle " + cycle
                + ".\n  Name one with --determination, or see `majors determinations --cycle " + cycle + "`.";
    }

    private void answer(LawBook law, Country of, Situation situation, List<Query> asked) {
        var page = new LawPage(print.language());
        List<Effect> effects = asked.isEmpty()
                ? law.effects(situation).all()
                : asked.stream().map(query -> law.answer(situation, query)).toList();
        List<Explanation> explanations = explain
                ? effects.stream()
                        .map(effect -> law.explain(situation, effect.query()))
                        .toList()
                : List.of();
        var regime = law.regime(situation.fiscalYear(), situation.day());
        var out = spec.commandLine().getOut();
        if (print.format() == OutputFormat.json) {
            out.print(Json.write(LawJson.of(situation, regime, effects, explanations, print.language())));
        } else if (print.format() == OutputFormat.csv) {
            out.print(page.forPrograms(situation, regime, effects).print(OutputFormat.csv));
        } else {
            out.print(page.head(of, situation, regime));
            out.print(asked.isEmpty() && !explain ? page.overview(effects) : page.details(effects, explanations));
            out.print(page.conditions(law.catalogue().conditions(), situation));
        }
    }
}
