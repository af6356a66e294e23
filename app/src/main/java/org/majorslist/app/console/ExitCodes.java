package org.majorslist.app.console;

/// How the program ends; a contract with those who call it.
public final class ExitCodes {
    /// Done.
    public static final int DONE = 0;
    /// The question has a negative answer: a failed case, a broken data file.
    public static final int NEGATIVE = 1;
    /// Wrong use or bad input.
    public static final int BAD_INPUT = 2;
    /// Our fault.
    public static final int OUR_FAULT = 3;

    private ExitCodes() {}
}
