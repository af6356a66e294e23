package org.majorslist.check.change;

import java.util.List;
import java.util.regex.Pattern;
import org.majorslist.check.row.Series;

/// In which unit a change is worked out of something the record both weighs and measures, such as opium: that of which
/// the sentence tells, else each of them.
final class UnitsTold {
    private static final Pattern WEIGHT = Pattern.compile(
            "\\b(tons?|tonnes?|toneladas?|kilos?|kilogram\\w*|production|output|produc\\w*|suppl(?:y|ies))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SURFACE = Pattern.compile(
            "\\b(hect\\w*|acres?|area|área|fields?|campos|cultiv\\w*|planted|planting|sown|sembrad\\w*|siembra)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private UnitsTold() {}

    /// The units, such as `ha`; one where all rows have it.
    ///
    /// @param sentence what the sentence says
    /// @param keys the indicators of the record, at least one
    static List<String> of(String sentence, List<String> keys, Series series) {
        List<String> units = keys.stream().map(series::unitOf).distinct().toList();
        if (units.size() == 1) {
            return units;
        }
        boolean weight = WEIGHT.matcher(sentence).find();
        boolean surface = SURFACE.matcher(sentence).find();
        String told = weight == surface ? "" : weight ? "t" : "ha";
        return units.contains(told) ? List.of(told) : units;
    }
}
