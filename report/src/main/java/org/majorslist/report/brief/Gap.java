package org.majorslist.report.brief;

import java.util.List;

/// What is missing.
///
/// @param english one sentence
/// @param spanish the same in Spanish
/// @param sourceIds sources that show the gap; may be empty
public record Gap(String english, String spanish, List<String> sourceIds) {
    /// Copies the sources.
    public Gap {
        sourceIds = List.copyOf(sourceIds);
    }
}
