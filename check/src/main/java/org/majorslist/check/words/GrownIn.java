package org.majorslist.check.words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where what an indicator counts is grown or made, by grown-in.csv: figures of coca are those of three
/// countries, whichever other a text names beside them.
public final class GrownIn {
    private final Map<String, List<String>> countries = new HashMap<>();

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @throws org.majorslist.measure.BadInput if the table is missing or broken
    public GrownIn(Path folder) {
        for (Table.Row row : Table.read(folder, "grown-in.csv")) {
            List<String> codes = List.of(row.get("countries").split("\\|"));
            row.words("indicators").forEach(indicator -> countries.put(indicator, codes));
        }
    }

    /// Whether a country may be the one a figure is of.
    ///
    /// @param indicator the key of an indicator
    /// @param country the code of a country, such as `COL`
    /// @return `false` if the table has the indicator and not the country
    public boolean mayBe(String indicator, String country) {
        List<String> codes = countries.get(indicator);
        return codes == null || codes.contains(country);
    }

    /// Whether a country has any of what the table tells of.
    ///
    /// @param country the code of a country, such as `COL`
    /// @return whether a row has it
    public boolean knows(String country) {
        return countries.values().stream().anyMatch(codes -> codes.contains(country));
    }

    /// The countries a figure of an indicator may be of.
    ///
    /// @param indicator the key of an indicator
    /// @return their codes, from north to south; none if the table does not have the indicator
    public List<String> of(String indicator) {
        return countries.getOrDefault(indicator, List.of());
    }

    /// The indicators of the table.
    ///
    /// @return their keys
    public Set<String> indicators() {
        return Set.copyOf(countries.keySet());
    }
}
