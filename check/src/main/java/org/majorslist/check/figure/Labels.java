package org.majorslist.check.figure;

import java.util.Set;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.words.Phrases;

/// What a figure counts by the label before it: "Laboratories destroyed: 4,900", "– Municipios afectados: 185".
///
/// @param text the text
/// @param vocabulary the words of its language
record Labels(Marked text, Rules.Vocabulary vocabulary) {
    /// Kinds of units that are counted one by one.
    static final Set<String> COUNTED_KINDS = Set.of("people", "counted");

    private static final int LONGEST = 6;
    private static final int HEADING = 3; // tokens, with the full stop
    private static final int SENTENCES_BACK = 3;

    /// The unit the label before a number names; empty if none stands there, or it names no thing that is counted.
    String unit(int number) {
        int colon = text.reads(number - 1, ":") ? number - 1 : text.reads(number - 2, ":") ? number - 2 : -1;
        int start = text.sentenceStart(number);
        for (int i = start; colon - start <= LONGEST && i < colon; i++) {
            for (Phrases.Hit<Rules.UnitWord> hit : vocabulary.units().at(text.tokens(), i)) {
                if (COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }

    /// "Laboratories. A total of 5,200 torched, among them 1,900 this year": the unit the heading of a paragraph names;
    /// empty if it has none.
    String heading(int number) {
        int sentence = text.sentence(number);
        int head = sentence;
        while (head > 0 && sentence - head < SENTENCES_BACK && !text.opensParagraph(head)) {
            head--;
        }
        boolean heading = head < sentence && text.opensParagraph(head) && text.to(head) - text.from(head) <= HEADING;
        for (int i = text.from(head); heading && i < text.to(head); i++) {
            for (Phrases.Hit<Rules.UnitWord> hit : vocabulary.units().at(text.tokens(), i)) {
                if (COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }
}
