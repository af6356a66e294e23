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
    private static final Set<String> LIKE_UNDER = Set.of("under", "bajo");
    private static final Set<String> LIKE_OVERSEEING = Set.of("overseeing", "during");
    private static final Set<String> LIKE_OVERSEEING_OVERSAW = Set.of("overseeing", "oversaw", "presiding", "presided");
    private static final Set<String> LIKE_WATCH = Set.of("watch", "tenure", "mandato", "administration");
    private static final Set<String> LIKE_HIS = Set.of("his", "her", "its", "su", "this");
    private static final Set<String> LIKE_ADMINISTRATIONS = Set.of("administrations", "governments");
    private static final Set<String> LIKE_EACH = Set.of("each", "every", "cada");
    private static final Set<String> LIKE_YEAR = Set.of("year", "ano");
    private static final Set<String> LIKE_ANNUALLY = Set.of("annually", "anualmente");
    private static final Set<String> LIKE_SINCE = Set.of("since", "desde");
    private static final Set<String> LIKE_IN = Set.of("in", "for", "en", "de", "of", "during");
    private static final Set<String> LIKE_MAS = Set.of("mas", "menos", "mayor", "menor", "superior");
    private static final Set<String> LIKE_THAN = Set.of("than", "de");
    private static final Set<String> LIKE_TO = Set.of("to", "and", "a", "y", "until", "through", "–");
    private static final Set<String> LIKE_FROM = Set.of("from", "between", "entre", "de", "desde", "for");
    private static final Set<String> LIKE_THAN_OVER = Set.of(
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
            "respecto",
            "encima",
            "debajo");
    private static final Set<String> LIKE_DECADE = Set.of("decade", "decada");
    private static final Set<String> LIKE_A = Set.of("a", "the", "past", "last", "one", "una", "la", "ultima");

    private static final Set<String> COMPARES =
            Set.of("than", "same", "mismo", "misma", "compared", "frente", "versus", "against", "respecto", "earlier");
    private static final Set<String> YEARLY_FIGURES = Set.of("ha", "t", "labs", "doses", "acre", "sq_mi");
    private static final int SENTENCES_ON = 2;
    private static final Set<String> TIMELESS =
            Set.of("majors_list_size", "decertified_count", "certified_count", "waiver_count");

    private final Marked text;
    private final Rules rules;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;
    private final Map<String, String> lastLevel = new HashMap<>();
    private final Map<String, Integer> lastLevelSentence = new HashMap<>();
    private String lastYear = "";
    private int lastYearSentence = -9;
    private String lastRange = "";
    private int lastRangeSentence = -9;

    PeriodLink(Marked text, Rules rules, @Nullable LocalDate published, DecisionDays decisions) {
        this.text = text;
        this.rules = rules;
        this.published = published;
        this.decisions = decisions;
    }

    String period(Found found) {
        noteRange(found.from());
        Mention.Quantity quantity = found.quantity();
        String period = quantity == null ? ofWords(found) : ofFigure(found, quantity);
        boolean year = period.matches("(FY)?\\d{4}");
        if (found.type() == ClaimType.quantity && year) {
            boolean again = lastLevelSentence.getOrDefault(found.indicator(), -1) == text.sentence(found.from());
            String known = again ? lastLevel.getOrDefault(found.indicator(), "") : "";
            lastLevel.put(found.indicator(), period.compareTo(known) > 0 ? period : known);
            lastLevelSentence.put(found.indicator(), text.sentence(found.from()));
        }
        if (period.matches("\\d{4}") && (found.type() == ClaimType.quantity || found.type() == ClaimType.change)) {
            boolean near = text.sentence(found.from()) - lastYearSentence <= 1;
            lastYear = near && lastYear.compareTo(period) > 0 ? lastYear : period;
            lastYearSentence = text.sentence(found.from());
        }
        return period;
    }

    /// Remembers "2000 to 2006" for the sentences that go on about it.
    private void noteRange(int at) {
        for (int s = Math.max(0, text.sentence(at) - 3); s <= text.sentence(at); s++) {
            String range = text.from(s) < text.to(s) ? range(text.from(s)) : "";
            if (!range.isEmpty()) {
                lastRange = range;
                lastRangeSentence = s;
            }
        }
    }

    private String ofWords(Found found) {
        return switch (found.period()) {
            case "" -> "";
            case "annual" -> "annual";
            case "decision" -> decision(found);
            case "year" -> year(found);
            case "since-year" -> "since " + year(found);
            case "date" -> dateOrSince(found);
            case "range" -> found.amount().word();
            case "row" -> row(found);
            case "range-near" -> text.sentence(found.from()) - lastRangeSentence <= SENTENCES_ON ? lastRange : "";
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

    private String dateOrSince(Found found) {
        Mention.Date date = lastDate(found.mentions());
        return date != null && since(date) && date.form() == DateForm.MONTH ? sinceWords(date) : date(found);
    }

    /// So many in a row end with the one in the news.
    private String row(Found found) {
        Double number = found.amount().number();
        return number == null || published == null
                ? ""
                : (published.getYear() - number.intValue() + 1) + ".." + published.getYear();
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
                if (hits.isEmpty()) {
                    continue;
                }
                boolean under = s == text.sentence(at) && (underWord(i - 1) || underWord(i - 2) || underWord(i - 3));
                boolean watch = onWatch(at)
                        || oversees(at)
                        || (text.norm(i + 1).equals("'s") && text.norm(i + 2).equals("leadership"));
                if (!hits.isEmpty() && (under || watch)) {
                    return "since " + hits.getFirst().meaning().from().getYear();
                }
            }
        }
        return "";
    }

    private boolean underWord(int i) {
        return LIKE_UNDER.contains(text.norm(i))
                || LIKE_OVERSEEING.contains(text.norm(i))
                || text.norm(i).equals("slammed");
    }

    /// "… slammed President X for overseeing its surge".
    private boolean oversees(int at) {
        for (int i = text.sentenceStart(at); i < at; i++) {
            if (LIKE_OVERSEEING_OVERSAW.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean onWatch(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            boolean watch = LIKE_WATCH.contains(text.norm(i)) && LIKE_HIS.contains(text.norm(i - 1));
            if (watch || (text.norm(i).equals("previous") && LIKE_ADMINISTRATIONS.contains(text.norm(i + 1)))) {
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
        String level = levelYear(found);
        String from = surveyStart(found);
        return level.isEmpty() || from.isEmpty() || from.compareTo(level) >= 0 ? level : from + ".." + level;
    }

    /// "The highest since the survey began in 2001".
    private String surveyStart(Found found) {
        for (int i = found.from(); i < Math.min(text.sentenceEnd(found.from()), found.to() + 6); i++) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && sinceBefore(i, found.from())) {
                return date.period();
            }
        }
        return "";
    }

    private boolean sinceBefore(int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (text.norm(i).equals("since") || text.norm(i).equals("desde")) {
                return true;
            }
        }
        return false;
    }

    /// The year of a level stated in the same sentence or just before.
    private String levelYear(Found found) {
        for (int i = text.sentenceEnd(found.from()) - 1; i >= text.sentenceStart(found.from()); i--) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && !sinceBefore(i, text.sentenceStart(found.from()))) {
                return date.period();
            }
        }
        Integer sentence = lastLevelSentence.get(found.indicator());
        boolean near = sentence != null && text.sentence(found.from()) - sentence <= 1;
        return near ? lastLevel.getOrDefault(found.indicator(), "") : "";
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

    private boolean everyYear(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            boolean each = LIKE_EACH.contains(text.norm(i)) && LIKE_YEAR.contains(text.norm(i + 1));
            if (each || LIKE_ANNUALLY.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private String count(Found found) {
        if (found.indicator().equals("majors_list_size") && everyYear(found.from())) {
            return "annual";
        }
        Mention.Date date = nearestYear(found.from(), found.to());
        return date != null ? date.period() : published == null ? "" : String.valueOf(published.getYear());
    }

    private String level(Found found) {
        int before = yearBefore(found.from(), found.to());
        if (before > 0) {
            return String.valueOf(before);
        }
        String when = whenClause(found.from());
        if (!when.isEmpty()) {
            return when;
        }
        String range = found.amount().unit().equals("USD") ? range(found.from()) : "";
        if (!range.isEmpty()) {
            return range;
        }
        Mention.Date date = nearestDate(found);
        if (date != null) {
            return since(date) ? sinceWords(date) : date.period();
        }
        boolean strikes = found.indicator().startsWith("vessel_");
        if ((ytd(found.from()) || strikes) && published != null) {
            return String.valueOf(published.getYear());
        }
        Integer sentence = lastLevelSentence.get(found.indicator());
        boolean carried = sentence != null
                && text.sentence(found.from()) - sentence <= SENTENCES_ON
                && found.type() == ClaimType.quantity;
        if (carried) {
            return lastLevel.getOrDefault(found.indicator(), "");
        }
        boolean goesOn = YEARLY_FIGURES.contains(found.amount().unit())
                && text.sentence(found.from()) - lastYearSentence <= SENTENCES_ON;
        return goesOn ? lastYear : "";
    }

    /// "More than in 2022, when there were 230,000": the figure is that year's.
    private String whenClause(int from) {
        for (int i = from - 1; i > text.sentenceStart(from) && from - i <= 6; i--) {
            if (text.norm(i).equals("when") || text.norm(i).equals("cuando")) {
                for (int k = i - 1; k >= Math.max(text.sentenceStart(from), i - 3); k--) {
                    Mention.Date date = text.date(k);
                    if (date != null && date.form() == DateForm.YEAR) {
                        return date.period();
                    }
                }
            }
        }
        return "";
    }

    private String sinceWords(Mention.Date date) {
        boolean month = date.form() == DateForm.MONTH && published != null;
        return month
                ? date.period() + ".." + java.time.YearMonth.from(java.util.Objects.requireNonNull(published))
                : "since " + date.period();
    }

    /// "The year before" said of a figure: the year before the one the sentence speaks of.
    private int yearBefore(int from, int to) {
        for (int i = to; i < Math.min(text.sentenceEnd(from), to + 3); i++) {
            Mention.Date date = text.date(i);
            if (date != null && yearBefore(date)) {
                return yearSpokenOf(from) - 1;
            }
        }
        return 0;
    }

    private boolean yearBefore(Mention.Date date) {
        String words = text.words(date.from(), date.to()).toLowerCase(java.util.Locale.ROOT);
        return date.form() == DateForm.RELATIVE
                && (words.contains("before")
                        || words.contains("previous")
                        || words.contains("earlier")
                        || words.contains("anterior"));
    }

    /// The latest year named in the sentence, else the last one before it, else the year before publication.
    private int yearSpokenOf(int at) {
        int latest = 0;
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && !since(date)) {
                latest = Math.max(latest, Integer.parseInt(date.period()));
            }
        }
        if (latest > 0) {
            return latest;
        }
        return !lastYear.isEmpty() ? Integer.parseInt(lastYear) : published == null ? 0 : published.getYear();
    }

    private boolean since(Mention.Date date) {
        return LIKE_SINCE.contains(text.norm(date.from() - 1)) || LIKE_SINCE.contains(text.norm(date.from() - 2));
    }

    private boolean ytd(int at) {
        int sentence = text.sentence(at);
        for (int s = sentence; s >= 0 && s >= sentence - 6; s--) {
            if (text.speaksOf(s, "ytd")) {
                return true;
            }
        }
        return false;
    }

    /// The year nearest to a span in its sentence: one behind it wins over one before it, one that another figure owns
    /// or that stands behind a semicolon or colon does not count.
    private Mention.@Nullable Date nearestYear(int from, int to) {
        Mention.Date best = null;
        int nearest = 26;
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            Mention.Date date = text.date(i);
            if (date != null && isYear(date) && !since(date) && !comparison(date) && !owned(date, from, to)) {
                int away = away(date, from, to);
                if (away < nearest) {
                    nearest = away;
                    best = date;
                }
            }
        }
        return best;
    }

    private static boolean isYear(Mention.Date date) {
        return date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL || date.form() == DateForm.QUARTER;
    }

    private int away(Mention.Date date, int from, int to) {
        boolean behind = date.from() >= to;
        int low = behind ? to : date.to();
        int high = behind ? date.from() : from;
        int away = behind ? high - low : (high - low) * 2 + 1;
        for (int i = low; i < high; i++) {
            String mark = text.norm(i);
            if (mark.equals(";") || mark.equals(":")) {
                return Integer.MAX_VALUE;
            }
            away += mark.equals(",") ? 4 : 0;
        }
        return away;
    }

    /// "48,000 hectares in 2012": the year belongs to that figure.
    private boolean owned(Mention.Date date, int from, int to) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - 12); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null
                    && quantity.to() <= date.from()
                    && date.from() - quantity.to() <= 2
                    && onlyWords(quantity.to(), date.from())) {
                boolean own = quantity.from() < to && quantity.to() > from;
                boolean tied = quantity.to() == date.from() || LIKE_IN.contains(text.norm(date.from() - 1));
                return !own && tied && !quantity.unit().startsWith("percent");
            }
        }
        return false;
    }

    private boolean onlyWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /// "Than in 2022", "the same period of 2024": the year compared with, not the year described.
    private boolean comparison(Mention.Date date) {
        for (int i = date.from() - 1; i >= text.sentenceStart(date.from()) && date.from() - i <= 6; i--) {
            if (text.date(i) != null || text.norm(i).equals(",") || text.norm(i).equals(";")) {
                return false;
            }
            boolean quantity = text.quantity(i) != null;
            if ((COMPARES.contains(text.norm(i)) || moreThan(i))) {
                return !hedge(i);
            }
            if (quantity) {
                return false;
            }
        }
        return false;
    }

    /// "Más … que en 2024".
    private boolean moreThan(int i) {
        if (!text.norm(i).equals("que")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (LIKE_MAS.contains(text.norm(k))) {
                return true;
            }
        }
        return false;
    }

    /// "More than 300" is a hedge, no comparison with a year.
    private boolean hedge(int i) {
        return LIKE_THAN.contains(text.norm(i)) && text.quantity(i - 1) != null;
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
                    && (Math.abs(i - found.from()) <= 12 || since(date))
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
        Mention.Date since = sinceDate(found.from());
        if (since != null) {
            return "since " + since.period();
        }
        String term = term(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        String range = range(found.from());
        if (!range.isEmpty()) {
            return range;
        }
        String levels = levels(found);
        if (!levels.isEmpty()) {
            return levels;
        }
        Mention.Date base = comparisonDate(found);
        if (base != null && yearBefore(base)) {
            int year = yearSpokenOf(found.from());
            return (year - 1) + ".." + year;
        }
        if (base != null && base.period().matches("\\d{4}")) {
            int year = Integer.parseInt(base.period());
            Mention.Date end = nearestYear(found.from(), found.to());
            boolean later = end != null && end.period().matches("\\d{4}") && Integer.parseInt(end.period()) > year;
            return year + ".." + (later && end != null ? end.period() : String.valueOf(year + 1));
        }
        return yearOnYear(found);
    }

    /// "64,000 hectares in 2011 and 48,000 in 2012": the change is between the two.
    private String levels(Found found) {
        String first = "";
        String last = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && owned(date, found.from(), found.to())) {
                first = first.isEmpty() || date.period().compareTo(first) < 0 ? date.period() : first;
                last = date.period().compareTo(last) > 0 ? date.period() : last;
            }
        }
        return first.equals(last) ? "" : first + ".." + last;
    }

    private String yearOnYear(Found found) {
        Mention.Date year = nearestYear(found.from(), found.to());
        if (year != null && year.period().matches("\\d{4}")) {
            return before(year.period());
        }
        boolean ranged = text.sentence(found.from()) - lastRangeSentence <= SENTENCES_ON + 1;
        if (ranged && !lastRange.isEmpty()) {
            return lastRange;
        }
        if (ytd(found.from()) && published != null) {
            return before(String.valueOf(published.getYear()));
        }
        String end = levelBefore(found);
        return end.matches("\\d{4}") ? before(end) : "";
    }

    private static String before(String year) {
        return (Integer.parseInt(year) - 1) + ".." + year;
    }

    private String levelBefore(Found found) {
        for (int i = text.sentenceEnd(found.from()) - 1; i >= text.sentenceStart(found.from()); i--) {
            Mention.Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && !since(date)) {
                return date.period();
            }
        }
        Integer sentence = lastLevelSentence.get(found.indicator());
        boolean near = sentence != null && text.sentence(found.from()) - sentence <= SENTENCES_ON;
        return near
                ? lastLevel.getOrDefault(found.indicator(), "")
                : text.sentence(found.from()) - lastYearSentence <= 1 ? lastYear : "";
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
            if (first == null || !isYear(first)) {
                continue;
            }
            boolean linked = LIKE_TO.contains(text.norm(first.to()));
            Mention.Date second = text.date(linked ? first.to() + 1 : first.to());
            boolean opened = LIKE_FROM.contains(text.norm(i - 1));
            boolean tied =
                    !linked && second != null && text.token(second.from()).hyphenBefore();
            if (second != null && isYear(second) && ((linked && opened) || tied)) {
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
                    compares |= LIKE_THAN_OVER.contains(text.norm(k));
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
            if (LIKE_DECADE.contains(text.norm(i)) && LIKE_A.contains(text.norm(i - 1))) {
                return 10;
            }
        }
        return 0;
    }
}
