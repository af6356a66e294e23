package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of law-words.csv, by the part each plays in telling what the law does, and the frames of law-frames.csv,
/// which say what a deed and a thing it is done to make together.
public final class LawWords {
    /// Where a frame may be told.
    public enum Context {
        /// Anywhere its guards allow.
        any,
        /// Where the text tells what the law does to whoever fails, not what someone did on some day.
        law,
        /// As `law`, or wherever the United States are named and it is not told as done.
        told,
        /// As `law`, but not merely because of "would" or "may".
        general,
        /// As `general`, in a sentence that names no country.
        unnamed,
        /// As `law`, where somebody may or can do it, or it may be done.
        able,
        /// Where the text says that something is due or is done every year.
        duty,
        /// Where the text has just spoken of certification.
        spoken,
        /// Where this sentence or the one before names Congress.
        congress,
        /// As `congress`, for a time to do something in.
        time,
        /// Where the text has just spoken of a refusal or of being spared.
        decision,
        /// As `decision`, where the text has just named aid, a penalty or a waiver as well.
        spared
    }

    /// Where the thing stands.
    public enum Order {
        /// On either side of the deed.
        any,
        /// Behind the deed, or before one told of it: "the penalty was waived".
        object,
        /// Behind the deed.
        behind,
        /// Close behind the deed.
        next,
        /// On either side of the deed, which is told with all behind it: "is no verdict on its efforts".
        whole,
        /// Before the deed, or in the sentence before: "he cited vital interests; he did so for Peru too".
        earlier
    }

    /// Which country a frame is told of.
    public enum Party {
        /// None is looked for.
        none,
        /// The one before the deed; without one nothing is told.
        subject,
        /// The one behind the deed or its thing, else the one before.
        object,
        /// As `object`; unless one is named there, nothing is told.
        named
    }

    /// A frame.
    ///
    /// @param deed the parts its deed can play
    /// @param thing the parts its thing can play
    /// @param order where the thing stands
    /// @param with parts of which one must stand near; empty if none must
    /// @param also further parts of which one must stand near; empty if none must
    /// @param unless parts of which none may stand near
    /// @param denied whether the deed must be denied, or must not
    /// @param context where it may be told
    /// @param party which country it is told of
    /// @param rule the claim read from it
    /// @param count the claim read from it and a number of countries; `null` if there is none
    public record Frame(
            PartSet deed,
            PartSet thing,
            Order order,
            PartSet with,
            PartSet also,
            PartSet unless,
            boolean denied,
            Context context,
            Party party,
            Patterns.Rule rule,
            Patterns.@Nullable Rule count) {}

    /// Behind all patterns and the words of verdicts: what those read goes first.
    public static final int ORDER = VerdictWords.ORDER + 1;

    /// Before all patterns: a number of countries before the standing it is told with, a denial before its effect.
    private static final int FIRST = -1;
    private static final int MOST_DAYS = 60;
    private static final String DAYS = "days";
    private static final String SEPTEMBER = "september";
    private static final String MARCH = "march";
    private static final int YEAR = 4; // characters of a year

    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Phrases<Integer> words;
    private final List<Frame> frames = new ArrayList<>();
    private final PartSet deeds;

    private LawWords(List<Row> wordRows, List<Row> frameRows, Lexicon lexicon) {
        words = new Phrases<>(lexicon);
        number(DAYS);
        number(SEPTEMBER);
        number(MARCH);
        for (Row row : wordRows) {
            int part = number(row.get("part"));
            if (part >= PartSet.MOST) {
                throw row.fault("there are more than " + PartSet.MOST + " parts");
            }
            row.words("words").forEach(written -> words.add(written, part));
        }
        int order = ORDER;
        for (Row row : frameRows) {
            boolean denial = denied(row) && row.get("type").equals("legal");
            frames.add(frame(row, denial ? FIRST : order));
            order++;
        }
        deeds = frames.stream().map(Frame::deed).reduce(PartSet.NONE, PartSet::and);
    }

    /// The words and frames of one language.
    static LawWords of(List<Row> words, List<Row> frames, Lexicon lexicon) {
        return new LawWords(words, frames, lexicon);
    }

    private int number(String part) {
        return parts.computeIfAbsent(part, name -> parts.size());
    }

