package org.majorslist.app.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors law major`: whether areas and tonnages make a country a major.
@Command(
        name = "major",
        description = "Whether hectares or tonnes of a year meet the definition of a major, and on which limb.",
        footer = {
            "",
            "Examples:",
            "  majors law major --coca-hectares 253000 --on 2025-09-15",
            "  majors law major --coca-hectares 999.9 --on 2025-09-15",
            "  majors law major --opium-tonnes 5 --on 1990-03-01"
        })
public final class LawMajorCommand extends LawSubcommand {
    /// More than any country grows.
    private static final BigDecimal VAST = new BigDecimal("1e12");

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day of the test.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--coca-hectares", paramLabel = "HA", description = "Coca cultivated or harvested in a year.")
    private @Nullable BigDecimal cocaHectares;

    @Option(
            names = "--poppy-hectares",
            paramLabel = "HA",
            description = "Opium poppy cultivated or harvested in a year.")
    private @Nullable BigDecimal poppyHectares;

    @Option(
            names = "--cannabis-hectares",
            paramLabel = "HA",
            description = "Cannabis cultivated or harvested in a year.")
    private @Nullable BigDecimal cannabisHectares;

    @Option(names = "--opium-tonnes", paramLabel = "T", description = "Opium produced in a year.")
    private @Nullable BigDecimal opiumTonnes;

    @Option(names = "--coca-tonnes", paramLabel = "T", description = "Coca produced in a year.")
    private @Nullable BigDecimal cocaTonnes;

    @Option(names = "--marijuana-tonnes", paramLabel = "T", description = "Marijuana produced in a year.")
    private @Nullable BigDecimal marijuanaTonnes;

    /// Made by picocli.
    public LawMajorCommand() {}

    @Override
    public Integer call() {
        Map<String, Object> measures = new HashMap<>();
        put(measures, "coca hectares", cocaHectares);
        put(measures, "poppy hectares", poppyHectares);
        put(measures, "cannabis hectares", cannabisHectares);
        put(measures, "opium tonnes", opiumTonnes);
        put(measures, "coca tonnes", cocaTonnes);
        put(measures, "marijuana tonnes", marijuanaTonnes);
        refuseUnusable(measures);
        LawBook law = LawShelf.law();
        List<String> limbs = law.majorLimbs(on, measures);
        if (print().format() == OutputFormat.table) {
            limbs.forEach(limb -> printText(Lines.wrapped("", limb)));
        } else {
            printRows(List.of("limb"), limbs.stream().map(List::of).toList());
        }
        if (limbs.isEmpty()) {
            sayNone(law, measures.keySet());
        }
        return limbs.isEmpty() ? ExitCodes.NEGATIVE : ExitCodes.DONE;
    }

    private static void refuseUnusable(Map<String, Object> measures) {
        if (measures.isEmpty()) {
            throw new BadInput(new Fault(
                    "no-figure",
                    "no figure was given",
                    "majors law major",
                    "Give one, such as --coca-hectares 253000."));
        }
        measures.forEach((name, value) -> {
            if (((BigDecimal) value).signum() < 0) {
                throw new BadInput(new Fault(
                        "below-nothing", value + " is less than nothing", option(name), "Give a number from 0 up."));
            }
        });
    }

    /// Says that no limb holds, and which of the figures no definition of that day asks for, however large.
    private void sayNone(LawBook law, Collection<String> names) {
        var text = new StringBuilder(say(
                "No limb of the definition holds on these figures.\n",
                "Ningún supuesto de la definición se cumple con estas cifras.\n"));
        names.stream()
                .sorted()
                .filter(name -> law.majorLimbs(on, Map.of(name, VAST)).isEmpty())
                .forEach(name -> text.append(say(
                        "The definition of %s does not ask for %s.%n".formatted(on, option(name)),
                        "La definición del %s no pregunta por %s.%n".formatted(on, option(name)))));
        if (print().format() == OutputFormat.table) {
            printText(text.toString());
        } else {
            printProgress(text.toString().strip());
        }
    }

    private static String option(String measure) {
        return "--" + measure.replace(' ', '-');
    }

    private static void put(Map<String, Object> measures, String name, @Nullable BigDecimal value) {
        if (value != null) {
            measures.put(name, value);
        }
    }
}
