package org.majorslist.check.mark;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// What of a text fits each slot of a pattern.
final class Slots {
    private static final ListedWords CONTRASTS = ListedWords.named("slots.contrasts");
    private static final WordList CONTRASTS_WITH = WordList.of("with", "to", "from", "de", "con", "al", "a");
    private static final WordList THAT = WordList.of("que", "quienes", "which", "who", "whose", "cuyo", "cuyos");
    private static final WordList THE = WordList.of("the", "el", "la");
    private static final WordList OF = WordList.of("of", "in", "de", "en");
    private static final ListedWords GOVERNMENTS = ListedWords.named("slots.governments");
    private static final int GOVERNMENT_WITHIN = 4;
    private static final ListedWords COMPANY = ListedWords.named("slots.company");

    private static final int COMPANY_WITHIN = 4;
    private static final int MOST_PLACES = 40;
    private static final int MOST_SMALL = 20;

    private final Marked text;
    private final Mention.@Nullable Places[] joined;

    Slots(Marked text) {
        this.text = text;
        joined = new Mention.@Nullable Places[text.size()];
    }

    /// What fits a slot and begins at a token; `null` if nothing does.
    @Nullable
    Mention mention(Slot slot, int i) {
        return switch (slot) {
            case place -> text.place(i);
            case places -> text.place(i) == null ? text.unnamed(i) : placesFrom(i);
            case date -> notEarlier(i);
            case year -> year(i);
            case reldate -> notWeekday(i);
            case day -> day(i);
            case number -> text.numbers[i];
            case small -> small(i);
            case ordinal -> ordinal(i);
            case q -> quantityFrom(i);
        };
    }

    private @Nullable Mention year(int i) {
        Mention.Date date = text.dates[i];
        boolean dated = date != null
                && date.form() != DateForm.WEEKDAY
                && date.form() != DateForm.DECADE
                && date.form() != DateForm.RELATIVE
                && date.form() != DateForm.EARLIER;
        return dated ? date : null;
    }

    private @Nullable Mention notWeekday(int i) {
        Mention.Date date = text.dates[i];
        return date == null || date.form() == DateForm.WEEKDAY || date.form() == DateForm.EARLIER ? null : date;
    }

    private @Nullable Mention day(int i) {
        Mention.Date date = text.dates[i];
        boolean day = date != null
                && (date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY || date.form() == DateForm.MONTH);
        return day ? date : null;
    }

    private @Nullable Mention notEarlier(int i) {
        Mention.Date date = text.dates[i];
        return date == null || date.form() == DateForm.EARLIER ? null : date;
    }

    /// A quantity that begins here with its hedge or its number.
    private @Nullable Mention quantityFrom(int i) {
        for (int k = i; k < Math.min(text.size(), i + 4); k++) {
            Mention.Quantity quantity = text.quantities[k];
            if (quantity != null) {
                return quantity.from() <= i ? quantity : null;
            }
        }
        return null;
    }

    private @Nullable Mention small(int i) {
        Mention.Figure number = text.numbers[i];
        boolean small =
                number != null && number.form() == Form.PLAIN && number.value() <= MOST_SMALL && number.most() == null;
        return small ? number : null;
    }

    private @Nullable Mention ordinal(int i) {
        return Ordinals.at(text, i);
    }

    /// Places joined by commas and conjunctions, beginning at a token.
    Mention.@Nullable Places placesFrom(int i) {
        Mention.Places first = text.place(i);
        if (first == null || text.in(i - 1, CONTRASTS)) {
            return null;
        }
        Mention.Places known = joined[i];
        if (known == null) {
            known = joined(i, first);
            joined[i] = known;
        }
        return contrasted(headOfList(i)) && !text.in(known.to(), THAT) && !text.in(known.to() + 1, THAT) ? null : known;
    }

    /// "A diferencia de Colombia y Perú, Bolivia pasó": what is told next is not told of the first two.
    private boolean contrasted(int head) {
        return text.in(head - 1, CONTRASTS) || (text.in(head - 1, CONTRASTS_WITH) && text.in(head - 2, CONTRASTS));
    }

    /// Where the list of places begins in which a place stands.
    private int headOfList(int place) {
        int head = place;
        for (int steps = 0; steps < MOST_PLACES; steps++) {
            int end = head;
            while (end > 0 && (text.token(end - 1).isMark(",") || text.in(end - 1, SmallWords.AND_OR))) {
                end--;
            }
            int before = end == head ? -1 : endingAt(end);
            if (before < 0 || text.sentence(before) != text.sentence(place)) {
                return head;
            }
            head = before;
        }
        return head;
    }

    private int endingAt(int to) {
        for (int i = to - 1; i >= Math.max(0, to - GOVERNMENT_WITHIN); i--) {
            Mention.Places place = text.place(i);
            if (place != null && place.to() == to) {
                return i;
            }
        }
        return -1;
    }

    private Mention.Places joined(int i, Mention.Places first) {
        Mention.Places more = next(i, first.to());
        more = more == null ? company(first) : more;
        if (more == null) {
            return first;
        }
        var codes = new ArrayList<>(first.codes());
        int to = first.to();
        while (more != null && codes.size() < MOST_PLACES) {
            codes.addAll(more.codes());
            to = more.to();
            more = next(i, to);
        }
        return new Mention.Places(i, to, codes.stream().distinct().toList());
    }

    /// The countries in whose company one is told of, between commas before its verb; `null` if none are named so.
    private Mention.@Nullable Places company(Mention.Places first) {
        int comma = first.to();
        int at = comma + 1;
        while (at <= comma + COMPANY_WITHIN && text.in(at, COMPANY)) {
            at++;
        }
        boolean company = text.reads(comma, ",")
                && at > comma + 1
                && !text.in(at - 1, SmallWords.AND_OR)
                && text.sentence(Math.min(at, text.size() - 1)) == text.sentence(first.from());
        Mention.Places others = company ? text.place(at) : null;
        if (others == null) {
            return null;
        }
        Mention.Places list = joined(at, others);
        boolean closed = text.reads(list.to(), ",")
                && text.place(list.to() + 1) == null
                && text.sentence(Math.min(list.to() + 1, text.size() - 1)) == text.sentence(first.from());
        return closed ? list : null;
    }

    /// "Tanto Colombia como Perú".
    private boolean joinsPair(int at, int first) {
        return text.reads(at, "como") && text.reads(first - 1, "tanto");
    }

    /// "And the illegitimate regime in Venezuela": the token of the country, if one is named so; else the token itself.
    private int governed(int i) {
        if (!text.in(i, THE)) {
            return i;
        }
        for (int k = i + 1; k < Math.min(text.size() - 2, i + GOVERNMENT_WITHIN); k++) {
            if (text.in(k, GOVERNMENTS) && text.in(k + 1, OF)) {
                return k + 2;
            }
        }
        return i;
    }

    /// The place behind a comma or conjunction in the sentence of a token; `null` if none follows.
    private Mention.@Nullable Places next(int i, int from) {
        int at = from;
        while (at < text.size() && (text.token(at).isMark(",") || text.in(at, SmallWords.AND_OR) || joinsPair(at, i))) {
            at++;
        }
        Mention.Places more = at == from ? null : text.place(governed(at));
        return more == null || text.sentence(at) != text.sentence(i) ? null : more;
    }
}
