package org.majorslist.check.happening;

import java.util.regex.Pattern;
import org.majorslist.check.Claim;

/// Whether an election told of may be another than those of presidents, which the record has.
final class Elections {
    private static final Pattern OF_PRESIDENT = Pattern.compile(
            "\\b(?:president\\p{L}*|runoff|run-off|first round|second round|primera vuelta|segunda vuelta|balotaje)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OTHER_ELECTION = Pattern.compile(
            "\\b(?:congress|congressional|congreso|legislat\\p{L}*|parliament\\p{L}*|parlament\\p{L}*|senat\\p{L}*|senad\\p{L}*"
                    + "|midterms?|mayors?|alcald\\p{L}*|governors?|gobernador\\p{L}*|regional\\p{L}*|municipal\\p{L}*|local\\p{L}*"
                    + "|primar(?:y|ies)|primarias|consultas?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int YEAR = 4; // characters

    private Elections() {}

    /// Elections come round, and those of a congress in another month: one of the record speaks against no other.
    ///
    /// @param far whether the record has none within a year
    static boolean isOfAnother(Claim claim, boolean far) {
        boolean president = claim.indicator().equals("president_elected");
        if (!president && !claim.indicator().equals("election_year")) {
            return false;
        }
        boolean month = claim.period().length() > YEAR;
        String sentence = claim.sentence();
        boolean other = OTHER_ELECTION.matcher(sentence).find()
                || (month && !OF_PRESIDENT.matcher(sentence).find());
        return far || (!president && other);
    }
}