    /// The frames, in the order in which they are tried.
    ///
    /// @return the rows of law-frames.csv
    public List<Frame> frames() {
        return frames;
    }

    /// All parts that are the deed of some frame.
    ///
    /// @return those parts
    public PartSet deeds() {
        return deeds;
    }

    /// A part.
    ///
    /// @param part its name in law-words.csv
    /// @return the set of it alone; none if no word of the language plays it
    public PartSet part(String part) {
        Integer number = parts.get(part);
        return number == null ? PartSet.NONE : PartSet.of(number);
    }

    /// The words that begin at a token, with the parts they play.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @return each as number of its part; some weeks are `days`, a day or month without its year is
    ///     `september` or `march`
    public List<Phrases.Hit<Integer>> at(Marked text, int i) {
        List<Phrases.Hit<Integer>> named = words.at(text.tokens(), i);
        Mention.Quantity quantity = text.quantity(i);
        Mention.Date date = text.date(i);
        if (date != null) {
            String part = part(text, date);
            return part.isEmpty() ? named : with(named, part, i, date.to());
        }
        return quantity != null && term(quantity) ? with(named, DAYS, i, quantity.to()) : named;
    }

    /// Some weeks or months, the time a parliament may have.
    private static boolean term(Mention.Quantity quantity) {
        double most =
                quantity.unit().equals("days") ? MOST_DAYS : quantity.unit().equals("months") ? 2 : 0;
        return quantity.number().value() <= most;
    }

    /// A day or month that no year is written to.
    private static String part(Marked text, Mention.Date date) {
        for (int i = date.from(); i < date.to(); i++) {
            if (text.norm(i).length() == 4 && Character.isDigit(text.norm(i).charAt(0))) {
                return "";
            }
        }
        boolean month = date.form() == Mention.DateForm.DAY || date.form() == Mention.DateForm.MONTH;
        boolean september = month && date.period().startsWith("-09", YEAR);
        boolean march =
                month && (date.period().startsWith("-02", YEAR) || date.period().startsWith("-03", YEAR));
        return september ? SEPTEMBER : march ? MARCH : "";
    }

    private List<Phrases.Hit<Integer>> with(List<Phrases.Hit<Integer>> named, String part, int from, int to) {
        var all = new ArrayList<>(named);
        all.add(new Phrases.Hit<>(number(part), from, to));
        return all;
    }

    private Frame frame(Row row, int order) {
        Map<String, String> cells = Map.copyOf(row.cells().getFieldsAsMap());
        List<Guard> guards = Guard.of(row);
        ClaimType type = row.choice("type", ClaimType.class);
        Patterns.Rule rule = rule(row, order, cells, guards, type);
        boolean counted = row.get("value").equals("waiver_granted");
        Map<String, String> count = Map.of(
                "indicator", "waiver_count",
                "value", "@n",
                "unit", "countries",
                "area", "WLD",
                "period", "decision-year");
        return new Frame(
                named(row, "deed"),
                named(row, "thing"),
                row.choice("order", Order.class),
                named(row, "with"),
                named(row, "also"),
                named(row, "unless"),
                denied(row),
                row.choice("context", Context.class),
                row.choice("party", Party.class),
                rule,
                counted ? rule(row, FIRST, count, guards, ClaimType.quantity) : null);
    }

    private static boolean denied(Row row) {
        String written = row.get("denied");
        if (!written.isEmpty() && !written.equals("yes")) {
            throw row.fault("\"denied\" is yes or empty, not \"" + written + "\"");
        }
        return !written.isEmpty();
    }

    private static Patterns.Rule rule(
            Row row, int order, Map<String, String> cells, List<Guard> guards, ClaimType type) {
        String why = row.file().getFileName() + ": " + row.get("deed") + " + " + row.get("thing");
        return new Patterns.Rule(order, row, cells, guards, true, why, type);
    }

    private PartSet named(Row row, String column) {
        PartSet named = PartSet.NONE;
        for (String name : row.names(column)) {
            Integer number = parts.get(name);
            if (number == null) {
                throw row.fault("no word of law-words.csv plays the part \"" + name + "\"");
            }
            named = named.and(PartSet.of(number));
        }
        return named;
    }
}
