package org.majorslist.bench.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Makes a synthetic file with the columns of ForeignAssistance.gov's complete data file. Same seed, same bytes.
///
/// Invented throughout: no line describes a real transaction.
public final class ForeignAssistanceFile {
    private static final String HEADER =
            "\"Country ID\",\"Country Code\",\"Country Name\",\"Region ID\",\"Region Name\",\"Income Group ID\","
                    + "\"Income Group Name\",\"Income Group Acronym\",\"Managing Agency ID\",\"Managing Agency Acronym\","
                    + "\"Managing Agency Name\",\"Managing Sub-agency or Bureau ID\",\"Managing Sub-agency or Bureau Acronym\","
                    + "\"Managing Sub-agency or Bureau Name\",\"Implementing Partner Category ID\","
                    + "\"Implementing Partner Category Name\",\"Implementing Partner Sub-category ID\","
                    + "\"Implementing Partner Sub-category Name\",\"Implementing Partner ID\",\"Implementing Partner Name\","
                    + "\"International Category ID\",\"International Category Name\",\"International Sector Code\","
                    + "\"International Sector Name\",\"International Purpose Code\",\"International Purpose Name\","
                    + "\"US Category ID\",\"US Category Name\",\"US Sector ID\",\"US Sector Name\",\"Funding Account ID\","
                    + "\"Funding Account Name\",\"Funding Agency ID\",\"Funding Agency Name\",\"Funding Agency Acronym\","
                    + "\"Foreign Assistance Objective ID\",\"Foreign Assistance Objective Name\",\"Aid Type Group ID\","
                    + "\"Aid Type Group Name\",\"Activity ID\",\"Submission ID\",\"Activity Name\",\"Activity Description\","
                    + "\"Activity Project Number\",\"Activity Start Date\",\"Activity End Date\",\"Transaction Type ID\","
                    + "\"Transaction Type Name\",\"Fiscal Year\",\"Transaction Date\",\"Current Dollar Amount\","
                    + "\"Constant Dollar Amount\",\"activity_budget_amount\",\"submission_activity_id\"\n";
    private static final String[] COUNTRIES = {
        "COL", "MEX", "PER", "BOL", "AFG", "MMR", "HTI", "GTM", "PAK", "IND", "KEN", "UGA", "UKR", "JOR", "EGY", "ETH",
        "NGA", "PHL", "IDN", "VNM"
    };
    private static final String[] ACCOUNTS = {
        "Department of State, International Narcotics Control and Law Enforcement",
        "Department of State, Economic Support Fund",
        "US Agency for International Development, Development Assistance",
        "Department of Defense, Foreign Military Financing Program",
        "Department of State, International Military Education and Training",
        "Department of State, Nonproliferation, Anti-Terrorism, Demining, and Related Programs",
        "Department of State, Migration and Refugee Assistance",
        "US Agency for International Development, International Disaster Assistance",
        "Department of Health and Human Services, CDC-Wide Activities",
        "Department of Agriculture, \"\"Food for Progress\"\""
    };

    private ForeignAssistanceFile() {}

    /// Writes a file.
    ///
    /// @param arguments file, number of lines, seed
    /// @throws IOException if the file cannot be written
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]), Long.parseLong(arguments[2]));
    }

    /// Writes a file.
    ///
    /// @param file where to
    /// @param lines number of lines after the header
    /// @param seed seed of the generator
    /// @throws IOException if the file cannot be written
    public static void write(Path file, long lines, long seed) throws IOException {
        var random = new SplittableRandom(seed);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            var line = new StringBuilder(600);
            for (long i = 0; i < lines; i++) {
                line.setLength(0);
                append(line, random, i);
                out.write(line.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void append(StringBuilder line, SplittableRandom random, long number) {
        int country = random.nextInt(COUNTRIES.length);
        int account = random.nextInt(ACCOUNTS.length);
        int year = 2001 + random.nextInt(25);
        boolean paid = random.nextBoolean();
        long cents = random.nextLong(-2_000_000, 900_000_000);
        quote(line, 100 + country, COUNTRIES[country], "Country " + country, 3, "Western Hemisphere", 2);
        quote(line, "Upper Middle Income Country", "UMIC", 19, "DOS", "Department of State", 57, "INL");
        quote(line, "Bureau of International Narcotics and Law Enforcement Affairs", 6, "Enterprises", 12);
        quote(line, "Enterprises - United States", 4_000_000 + random.nextInt(9000), "Partner, Incorporated", 5);
        quote(line, "Governance", 152, "Conflict, Peace, and Security", 15210, "Security system management", 1);
        quote(line, "Peace and Security", 3, "Counter-Narcotics", "19x" + (1000 + account), ACCOUNTS[account], 19);
        quote(line, "Department of State", "DOS", 2, "Security", 3, "Project-Type", 60_000 + number, 28);
        quote(line, "Activity " + number, "Support of a partner, with training and equipment; line " + number, "");
        quote(line, year + "-10-01", (year + 1) + "-09-30", paid ? 3 : 2, paid ? "Disbursements" : "Obligations");
        quote(line, year, "31DEC" + year, dollars(cents), dollars(cents * 107 / 100), "", number);
        line.setCharAt(line.length() - 1, '\n');
    }

    private static void quote(StringBuilder line, Object... cells) {
        for (Object cell : cells) {
            line.append('"').append(cell).append("\",");
        }
    }

    private static String dollars(long cents) {
        return (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "." + Math.abs(cents) % 100 / 10 + Math.abs(cents) % 10;
    }
}
