package org.majorslist.register;

import java.util.List;
import org.majorslist.measure.Unit;

/// A thing that is measured year after year, such as the area under coca.
///
/// @param key its name in the data package, such as `coca_cultivation_area`
/// @param labelEn its name in English
/// @param labelEs its name in Spanish
/// @param definition what exactly is counted
/// @param unit the unit of every observation of it
/// @param direction whether more is better or worse, as the record words it
/// @param bearsOnMeasure the head of 22 U.S.C. 2291h(a)(1) it is evidence for, as the record words it
/// @param aliases words that texts use for it, in English and Spanish
public record Indicator(
        String key,
        String labelEn,
        String labelEs,
        String definition,
        Unit unit,
        String direction,
        String bearsOnMeasure,
        List<String> aliases) {
    /// Copies the aliases.
    public Indicator {
        aliases = List.copyOf(aliases);
    }
}
