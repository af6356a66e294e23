package org.majorslist.check.show;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.Judged;
import org.majorslist.check.Language;

/// Claims that begin inside the claim before: no mark of their own fits there, so their words are quoted beside the
/// verdict.
final class Overlaps {
    private Overlaps() {}

    /// The claims that begin before the last marked one ends.
    ///
    /// @param claims in the order of the text
    static List<Judged> in(List<Judged> claims) {
        var inside = new ArrayList<Judged>();
        int end = 0;
        for (Judged judged : claims) {
            if (judged.claim().start() < end) {
                inside.add(judged);
            } else {
                end = judged.claim().end();
            }
        }
        return inside;
    }

    /// The words of a claim in the quotation marks of the language.
    static String words(Judged judged, Language language) {
        String plain = judged.claim().span().replaceAll("\\s+", " ").strip();
        return language == Language.es ? "«" + plain + "»" : "“" + plain + "”";
    }
}
