package org.majorslist.app.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.majorslist.law.CycleDate;

/// The dates of a cycle as an iCalendar file (RFC 5545): all-day events that block no time.
///
/// @param cycle the fiscal year
/// @param language `en` or `es`
record CycleIcs(int cycle, String language) {
    private static final int LONGEST_LINE = 75;

    String of(List<CycleDate> dates) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Majors//certification cycle//EN");
        for (CycleDate date : dates) {
            line(text, "BEGIN:VEVENT");
            line(text, "UID:" + date.key() + "-" + cycle + "@majorslist.org");
            line(text, "DTSTAMP:" + day(date.day()) + "T000000Z");
            line(text, "DTSTART;VALUE=DATE:" + day(date.day()));
            line(text, "DTEND;VALUE=DATE:" + day(date.day().plusDays(1)));
            line(text, "SUMMARY:" + escaped("FY" + cycle + ": " + date.label().in(language)));
            line(
                    text,
                    "DESCRIPTION:"
                            + escaped(date.citation().text() + " "
                                    + date.citation().identifier()));
            line(text, "TRANSP:TRANSPARENT");
            line(text, "END:VEVENT");
        }
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String day(java.time.LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /// Adds a line, folded after 75 octets as the standard asks.
    private static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int code : content.codePoints().toArray()) {
            String character = Character.toString(code);
            int size = character.getBytes(UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
