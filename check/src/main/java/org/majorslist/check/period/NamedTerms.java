package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.mark.TermsOfOffice;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Whose term of office is meant: that of the leader named, of the one named last, of the predecessor; and which years
/// it has on the day of publication.
final class NamedTerms {
    private static final WordList PREDECESSOR =
            WordList.of("predecessor", "predecessor's", "previous", "antecesor", "predecesor", "anterior");

    private final Marked text;
    private final Rules rules;
    private final @Nullable LocalDate published;

    NamedTerms(Marked text, Rules rules, @Nullable LocalDate published) {
        this.text = text;
        this.rules = rules;
        this.published = published;
    }

    /// The term of the leader whose name begins at a token; `null` if none does.
    TermsOfOffice.@Nullable Term at(int i) {
        Phrases.Hit<TermsOfOffice.Term> hit = rules.terms().names().firstAt(text.tokens(), i);
        return hit == null ? null : hit.meaning();
    }

    /// Behind the name of a leader that begins at a token; behind the token if none does.
    int end(int i) {
        Phrases.Hit<TermsOfOffice.Term> hit = rules.terms().names().firstAt(text.tokens(), i);
        return hit == null ? i + 1 : hit.to();
    }

    /// The term of which the table gives a name first; `null` if it has none.
    TermsOfOffice.@Nullable Term called(String name) {
        return rules.terms().called(name);
    }

    /// The leader in office on the day of publication who is named last up to a token; without one, the first in office
    /// of the table.
    TermsOfOffice.@Nullable Term spokenOf(int at) {
        for (int i = Math.min(at, text.size() - 1); i >= 0; i--) {
            TermsOfOffice.Term term = at(i);
            boolean inOffice = term != null
                    && (published == null || (published.isAfter(term.from()) && published.isBefore(term.to())));
            if (inOffice) {
                return term;
            }
        }
        return rules.terms().on(published);
    }

    /// The term over by now whose leader is named, or called the predecessor of the one in office, in a stretch of
    /// tokens; `null` if there is none.
    ///
    /// @param from first token
    /// @param to behind the last
    TermsOfOffice.@Nullable Term over(int from, int to) {
        TermsOfOffice.Term now = spokenOf(from);
        for (int i = from; i < to; i++) {
            TermsOfOffice.Term named = at(i);
            TermsOfOffice.Term term = named == null && text.in(i, PREDECESSOR) && now != null
                    ? rules.terms().before(now)
                    : named;
            if (term != null && isOver(term)) {
                return term;
            }
        }
        return null;
    }

    /// Whether a term had ended on the day of publication; none has where that day is unknown.
    boolean isOver(TermsOfOffice.Term term) {
        return published != null && !term.to().isAfter(published);
    }

    /// Whether a term had not ended on the day of publication; none is known to run where that day is unknown.
    boolean runs(TermsOfOffice.Term term) {
        return published != null && term.to().isAfter(published);
    }

    /// A term that is over from its first year to its last, one that runs since its first; empty for `null`.
    String since(TermsOfOffice.@Nullable Term term) {
        if (term == null) {
            return "";
        }
        int first = term.from().getYear();
        return isOver(term) ? first + ".." + term.to().getYear() : "since " + first;
    }
}
