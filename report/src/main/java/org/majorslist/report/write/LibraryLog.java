package org.majorslist.report.write;

/// Silences the logging of the libraries behind PDF and DOCX: they look for a logging system that we do
/// not ship, and say so on standard error.
final class LibraryLog {
    private static final String LEVEL = "log4j2.StatusLogger.level";

    private LibraryLog() {}

    /// Silences them, unless whoever started the program chose a level.
    static void silence() {
        if (System.getProperty(LEVEL) == null) {
            System.setProperty(LEVEL, "OFF");
        }
    }
}
