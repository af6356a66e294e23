package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Sureness;

/// A claim as found, before its area, period and speaker are linked.
///
/// @param from first token of the span
/// @param to behind the last token
/// @param type what kind of statement
/// @param indicator its key; `@link` where the words around must tell
/// @param detail what `other` is; else empty
/// @param amount its value
/// @param area how to find the area: `place`, `focus`, or a code
/// @param period how to find the period: a rule name of claims.csv, or a period
/// @param mentions what the pattern passed
/// @param quantity the quantity it is built on; `null` for claims made of words
/// @param why the rule that found it
/// @param weight how sure it is what it speaks of where its words were weighed; `null` where a rule
///     found it
public record Found(
        int from,
        int to,
        ClaimType type,
        String indicator,
        String detail,
        Amount amount,
        String area,
        String period,
        List<Mention> mentions,
        Mention.@Nullable Quantity quantity,
        String why,
        @Nullable Sureness weight) {
    /// A claim that a rule found.
    ///
    /// @param from first token of the span
    /// @param to behind the last token
    /// @param type what kind of statement
    /// @param indicator its key; `@link` where the words around must tell
    /// @param detail what `other` is; else empty
    /// @param amount its value
    /// @param area how to find the area: `place`, `focus`, or a code
    /// @param period how to find the period: a rule name of claims.csv, or a period
    /// @param mentions what the pattern passed
    /// @param quantity the quantity it is built on; `null` for claims made of words
    /// @param why the rule that found it
    public Found(
            int from,
            int to,
            ClaimType type,
            String indicator,
            String detail,
            Amount amount,
            String area,
            String period,
            List<Mention> mentions,
            Mention.@Nullable Quantity quantity,
            String why) {
        this(from, to, type, indicator, detail, amount, area, period, mentions, quantity, why, null);
    }

    /// The same with another beginning.
    ///
    /// @param first index of its new first token
    /// @return the claim with that span
    public Found startingAt(int first) {
        return within(first, to, mentions);
    }

    /// The same with another span and other mentions.
    ///
    /// @param first index of its new first token
    /// @param behind index behind its new last token
    /// @param passed its new mentions
    /// @return the claim with that span and those mentions
    public Found within(int first, int behind, List<Mention> passed) {
        return new Found(first, behind, type, indicator, detail, amount, area, period, passed, quantity, why, weight);
    }

    /// The same of another indicator.
    ///
    /// @param what the indicator
    /// @return the claim with it and without detail
    public Found counting(String what) {
        return new Found(from, to, type, what, "", amount, area, period, mentions, quantity, why, weight);
    }

    /// The same with its value told otherwise.
    ///
    /// @param value the value
    /// @return the claim with it
    public Found stating(Amount value) {
        return new Found(from, to, type, indicator, detail, value, area, period, mentions, quantity, why, weight);
    }

    /// The same at a time that is known.
    ///
    /// @param time a day, a month or a year, such as `2025-09`
    /// @return the claim at that time
    public Found at(String time) {
        return new Found(from, to, type, indicator, detail, amount, area, time, mentions, quantity, why, weight);
    }

    /// Whether no rule found it and its words were weighed.
    ///
    /// @return whether it was weighed
    public boolean isWeighed() {
        return weight != null;
    }

    /// Whether two claims have tokens in common, at least half of those of the shorter.
    ///
    /// @param other the other claim, of the same text
    /// @return whether they have
    public boolean overlaps(Found other) {
        int shared = Math.min(to, other.to) - Math.max(from, other.from);
        return shared > 0 && shared * 2 >= Math.min(to - from, other.to - other.from);
    }

    /// The last date the pattern passed; `null` if it passed none.
    ///
    /// @return the date, or `null`
    public Mention.@Nullable Date lastDate() {
        Mention.Date last = null;
        for (Mention mention : mentions) {
            last = mention instanceof Mention.Date date ? date : last;
        }
        return last;
    }

    /// Whether the claim tells of two times, as changes and multiples do.
    ///
    /// @return whether it does
    public boolean isOfTwoTimes() {
        return type == ClaimType.change || amount.unit().equals("times");
    }
}
