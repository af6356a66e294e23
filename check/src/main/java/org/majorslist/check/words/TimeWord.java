package org.majorslist.check.words;

/// What a word says about time, as time-words.csv lists it.
public enum TimeWord {
    /// Since, desde.
    since,
    /// In, for, during: a period follows.
    at,
    /// From, between: a range follows.
    opens_range,
    /// To, until: the end of a range follows.
    joins_range,
    /// Than, same, versus: what follows is compared with.
    compared,
    /// From, against: the figure that follows is the earlier one.
    base,
    /// Above, below: so too, but only behind a percentage.
    base_of_percent,
    /// More, less.
    more,
    /// Words of comparing behind a change.
    comparing,
    /// Published, passed: the date that follows is that of a paper, not of what it describes.
    issued,
    /// Said, told: so too, of days and months.
    said,
    /// That year, the same period.
    same_time,
    /// The same months: the year that follows has figures of these months alone.
    same_part,
    /// Now, today.
    now,
    /// Results for, balance de: the year that follows holds for the whole text.
    scope,
    /// In, over: a length of time follows.
    length_of_time,
    /// Decade.
    decade,
    /// To date, a la fecha: behind a year, what began then goes on.
    up_to_now,
    /// So far, lo que va de: up to now, within a year or term.
    so_far,
    /// The present government.
    current_term,
    /// Articles before `decade`.
    article,
    /// When.
    when,
    /// As, what: behind a multiple, what it is compared with follows.
    as_comparing,
    /// Under, during: a president's name follows.
    under_president,
    /// Overseeing, presiding.
    oversees,
    /// Watch, tenure.
    watch,
    /// His, her.
    his,
    /// Every year.
    each_year,
    /// Agreement, election: the year before it names a happening, not the time of what is described.
    happening,
    /// The mark of an item of a list.
    bullet;

    /// This word as one bit of an `int`.
    ///
    /// @return one bit, the lowest for the first time word
    @SuppressWarnings("EnumOrdinal") // bits live as long as one text is read and are never stored
    public int bit() {
        return 1 << ordinal();
    }
}
