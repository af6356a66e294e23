package org.majorslist.check.period;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.TermsOfOffice;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Of which president of the United States, out of office by now, a standing is told: "Obama never decertified Peru",
/// "under Biden Colombia passed". Such a standing is that of the years of that president, not of the last decision.
final class JudgeTerms {
    private static final String JUDGE = "USA";
    private static final int BEFORE_WITHIN = 5;
    private static final int BY_WITHIN = 3;
    private static final int FRAME_WITHIN = 5;
    private static final int TERM_WITHIN = 12;
    /// The values of a standing that is judged by years.
    private static final Set<String> STANDINGS = Set.of("certified", "decertified", "waiver_granted");

    /// What may stand between a president and what he decided.
    private static final ListedWords DECIDES = ListedWords.named("judge_terms.decides");

    private static final WordList BY = WordList.of("by", "por");
    private static final WordList UNDER = WordList.of("under", "during", "bajo", "durante", "con");
    private static final WordList FIRST = WordList.of("first", "primer", "primera");
    private static final WordList TERM =
            WordList.of("term", "mandato", "presidency", "presidencia", "administration", "gobierno", "periodo");
    /// Who had two terms apart: the name alone tells neither, so the table has names for the first term only.
    private static final String TWICE = "trump";

    private static final String FIRST_TERM = "first trump administration";

    private final Marked text;
    private final NamedTerms terms;

    JudgeTerms(Marked text, NamedTerms terms) {
        this.text = text;
        this.terms = terms;
    }

    /// Whether a president is named who had two terms apart, and whom the table does not know by name alone.
    boolean isNamed(int i) {
        return text.reads(i, TWICE);
    }

    /// The years of the president of whom a standing is told; empty if it is told of none, or of one still in office.
    String of(Found found) {
        if (!STANDINGS.contains(found.amount().word())) {
            return "";
        }
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            TermsOfOffice.Term term = text.reads(i, TWICE) ? firstTerm(i, found) : terms.at(i);
            boolean over = term != null && term.country().equals(JUDGE) && terms.isOver(term);
            if (over && (text.reads(i, TWICE) || decides(i, found) || framed(i, found))) {
                return terms.since(term);
            }
        }
        return "";
    }

    /// "Trump did not decertify Colombia in his first term": the first of the two terms of one president.
    private TermsOfOffice.@Nullable Term firstTerm(int name, Found found) {
        int low = Math.max(text.sentenceStart(name), Math.min(name, found.from()) - TERM_WITHIN);
        int high = Math.min(text.sentenceEnd(name), Math.max(name, found.to()) + TERM_WITHIN);
        for (int i = low; i + 1 < high; i++) {
            boolean spanish = text.in(i, FIRST) && text.in(i + 1, TERM);
            boolean named = text.in(i, FIRST) && text.reads(i + 1, TWICE) && text.in(i + 2, TERM);
            if (spanish || named) {
                return terms.called(FIRST_TERM);
            }
        }
        return null;
    }

    /// "Obama never | decertified", "decertified by Clinton".
    private boolean decides(int name, Found found) {
        if (name < found.to()) {
            int deed = terms.end(name);
            int most = deed + BEFORE_WITHIN;
            while (deed < found.from() && deed < most && text.in(deed, DECIDES)) {
                deed++;
            }
            return deed >= found.from();
        }
        for (int i = name - 1; i >= Math.max(found.from(), name - BY_WITHIN); i--) {
            if (text.in(i, BY)) {
                return true;
            }
        }
        return false;
    }

    /// "Under Biden, Colombia was never decertified", "never decertified during the Obama administration".
    private boolean framed(int name, Found found) {
        for (int i = name - 1; i >= Math.max(text.sentenceStart(name), name - FRAME_WITHIN); i--) {
            if (text.in(i, UNDER)) {
                return !text.hasDate(Math.min(i, found.from()), Math.max(name, found.to()));
            }
            if (!text.token(i).isWord() || text.place(i) != null || text.in(i, SmallWords.AND)) {
                return false;
            }
        }
        return false;
    }
}
