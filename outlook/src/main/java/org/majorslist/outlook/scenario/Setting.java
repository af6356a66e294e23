package org.majorslist.outlook.scenario;

import java.util.Map;

/// A named set of model constants: a Colombian response, a demand scenario, or a structural variant.
///
/// @param id stable key, such as `C1` or `V3a`
/// @param label what a reader sees
/// @param values constants by name
public record Setting(String id, String label, Map<String, Double> values) {
    /// Copies the values.
    public Setting {
        values = Map.copyOf(values);
    }
}
