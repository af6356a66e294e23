package org.majorslist.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One checkable statement of a text: where it stands and how it was read.
///
/// @param number counted from 1 in the order of the text
/// @param start first character, in Unicode code points of the text read
/// @param end behind the last character, in code points
/// @param span the words that carry the claim
/// @param sentence the sentence around it
/// @param type what kind of statement
/// @param indicator a key of content/check/indicators.csv or claims.csv; `other` outside that list
/// @param detail what `other` is, where known; else empty
/// @param area country codes of ISO 3166 (three letters), several joined by `;`; `WLD` the world
/// @param period such as `2023`, `2025-09-15`, `2013..2023`, `since 2022`, `annual`; empty where the
///     text names none
/// @param amount the value stated
/// @param attributedTo who is said to say so, speakers joined by `; `; empty where the text itself says it
/// @param measurers keys of the measurers those speakers stand for; empty if nobody who measures is named
/// @param quoted whether it stands within quotation marks
/// @param links how surely it is tied to indicator, area and period, and what else it may speak of
/// @param reading how it was read, step by step, for those who ask
public record Claim(
        int number,
        int start,
        int end,
        String span,
        String sentence,
        ClaimType type,
        String indicator,
        String detail,
        String area,
        String period,
        Amount amount,
        String attributedTo,
        List<String> measurers,
        boolean quoted,
        Links links,
        List<String> reading) {
    /// Copies the lists and refuses an empty span.
    public Claim {
        if (end <= start) {
            throw new IllegalArgumentException("Claim " + number + " has no characters: " + start + " to " + end + ".");
        }
        measurers = List.copyOf(measurers);
        reading = List.copyOf(reading);
    }

    /// Whether no rule reads it and its words were only weighed: it may tell something else.
    ///
    /// @return whether it is likely to be what it was taken for, and no more
    public boolean isOnlyLikely() {
        return switch (links.indicator().sureness()) {
            case LIKELY, UNCLEAR -> true;
            case WRITTEN, CHOSEN, INFERRED -> false;
        };
    }

    /// The same claim of another indicator.
    ///
    /// @param other the indicator
    /// @return the claim
    public Claim as(String other) {
        return with(other, detail, area, period, amount, links);
    }

    /// The same claim of another indicator, or of something outside the list of indicators.
    ///
    /// @param anIndicator the indicator
    /// @param aDetail what `other` is; else empty
    /// @return the claim
    public Claim counting(String anIndicator, String aDetail) {
        return with(anIndicator, aDetail, area, period, amount, links);
    }

    /// The same claim of another area.
    ///
    /// @param other the area
    /// @return the claim
    public Claim at(String other) {
        return with(indicator, detail, other, period, amount, links);
    }

    /// The same claim of another period.
    ///
    /// @param other the period
    /// @return the claim
    public Claim in(String other) {
        return with(indicator, detail, area, other, amount, links);
    }

    /// What it counts: its indicator, else what its words say in place of one.
    ///
    /// @return a key of the record, or words; empty if nothing tells
    public String counted() {
        return indicator.equals("other") ? detail : indicator;
    }

    /// The same claim with its value told in another unit.
    ///
    /// @param other the value
    /// @return the claim
    public Claim stating(Amount other) {
        return with(indicator, detail, area, period, other, links);
    }

    /// The same claim as one of a change.
    ///
    /// @param by the change
    /// @return the claim
    public Claim changing(Amount by) {
        return with(ClaimType.change, indicator, detail, area, period, by, measurers, links);
    }

    /// The same claim as if nobody who measures were named for it.
    ///
    /// @return the claim
    public Claim byAnyone() {
        return with(type, indicator, detail, area, period, amount, List.of(), links);
    }

    /// The same claim, tied to a period that was found later.
    ///
    /// @param link the period
    /// @return the claim
    public Claim tiedTo(Link link) {
        return with(indicator, detail, area, link.value(), amount, links.withPeriod(link));
    }

    /// The areas it may speak of: its own first, then those its links allow.
    ///
    /// @return their codes; an empty one where the text names none
    public Set<String> areas() {
        var areas = new LinkedHashSet<String>();
        areas.add(area);
        links.areas().forEach(link -> areas.add(link.value()));
        return areas;
    }

    private Claim with(String anIndicator, String aDetail, String anArea, String aPeriod, Amount value, Links all) {
        return with(type, anIndicator, aDetail, anArea, aPeriod, value, measurers, all);
    }

    private Claim with(
            ClaimType aType,
            String anIndicator,
            String aDetail,
            String anArea,
            String aPeriod,
            Amount value,
            List<String> who,
            Links all) {
        return new Claim(
                number,
                start,
                end,
                span,
                sentence,
                aType,
                anIndicator,
                aDetail,
                anArea,
                aPeriod,
                value,
                attributedTo,
                who,
                quoted,
                all,
                reading);
    }
}
