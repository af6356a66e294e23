package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Deadlines as an iCalendar file (RFC 5545): all-day events with a reminder a week before.
///
/// @param deadlines the deadlines
/// @param madeOn day of the export, for the stamp every event must carry
public record CalendarExport(List<Deadline> deadlines, LocalDate madeOn) implements Export {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    /// Copies the deadlines.
    public CalendarExport {
        deadlines = List.copyOf(deadlines);
    }

    @Override
    public void write(Path to) throws IOException {
        Export.text(to, text());
    }

    /// The file as text.
    ///
    /// @return lines of at most 75 bytes, each ending in CR LF, as RFC 5545 asks
    String text() {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Majors//Certification calendar//EN",
                "CALSCALE:GREGORIAN"));
        for (Deadline deadline : deadlines) {
            lines.addAll(List.of(
                    "BEGIN:VEVENT",
                    "UID:" + deadline.day().format(DAY) + "-"
                            + Integer.toHexString(deadline.summary().hashCode()) + "@majorslist.org",
                    "DTSTAMP:" + madeOn.format(DAY) + "T000000Z",
                    "DTSTART;VALUE=DATE:" + deadline.day().format(DAY),
                    "SUMMARY:" + escaped(deadline.summary()),
                    "DESCRIPTION:" + escaped(deadline.citation()),
                    "BEGIN:VALARM",
                    "ACTION:DISPLAY",
                    "DESCRIPTION:" + escaped(deadline.summary()),
                    "TRIGGER:-P7D",
                    "END:VALARM",
                    "END:VEVENT"));
        }
        lines.add("END:VCALENDAR");
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int size = Character.toString(letter).getBytes(UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes += size;
            i += Character.charCount(letter);
        }
        return folded.toString();
    }
}
