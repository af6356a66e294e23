package org.majorslist.check;

/// How the day of an article is known.
public enum DayFrom {
    /// It was given: by who asked, or by the page.
    GIVEN,
    /// A full date near the head of the text.
    DATELINE,
    /// A day in the name of the file.
    NAME,
    /// The text gives none; most of what it tells fits the record on this day.
    CONTENT,
    /// Nothing tells it: the text is judged as of the day whose knowledge is used.
    NOTHING
}
