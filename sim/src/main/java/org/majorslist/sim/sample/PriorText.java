package org.majorslist.sim.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A prior as a table writes it: `triangular(0.5, 1, 2)`, `normal(0, 0.15) cut to (-0.3, 0.45)`.
public final class PriorText {
    private static final int LONGEST = 2_000;
    private static final String BRACKETS = "\\(([^()]*)\\)";
    private static final Pattern FORM =
            Pattern.compile("\\s*([A-Za-z]+)\\s*(?:" + BRACKETS + ")?\\s*(?:cut\\s+to\\s*" + BRACKETS + ")?\\s*");
    static final String FORMS = "Write fixed(value), uniform(low, high), loguniform(low, high), "
            + "triangular(low, mode, high), pert(low, mode, high), normal(mean, sd), lognormal(meanlog, sdlog), "
            + "beta(alpha, beta[, low, high]) or discrete(value:weight, …), each with `cut to (low, high)` where needed.";

    private PriorText() {}

    /// Reads a prior.
    ///
    /// @param text the prior, at most 2,000 characters
    /// @return the distribution
    /// @throws IllegalArgumentException saying what is wrong with it
    public static Prior parse(String text) {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            throw new IllegalArgumentException("\"" + shown + "\" is not a prior");
        }
        String arguments = form.group(2) == null ? "" : form.group(2);
        Prior whole = parseWhole(form.group(1).toLowerCase(Locale.ROOT), arguments);
        if (form.group(3) == null) {
            return whole;
        }
        double[] bounds = numbers("cut to", form.group(3), 2, 2);
        return new Prior.Cut(whole, bounds[0], bounds[1]);
    }

    private static Prior parseWhole(String kind, String text) {
        return switch (kind) {
            case "fixed" -> new Prior.Fixed(numbers(kind, text, 1, 1)[0]);
            case "uniform" -> uniform(numbers(kind, text, 2, 2));
            case "loguniform" -> logUniform(numbers(kind, text, 2, 2));
            case "triangular" -> triangular(numbers(kind, text, 3, 3));
            case "pert" -> pert(numbers(kind, text, 3, 4));
            case "normal" -> normal(numbers(kind, text, 2, 2));
            case "lognormal" -> logNormal(numbers(kind, text, 2, 2));
            case "beta" -> beta(numbers(kind, text, 2, 4));
            case "discrete" -> discrete(text);
            default -> throw new IllegalArgumentException("there is no prior named \"" + kind + "\"");
        };
    }

    private static Prior uniform(double[] n) {
        return new Prior.Uniform(n[0], n[1]);
    }

    private static Prior logUniform(double[] n) {
        return new Prior.LogUniform(n[0], n[1]);
    }

    private static Prior triangular(double[] n) {
        return new Prior.Triangular(n[0], n[1], n[2]);
    }

    private static Prior pert(double[] n) {
        return new Prior.Pert(n[0], n[1], n[2], n.length > 3 ? n[3] : 4);
    }

    private static Prior normal(double[] n) {
        return new Prior.Normal(n[0], n[1]);
    }

    private static Prior logNormal(double[] n) {
        return new Prior.LogNormal(n[0], n[1]);
    }

    private static Prior beta(double[] n) {
        PriorCheck.require(n.length != 3, "beta takes two shapes, or two shapes and two bounds, not three numbers");
        return n.length == 2 ? new Prior.Beta(n[0], n[1], 0, 1) : new Prior.Beta(n[0], n[1], n[2], n[3]);
    }

    private static Prior discrete(String text) {
        var values = new ArrayList<Double>();
        var weights = new ArrayList<Double>();
        for (String choice : items(text)) {
            String[] pair = choice.split(":", -1);
            PriorCheck.require(pair.length == 2, "the choice \"%s\" is not of the form value:weight", choice.strip());
            values.add(number(pair[0]));
            weights.add(number(pair[1]));
        }
        return new Prior.Discrete(values, weights);
    }

    private static double[] numbers(String kind, String text, int least, int most) {
        List<String> items = items(text);
        String wanted = least == most ? "" + least : least + " to " + most;
        PriorCheck.require(
                items.size() >= least && items.size() <= most,
                "%s takes %s numbers, not %s",
                kind,
                wanted,
                items.size());
        return items.stream().mapToDouble(PriorText::number).toArray();
    }

    private static List<String> items(String text) {
        return text.isBlank() ? List.of() : List.of(text.split("[,;]", -1));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is not a number", e);
        }
    }
}
