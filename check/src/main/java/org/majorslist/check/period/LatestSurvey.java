package org.majorslist.check.period;

import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.ListedWords;

/// "In the last UN survey", "la última medición disponible": the last year measured, whatever year was spoken of
/// before.
///
/// @param text the text
record LatestSurvey(Marked text) {
    private static final ListedWords LATEST = ListedWords.named("latest_survey.latest");
    private static final ListedWords SURVEYS = ListedWords.named("latest_survey.surveys");
    private static final int WITHIN = 4;

    /// Whether the sentence of a figure says so.
    boolean surveyed(Found found) {
        int end = text.sentenceEnd(found.from());
        for (int i = text.sentenceStart(found.from()); i < end; i++) {
            for (int k = i + 1; text.in(i, LATEST) && k < Math.min(end, i + WITHIN); k++) {
                if (text.in(k, SURVEYS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
