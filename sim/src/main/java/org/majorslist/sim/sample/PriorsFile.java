package org.majorslist.sim.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads a table of priors, and one of correlations.
///
/// Priors: CSV in UTF-8 with the columns `name` and `prior`, and as wished `default` (the value of a
/// parameter whose prior is plain `fixed`), `unit`, `source` or `source_id`; further columns are left to
/// the reader. Correlations: CSV with `first`, `second`, `rank_correlation`.
public final class PriorsFile {
    private PriorsFile() {}

    /// Reads priors that are independent.
    ///
    /// @param file the table of priors
    /// @return the priors in the table's order
    /// @throws BadInput with every fault of the table
    public static Priors read(Path file) {
        return read(file, null);
    }

    /// Reads priors and their correlations.
    ///
    /// @param file the table of priors
    /// @param correlations the table of correlations; `null` when all are independent
    /// @return the priors in the table's order
    /// @throws BadInput with every fault of the two tables
    public static Priors read(Path file, @Nullable Path correlations) {
        List<ParameterPrior> parameters = readParameters(file);
        List<RankCorrelation> pairs = correlations == null ? List.of() : readCorrelations(correlations, parameters);
        try {
            return Priors.of(parameters, pairs);
        } catch (IllegalArgumentException e) {
            String where = String.valueOf(correlations == null ? file : correlations);
            throw new BadInput(
                    new Fault("bad-priors", String.valueOf(e.getMessage()), where, "Weaken or drop a correlation."), e);
        }
    }

    private static List<ParameterPrior> readParameters(Path file) {
        InputTable table = InputTable.read(file, List.of("name", "prior"));
        var faults = new ArrayList<Fault>();
        var parameters = new ArrayList<ParameterPrior>();
        Map<String, String> seen = new HashMap<>();
        for (InputTable.Row row : table.rows()) {
            String name = row.get("name");
            String before = seen.putIfAbsent(name, row.where());
            if (name.isEmpty()) {
                faults.add(row.fault("no-name", "the parameter has no name", "Give its name in the model."));
            } else if (before != null) {
                faults.add(row.fault(
                        "prior-twice", "\"" + name + "\" stands in " + before + " already", "Keep one of the two."));
            } else {
                parsePrior(row, faults, parameters);
            }
        }
        if (faults.isEmpty() && parameters.isEmpty()) {
            faults.add(new Fault("no-priors", "the table has no rows", file + ":1", "Add one row a parameter."));
        }
        refuse(faults);
        return parameters;
    }

    private static void parsePrior(InputTable.Row row, List<Fault> faults, List<ParameterPrior> parameters) {
        String text = row.get("prior");
        String value = row.get("default");
        try {
            Prior prior = PriorText.parse(text.equals("fixed") && !value.isEmpty() ? "fixed(" + value + ")" : text);
            String source = row.get("source").isEmpty() ? row.get("source_id") : row.get("source");
            parameters.add(new ParameterPrior(row.get("name"), prior, row.get("unit"), source));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault("bad-prior", row.get("name") + ": " + e.getMessage(), PriorText.FORMS));
        }
    }

    private static List<RankCorrelation> readCorrelations(Path file, List<ParameterPrior> parameters) {
        InputTable table = InputTable.read(file, List.of("first", "second", "rank_correlation"));
        var faults = new ArrayList<Fault>();
        var pairs = new ArrayList<RankCorrelation>();
        for (InputTable.Row row : table.rows()) {
            try {
                String first = free(row.get("first"), parameters);
                String second = free(row.get("second"), parameters);
                pairs.add(new RankCorrelation(first, second, row.number("rank_correlation")));
            } catch (IllegalArgumentException e) {
                String mend = "Name two parameters with a distribution and a number between -1 and 1.";
                faults.add(row.fault("bad-correlation", String.valueOf(e.getMessage()), mend));
            }
        }
        refuse(faults);
        return pairs;
    }

    private static String free(String name, List<ParameterPrior> parameters) {
        boolean found = parameters.stream().anyMatch(p -> p.name().equals(name) && !p.isFixed());
        PriorCheck.require(found, "\"%s\" is not a parameter with a distribution in the table of priors", name);
        return name;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
