package org.majorslist.outlook.scenario;

import java.util.List;

/// One published series that the model is fitted to and judged by.
///
/// @param series short name used in reports
/// @param indicator indicator of the record
/// @param areas areas whose figures are added; a year counts only if all are on record
/// @param measuredBy key of the measurer
/// @param variable the model variable
/// @param timing how a year is read off the model
/// @param fitError standard deviation of the logarithm in fitting, model error included
/// @param errorMemory correlation of the errors of neighbouring years, 0 to 1
/// @param measurementError standard deviation of the logarithm of measurement alone
public record Target(
        String series,
        String indicator,
        List<String> areas,
        String measuredBy,
        String variable,
        Timing timing,
        double fitError,
        double errorMemory,
        double measurementError) {
    /// Copies the areas.
    public Target {
        areas = List.copyOf(areas);
    }

    /// How a calendar year is read off the model.
    public enum Timing {
        /// The value at the end of 31 December.
        YEAR_END,
        /// The mean over the year.
        YEAR_MEAN
    }
}
