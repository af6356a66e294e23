package org.majorslist.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The law's answer to one query.
public enum Result {
    /// Assistance that may be given: exempt, not barred, or the country is free.
    ALLOWED("may go on", "puede continuar"),
    /// Assistance or a sugar allocation that the law bars.
    PROHIBITED("barred", "prohibida"),
    /// Half of the assistance allocated in the section 653 report is held until certification.
    WITHHELD_50("half withheld", "mitad retenida"),
    /// The United States must vote against the loan.
    VOTE_NO("must vote no", "debe votar en contra"),
    /// The rule does not reach this money, bank or programme.
    NOT_AFFECTED("not reached by this law", "fuera del alcance de esta ley"),
    /// The President may act and sets the extent.
    DISCRETIONARY("for the President to decide", "a discreción del Presidente"),
    /// The law gives no settled answer.
    UNCLEAR("unsettled", "sin respuesta clara");

    private final String english;
    private final String spanish;

    Result(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /// The word used in data files.
    ///
    /// @return lower case with underscores, such as `not_affected`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The words a reader sees.
    ///
    /// @return in both languages
    public Wording label() {
        return new Wording(english, spanish);
    }

    /// Reads the word used in data files.
    ///
    /// @param key such as `not_affected`
    /// @return the result, or empty if there is none of that name
    public static Optional<Result> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }
}
