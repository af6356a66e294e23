package org.majorslist.outlook.compare;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.outlook.project.Projection;

/// A statement about a difference: "option O2b raises cocaine_us by more than 5 percent against O1".
///
/// @param option key of the option
/// @param outcome key of the outcome
/// @param raises true for more than, false for less than
/// @param percent limit of the relative difference, at least 0
public record Claim(String option, String outcome, boolean raises, double percent) {
    private static final Pattern FORM = Pattern.compile("([\\w-]+):(\\w+)([+-])(\\d+(?:\\.\\d+)?)%?");

    /// Reads `O2b:cocaine_us+5%` or `O3:extraditions-10%`.
    ///
    /// @param text option, colon, outcome, plus (raises by more than) or minus (lowers by more than), percent
    /// @return the claim; empty if the text has another form
    public static Optional<Claim> find(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Claim(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3).equals("+"),
                        Double.parseDouble(matcher.group(4))))
                : Optional.empty();
    }

    /// In which members the claim holds, against the projection's first option.
    ///
    /// @param projection the runs
    /// @param horizon place of the horizon
    /// @return one flag a member
    public boolean[] holds(Projection projection, int horizon) {
        double[] with = projection.of(projection.placeOfOption(option), projection.placeOfOutcome(outcome), horizon);
        double[] without = projection.of(0, projection.placeOfOutcome(outcome), horizon);
        boolean[] holds = new boolean[with.length];
        for (int member = 0; member < holds.length; member++) {
            double change = 100 * (with[member] / without[member] - 1);
            holds[member] = raises ? change > percent : change < -percent;
        }
        return holds;
    }
}
