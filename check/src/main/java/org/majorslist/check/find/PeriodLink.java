package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.find.Mention.DateForm;

/// Finds the period a claim describes, resolved against the day of publication.
final class PeriodLink {
    private static final Set<String> TIMELESS =
            Set.of("majors_list_size", "decertified_count", "certified_count", "waiver_count");

    private final Marked text;
    private final Rules rules;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;
    private final Map<String, String> lastLevel = new HashMap<>();
    private final Map<String, Integer> lastLevelSentence = new HashMap<>();

    PeriodLink(Marked text, Rules rules, @Nullable LocalDate published, DecisionDays decisions) {
        this.text = text;
        this.rules = rules;
        this.published = published;
        this.decisions = decisions;
    }

    String period(Found found) {
        String period = found.quantity() == null ? ofWords(found) : ofFigure(found, found.quantity());
        boolean level = found.type() == ClaimType.quantity && period.matches("(FY)?\\d{4}");
        if (level) {
            lastLevel.put(found.indicator(), period);
            lastLevelSentence.put(found.indicator(), text.sentence(found.from()));
        }
        return period;
    }

    private String ofWords(Found found) {
        return switch (found.period()) {
            case "" -> "";
            case "annual" -> "annual";
            case "decision" -> decision(found);
            case "year" -> year(found);
            case "since-year" -> "since " + year(found);
            case "date" -> date(found);
            case "range" -> found.amount().word();
            case "past12" -> past12();
            case "term" -> record(found);
            case "published-year" -> published == null ? "" : String.valueOf(published.getYear());
            case "published-event" -> event(found);
            default -> found.period();
        };
    }

    private static Mention.@Nullable Date lastDate(List<Mention> mentions) {
        Mention.Date last = null;
        for (Mention mention : mentions) {
            last = mention instanceof Mention.Date date ? date : last;
        }
        return last;
    }

    private String year(Found found) {
        Mention.Date date = lastDate(found.mentions());
        String period = date == null ? "" : date.period();
        return period.length() >= 4 && Character.isDigit(period.charAt(0)) ? period.substring(0, 4) : period;
    }

    private String date(Found found) {
        Mention.Date date = lastDate(found.mentions());
        return date == null ? "" : date.period();
    }

    private String decision(Found found) {
        Mention.Date own = lastDate(found.mentions());
        Mention.Date day = own == null ? nearWeekday(found) : own;
        if (day != null && (day.form() == DateForm.DAY || day.form() == DateForm.WEEKDAY)) {
            return day.period();
        }
        LocalDate upTo = day != null && day.form() == DateForm.YEAR
                ? LocalDate.of(Integer.parseInt(day.period()), 12, 31)
                : published;
        return upTo == null
                ? ""
                : decisions.lastUpTo(upTo).map(LocalDate::toString).orElse("");
    }

