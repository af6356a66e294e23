package org.majorslist.check.event;

import org.majorslist.check.event.EventPrints.Clause;
import org.majorslist.check.event.EventPrints.Match;
import org.majorslist.check.event.EventWords.Role;
import org.majorslist.check.event.EventWords.Said;

/// How much a clause must share with a happening for it to be known again, on the scale of [EventPrints].
final class EnoughShared {
    /// What is shared must weigh at least so much for a happening to be known again.
    private static final double ENOUGH = 8.25;

    private static final double ENOUGH_IF_OFTEN = 10;
    private static final int YEAR = 4; // characters of a year
    private static final int DAY = 10; // characters of a day
    private static final double ENOUGH_ON_ITS_DAY = 7.5;
    private static final double ENOUGH_OF_KIND = 7;
    private static final double ENOUGH_AT_ITS_TIME = 5;

    /// One whose time is told otherwise must be known again by more.
    private static final double ENOUGH_BUT_TIME = 9;

    private static final int DAYS_OFF = 3;
    private static final double ENOUGH_BUT_DAY = 7.5;
    private static final double ENOUGH_BY_NAME = 6.5;

    /// Ending of the two deeds of a country that comes onto the majors list or leaves it.
    static final String OF_THE_LIST = "s list";

    private EnoughShared() {}

    /// A time that fits tells which of a kind is meant; without one it is the words.
    static double ofKind(ToldTime.Fit fit) {
        return switch (fit) {
            case at, of_another_year -> ENOUGH_AT_ITS_TIME;
            case untold -> ENOUGH_OF_KIND;
            case out -> Double.MAX_VALUE;
        };
    }

    /// What is done often must be known again by more, unless its day or month is told, or it is news.
    ///
    /// @param match the happening
    static double of(Clause clause, Match match) {
        if (clause.time().period().length() == DAY && match.fit() == ToldTime.Fit.at) {
            return ENOUGH_ON_ITS_DAY;
        }
        boolean vague = clause.time().period().length() <= YEAR && clause.deed().role() == Role.often;
        boolean news = match.isFresh() && clause.deed().concept().endsWith(OF_THE_LIST);
        return vague && !news ? ENOUGH_IF_OFTEN : ENOUGH;
    }

    /// Whether a clause tells a happening in all but the time.
    static boolean butTime(Clause clause, Match match) {
        return isNamed(clause, match) || isOnce(clause, match);
    }

    /// "The meeting of 4 February" on record for the 3rd: a day of the calendar some days off is that happening, though
    /// the like are done often.
    static boolean butDay(Clause clause, Match match) {
        return clause.time().isDayWritten()
                && match.fit() == ToldTime.Fit.out
                && clause.time().daysOff(match.event()) <= DAYS_OFF
                && match.likeness() >= ENOUGH_BUT_DAY;
    }

    /// A deed and a name that no other happening has.
    private static boolean isNamed(Clause clause, Match match) {
        return match.likeness() >= ENOUGH_BY_NAME
                && clause.clause().stream()
                        .anyMatch(said ->
                                said.role() == Role.name && match.shared().contains(said.concept()));
    }

    /// A deed that is not done often, to a thing the clause itself names, not only its sentence.
    /// Where the clause names the person as well, less is enough.
    private static boolean isOnce(Clause clause, Match match) {
        double enough = clause.clause().stream().anyMatch(said -> isShared(said, match, said.role() == Role.who))
                ? ENOUGH
                : ENOUGH_BUT_TIME;
        return match.likeness() >= enough
                && clause.deed().role() != Role.often
                && clause.clause().stream()
                        .anyMatch(said -> isShared(said, match, said.role().isThing()));
    }

    private static boolean isShared(Said said, Match match, boolean ofRole) {
        return ofRole && match.shared().contains(said.concept());
    }
}
