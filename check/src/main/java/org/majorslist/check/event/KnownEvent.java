package org.majorslist.check.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.words.Fold;

/// A happening on record, as the finder is told of it.
///
/// @param key its key in the record
/// @param date as recorded: a day, a month or a year
/// @param from its first day
/// @param until its last day
/// @param countries ISO 3166-1 codes of the countries it concerns; none if it concerns no one country
/// @param told who did what to whom, in the record's words
/// @param concepts what else it is told by, as concepts of event-words.csv
/// @param indicator what a claim of it is filed under
public record KnownEvent(
        String key,
        String date,
        LocalDate from,
        LocalDate until,
        List<String> countries,
        String told,
        List<String> concepts,
        String indicator) {
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},'] )(\\p{Lu}\\p{L}{3,})");

    /// Copies the lists.
    public KnownEvent {
        countries = List.copyOf(countries);
        concepts = List.copyOf(concepts);
    }

    /// What kind of other happening it is, as the detail of a claim says it.
    ///
    /// @return the detail; empty if it is of no such kind
    public String detail() {
        return concepts.contains("joins list")
                ? "majors_list_added"
                : concepts.contains("leaves list") ? "majors_list_removed" : "";
    }

    /// Words its telling writes large within a sentence, folded: names, as a rule.
    ///
    /// @return each once
    public Set<String> names() {
        var names = new TreeSet<String>();
        Matcher matcher = NAME.matcher(told);
        while (matcher.find()) {
            names.add(Fold.fold(matcher.group(1)));
        }
        return names;
    }
}