    private Mention.@Nullable Date nearWeekday(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Mention.Date date = text.date(i);
            boolean near = Math.abs(i - found.from()) <= 7;
            if (date != null && near && (date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY)) {
                return date;
            }
        }
        return null;
    }

    private String past12() {
        LocalDate day = published == null ? null : decisions.lastUpTo(published).orElse(null);
        return day == null
                ? ""
                : "%d-%02d..%d-%02d"
                        .formatted(day.getYear() - 1, day.getMonthValue(), day.getYear(), day.getMonthValue());
    }

    /// The term of office a text speaks of: "under President X", "on his watch".
    private String term(int at) {
        for (int s = text.sentence(at); s >= 0 && s >= text.sentence(at) - 1; s--) {
            for (int i = text.from(s); i < text.to(s); i++) {
                List<Phrases.Hit<Rules.Term>> hits = rules.terms().at(text.tokens(), i);
                boolean under = s == text.sentence(at) && (underWord(i - 1) || underWord(i - 2) || underWord(i - 3));
                boolean watch = onWatch(at)
                        || (text.norm(i + 1).equals("'s") && text.norm(i + 2).equals("leadership"));
                if (!hits.isEmpty() && (under || watch)) {
                    return "since " + hits.getFirst().meaning().from().getYear();
                }
            }
        }
        return "";
    }

    private boolean underWord(int i) {
        return Set.of("under", "bajo").contains(text.norm(i))
                || Set.of("overseeing", "during").contains(text.norm(i))
                || text.norm(i).equals("slammed");
    }

    private boolean onWatch(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            boolean watch =
                    Set.of("watch", "tenure", "mandato", "administration").contains(text.norm(i))
                            && Set.of("his", "her", "its", "su", "this").contains(text.norm(i - 1));
            if (watch
                    || (text.norm(i).equals("previous")
                            && Set.of("administrations", "governments").contains(text.norm(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private String record(Found found) {
        String term = term(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        Mention.Date date = lastDate(found.mentions());
        String level = levelYear(found);
        if (date != null && !level.isEmpty()) {
            return date.period() + ".." + level;
        }
        return level.isEmpty() ? "" : level;
    }

    /// The year of a level stated in the same sentence or just before.
    private String levelYear(Found found) {
        Mention.Date near = nearestYear(found.from(), found.to());
        if (near != null) {
            return near.period();
        }
        for (int i = text.sentenceEnd(found.from()) - 1;
                i >= text.from(Math.max(0, text.sentence(found.from()) - 1));
                i--) {
            Mention.Date date = text.date(i);
            boolean since = Set.of("since", "desde").contains(text.norm(i - 1));
            if (date != null && date.form() == DateForm.YEAR && !since) {
                return date.period();
            }
        }
        return "";
    }

    private String event(Found found) {
        Mention.Date own = lastDate(found.mentions());
        if (own != null) {
            return own.period();
        }
        for (int s = text.sentence(found.from());
                s < Math.min(text.sentences(), text.sentence(found.from()) + 2);
                s++) {
            for (int i = text.from(s); i < text.to(s); i++) {
                Mention.Date date = text.date(i);
                if (date != null && !date.period().isEmpty()) {
                    return date.period();
                }
            }
        }
        return published == null ? "" : published.toString();
    }

    private String ofFigure(Found found, Mention.Quantity quantity) {
        if (quantity.perYear() || yearly(found)) {
            return "annual";
        }
        if (TIMELESS.contains(found.indicator())) {
            return count(found);
        }
        return switch (found.type()) {
            case change -> change(found);
            case ratio -> found.amount().unit().equals("times") ? multiple(found) : level(found);
            default -> level(found);
        };
    }

    private boolean yearly(Found found) {
        boolean money = found.indicator().startsWith("us_assistance");
        return money && nearConcept("annual", found.from(), found.to(), 4);
    }

    private boolean nearConcept(String concept, int from, int to, int reach) {
        int low = Math.max(text.sentenceStart(from), from - reach);
        int high = Math.min(text.sentenceEnd(from), to + reach);
        for (int i = low; i < high; i++) {
            if (text.is(i, concept)) {
                return true;
            }
        }
        return false;
    }

    private String count(Found found) {
        if (found.indicator().equals("majors_list_size") && nearConcept("annual", found.from(), found.to(), 12)) {
            return "annual";
        }
        Mention.Date date = nearestYear(found.from(), found.to());
        return date != null ? date.period() : published == null ? "" : String.valueOf(published.getYear());
    }

    private String level(Found found) {
        Mention.Date date = nearestDate(found);
        if (date != null) {
            return since(date) ? "since " + date.period() : date.period();
        }
        if (ytd(found.from())) {
            return published == null ? "" : String.valueOf(published.getYear());
        }
        Integer sentence = lastLevelSentence.get(found.indicator());
        boolean carried =
                sentence != null && text.sentence(found.from()) - sentence <= 2 && found.type() == ClaimType.quantity;
        return carried ? lastLevel.getOrDefault(found.indicator(), "") : "";
    }

    private boolean since(Mention.Date date) {
        return Set.of("since", "desde").contains(text.norm(date.from() - 1))
                || Set.of("since", "desde").contains(text.norm(date.from() - 2));
    }

    private boolean ytd(int at) {
        int sentence = text.sentence(at);
        for (int s = sentence; s >= 0 && s >= sentence - 3; s--) {
            for (int i = text.from(s); i < text.to(s); i++) {
                if (text.is(i, "ytd")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The year nearest to a span in its sentence: one behind it wins over one before it.
    private Mention.@Nullable Date nearestYear(int from, int to) {
        Mention.Date best = null;
        int nearest = 18;
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            Mention.Date date = text.date(i);
            if (date != null
                    && (date.form() == DateForm.YEAR
                            || date.form() == DateForm.FISCAL
                            || date.form() == DateForm.QUARTER)
                    && !since(date)
                    && !comparison(date)) {
                int away = date.from() >= to ? (date.from() - to) : (from - date.from()) * 2 + 1;
                boolean direct = date.from() >= to && date.from() - to <= 2;
                if (direct) {
                    return date;
                }
                if (away < nearest) {
                    nearest = away;
                    best = date;
                }
            }
        }
        return best;
    }

    private boolean comparison(Mention.Date date) {
        String before = text.norm(date.from() - 1);
        String two = text.norm(date.from() - 2);
        return Set.of("than", "over", "que").contains(before)
                || Set.of("than", "que").contains(two);
    }

    private Mention.@Nullable Date nearestDate(Found found) {
        Mention.Date year = nearestYear(found.from(), found.to());
        if (year != null) {
            return year;
        }
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Mention.Date date = text.date(i);
            boolean dated = date != null
                    && (date.form() == DateForm.DAY
                            || date.form() == DateForm.MONTH
                            || date.form() == DateForm.RELATIVE
                            || (date.form() == DateForm.YEAR && since(date)));
            if (date != null
                    && dated
                    && Math.abs(i - found.from()) <= 12
                    && !date.period().isEmpty()) {
                return date;
            }
        }
        return sameDay(found);
    }

    /// "On the same day" points to the day named before.
    private Mention.@Nullable Date sameDay(Found found) {
        int from = text.sentenceStart(found.from());
        boolean same = (text.norm(from + 1).equals("the")
                        && text.norm(from + 2).equals("same")
                        && text.norm(from + 3).equals("day"))
                || (text.norm(from).equals("ese") && text.norm(from + 2).equals("dia"));
        for (int i = from; same && i >= 0 && text.sentence(from) - text.sentence(i) <= 2; i--) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.DAY) {
                return date;
            }
        }
        return null;
    }

    private String change(Found found) {
        String term = term(found.from());
        Mention.Date since = sinceDate(found.from());
        if (since != null) {
            return "since " + since.period();
        }
        if (!term.isEmpty()) {
            return term;
        }
        String range = range(found.from());
        if (!range.isEmpty()) {
            return range;
        }
        Mention.Date base = comparisonDate(found);
        if (base != null && base.period().matches("\\d{4}")) {
            int year = Integer.parseInt(base.period());
            Mention.Date end = nearestYear(found.from(), found.to());
            boolean later = end != null && end.period().matches("\\d{4}") && Integer.parseInt(end.period()) > year;
            return year + ".." + (later && end != null ? end.period() : String.valueOf(year + 1));
        }
        return yearOnYear(found);
    }

    private String yearOnYear(Found found) {
        Mention.Date year = nearestYear(found.from(), found.to());
        String end = year == null ? levelBefore(found) : year.period();
        if (end.matches("\\d{4}")) {
            return (Integer.parseInt(end) - 1) + ".." + end;
        }
        boolean thisYear = ytd(found.from()) && published != null;
        return thisYear && published != null ? (published.getYear() - 1) + ".." + published.getYear() : "";
    }

    private String levelBefore(Found found) {
        Integer sentence = lastLevelSentence.get(found.indicator());
        boolean near = sentence != null && text.sentence(found.from()) - sentence <= 2;
        if (near) {
            return lastLevel.getOrDefault(found.indicator(), "");
        }
        String around = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Mention.Date date = text.date(i);
            boolean year = date != null && date.form() == DateForm.YEAR;
            around = date != null && year && date.period().compareTo(around) > 0 ? date.period() : around;
        }
        return around;
    }

    private Mention.@Nullable Date sinceDate(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Mention.Date date = text.date(i);
            if (date != null && since(date) && Math.abs(i - at) <= 14) {
                return date;
            }
        }
        return null;
    }

    /// "From 2011 to 2021", "between 2000 and 2006", "2000-2006".
    private String range(int at) {
        for (int i = text.sentenceStart(at); i + 1 < text.sentenceEnd(at); i++) {
            Mention.Date first = text.date(i);
            if (first == null || first.form() != DateForm.YEAR) {
                continue;
            }
            boolean linked =
                    Set.of("to", "and", "a", "y", "until", "through", "–").contains(text.norm(first.to()));
            Mention.Date second = text.date(linked ? first.to() + 1 : first.to());
            boolean opened =
                    Set.of("from", "between", "entre", "de", "desde", "for").contains(text.norm(i - 1));
            boolean tied =
                    !linked && second != null && text.token(second.from()).hyphenBefore();
            if (second != null && second.form() == DateForm.YEAR && ((linked && opened) || tied)) {
                return first.period() + ".." + second.period();
            }
        }
        return "";
    }

    private Mention.@Nullable Date comparisonDate(Found found) {
        int end = text.sentenceEnd(found.from());
        for (int i = found.to(); i < Math.min(end, found.to() + 12); i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                boolean compares = false;
                for (int k = found.to(); k < i; k++) {
                    compares |= Set.of(
                                    "than",
                                    "over",
                                    "from",
                                    "que",
                                    "compared",
                                    "frente",
                                    "versus",
                                    "above",
                                    "below",
                                    "against",
                                    "respecto")
                            .contains(text.norm(k));
                }
                return compares ? date : null;
            }
        }
        return null;
    }

    private String multiple(Found found) {
        Mention.Date up = nearestYear(found.from(), found.to());
        String range = range(found.from());
        if (!range.isEmpty()) {
            return range;
        }
        Mention.Date since = sinceDate(found.from());
        if (since != null) {
            return "since " + since.period();
        }
        int decade = decade(found.from());
        if (decade > 0) {
            String end = up == null ? lastLevel.getOrDefault(found.indicator(), "") : up.period();
            int year = end.matches("\\d{4}") ? Integer.parseInt(end) : published == null ? 0 : published.getYear();
            return year == 0 ? "" : (year - decade) + ".." + year;
        }
        Mention.Date base = anyYear(found.from(), found.to());
        if (base != null && base.period().matches("\\d{4}")) {
            String level = lastLevel.getOrDefault(found.indicator(), "");
            boolean later = level.matches("\\d{4}")
                    && level.compareTo(base.period()) > 0
                    && text.sentence(found.from()) - lastLevelSentence.getOrDefault(found.indicator(), -9) <= 2;
            String end = later ? level : published == null ? "" : String.valueOf(published.getYear());
            return base.period() + ".." + end;
        }
        String term = term(found.from());
        return term;
    }

    private Mention.@Nullable Date anyYear(int from, int to) {
        Mention.Date best = null;
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && (best == null || i >= to)) {
                best = date;
                if (i >= to) {
                    return best;
                }
            }
        }
        return best;
    }

    private int decade(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (Set.of("decade", "decada").contains(text.norm(i))
                    && Set.of("a", "the", "past", "last", "one", "una", "la", "ultima")
                            .contains(text.norm(i - 1))) {
                return 10;
            }
        }
        return 0;
    }
}
