package org.majorslist.app.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.app.Printed;

/// What programs may rely on, and what readers are told when they ask wrongly.
class RecordCommandsTest {
    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command                                                    | fault                                                         | mend
            determinations --country Columbia                            | --country: no country "Columbia" is in the record             | Did you mean "Colombia"? Use a three-letter code or a name; `majors status` lists them.
            facts coca_cultivation_are                                   | INDICATOR: no indicator "coca_cultivation_are" is in the record | Did you mean "coca_cultivation_area"? Run `majors facts` without an argument for the list.
            facts coca_area                                              | INDICATOR: no indicator "coca_area" is in the record          | Did you mean "coca_cultivation_area" or "world_coca_area" or "coca_cultivation_area_gross"? Run `majors facts` without an argument for the list.
            facts opium_poppy_cultivation_area                           | INDICATOR: no indicator "opium_poppy_cultivation_area" is in the record | Did you mean "opium_poppy_area"? Run `majors facts` without an argument for the list.
            facts coca_cultivation_area --area COL --from 2020 --to 2010 | --to: 2010 is before 2020                                     | Name the earlier period with --from.
            facts coca_cultivation_area --area COL --stated 70%          | --stated: a stated figure is compared with a computed one, and none is asked for | Add --change, --changes, --share, --place or --rank.
            facts coca_cultivation_area --area COL --of WLD              | --of: it is the whole of a share, and none is asked for       | Add --share PERIOD.
            facts --area COL --place 2023                                | INDICATOR: a computed figure or its vintages need one indicator | Name one; `majors facts` lists them.
            facts coca_cultivation_area --area COL --share 2023 --of PER,BOL | --of: COL is no part of PER, BOL                          | Name it as well: --of COL,PER,BOL.
            events --from 2025-12-01 --to 2025-01-01                     | --to: 2025-01-01 is before 2025-12-01                         | Name the earlier day with --from.
            aid COL --quoted --fiscal-year 2020                          | --quoted: published sums have years and measures of their own | Leave out --totals, --fiscal-year and --measure.
            facts coca_cultivation_area --area COL --measured-by UNOD   | --measured-by: no measurer "UNOD" is in the record           | Did you mean "UNODC"? `majors facts INDICATOR` without it shows who measures.
            facts coca_cultivation_area --area COL --from lately         | --from: "lately" is not a period                              | Write it like 2023, 2025-09, 2025-Q1, 2025-H1, FY2026 or 2013..2023.
            facts coca_cultivation_area --change 2013..2023              | --area: a computed figure needs one area                      | Add one, such as --area COL.
            facts coca_cultivation_area --area COL --share 2023          | --of: a share needs a whole                                   | Add --of WLD, or areas such as --of COL,PER,BOL.
            status --cycle 1950                                          | --cycle: cycle 1950 is outside 1987 to 2027                   | The newest cycle with an outcome on record is 2026.
            status --as-of 1980-01-01                                    | --as-of: no cycle had been decided by 1980-01-01              | Name a later day; the first cycle was decided in March 1987.
            sources WH-2025-MAJOR                                        | ID: no source "WH-2025-MAJOR" is in the record                | Did you mean "WH-2025-MAJORS"? Run `majors sources` for the list.
            data diff --from 2025-01-01 --to 2024-01-01                  | --to: 2024-01-01 is before 2025-01-01                         | Name the earlier day with --from.
            """)
    void saysWhatIsWrongWhereAndTheMend(String command, String fault, String mend) {
        Printed printed = Printed.by(command + (command.startsWith("status --cycle") ? " --as-of 2026-11-21" : ""));
        assertEquals(fault + "\n  " + mend + "\n", printed.err());
        assertEquals(2, printed.code());
    }

    @ParameterizedTest(name = "majors {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # command                                                 | exit | said
            status --cycle 2027 --as-of 2026-11-21                    | 1    | Cycle 2027: document 2026-19251 exists (2026-09-18), but its content is not on record; nothing is carried over from 2026.
            determinations --cycle 2027 --as-of 2026-09-17            | 1    | Cycle 2027 has no determination on record by 2026-09-17.
            facts coca_cultivation_area --area MEX --as-of 2026-11-21 | 1    | No figure of that kind is on record by 2026-11-21.
            events --country IND --as-of 2026-11-21                   | 1    | No event of that kind is on record by 2026-11-21.
            facts --area BLZ --as-of 2026-11-21                       | 1    | No figure of that kind is on record by 2026-11-21.
            precedents COL --as-of 1987-03-01                         | 1    | No determination before that of Colombia 1987 (fully cooperating) is on record by 1987-03-01.
            precedents USA --as-of 2026-11-21                         | 1    | No determination on United States is on record by 2026-11-21.
            aid BLZ --as-of 2026-11-21                                | 1    | No assistance to Belize by account is on record by 2026-11-21; all accounts together: `majors aid BLZ --totals`.
            aid BLZ --fiscal-year 1850 --as-of 2026-11-21             | 1    | No assistance of that kind to Belize is on record by 2026-11-21.
            aid COL --as-of 1990-01-01                                | 1    | No assistance to Colombia is on record by 1990-01-01.
            sources WH-2025-MAJORS --as-of 2025-09-15                 | 1    | Source WH-2025-MAJORS was not yet public on 2025-09-15.
            """)
    void saysWhatIsMissing(String command, int code, String said) {
        Printed printed = Printed.by(command);
        assertEquals(code, printed.code());
        assertTrue(printed.out().endsWith(said + "\n"), printed.out());
        Printed forPrograms = Printed.by(command + " --format csv");
        assertEquals(said + "\n", forPrograms.err());
    }

    @Test
    void printsTheColumnsOfTheDataPackageAsCsv() {
        assertEquals(
                "indicator,area,period_start,period_end,value,unit,measured_by,published_on,status,source_id",
                firstLine("facts coca_cultivation_area --area COL --format csv"));
        assertEquals(
                "cycle,regime,decided_on,country,outcome,national_interest_waiver,source_id",
                firstLine("determinations --format csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1995,1992,1995-02-28,COL,vital_national_interests,none,PD-95-15
            1996,1992,1996-03-01,COL,denied,none,BALTSUN-1996
            1997,1992,1997-02-28,COL,denied,none,PD-97-18
            1998,1992,1998-02-26,COL,vital_national_interests,none,WH-1998-STMT
            2026,706,2025-09-15,COL,failed_demonstrably,full,WH-2025-MAJORS
            """)
    void showsTheTurnsOfColombiasStanding(String line) {
        assertTrue(Printed.by("determinations --country COL --format csv").out().contains(line + "\n"), line);
    }

    @Test
    void neverPrintsAFigurePublishedAfterTheDay() {
        String printed = Printed.by("facts coca_cultivation_area --format csv --as-of 2012-12-31")
                .out();
        List<String> later = printed.lines()
                .skip(1)
                .filter(line -> line.split(",", -1)[7].substring(0, 4).compareTo("2012") > 0)
                .toList();
        assertEquals(List.of(), later);
        assertTrue(printed.contains("2009-12-31,68000,ha,UNODC,2011"), printed);
    }

    @ParameterizedTest(name = "majors {0}: has {1}, not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # command                                              | listed                | left out
            facts --format csv --as-of 2026-11-21                  | coca_cultivation_area | no_such_indicator
            facts --area MMR --format csv --as-of 2026-11-21       | opium_poppy_area      | coca_cultivation_area
            facts --measured-by CDC --format csv                   | us_overdose_deaths    | coca_cultivation_area
            facts --to 1995 --format csv                           | cocaine_seizures      | us_overdose_deaths_all
            facts --format csv --strict --area COL --from 2024     | coca_cultivation_area | opium_poppy_area
            sources --as-of 1989-12-31 --format csv                | SUNSENT-1987          | WH-2025-MAJORS
            """)
    void listsWhatIsAskedForOnly(String command, String listed, String leftOut) {
        String printed = Printed.by(command).out();
        assertTrue(printed.contains(listed), printed);
        assertTrue(!printed.contains(leftOut), printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command                                                                                         | said
            facts coca_cultivation_area --area COL --change 2013..2023 --as-of 2026-11-21 --lang es            | +424,1 %, 5,2x  48.189 → 252.572
            facts coca_cultivation_area --area COL --change 2013..2023 --as-of 2026-11-21                      | +424.1 %, 5.2x  48,189 → 252,572
            facts coca_cultivation_area --area COL --from 2020 --to 2020 --as-of 2026-11-21 --lang es          | ≠ 71,3 %
            precedents COL --cycle 2026 --count 1 --as-of 2026-11-21 --lang es                                 | outcome 1,00, waiver 1,00
            """)
    void writesNumbersAsTheLanguageDoes(String command, String said) {
        assertTrue(Printed.by(command).out().contains(said), Printed.by(command).out());
    }

    @Test
    void speaksSpanish() {
        assertTrue(Printed.by("determinations --country COL --lang es").out().contains("intereses nacionales vitales"));
    }

    @Test
    void marksWeakSourcingInJson() {
        String printed = Printed.by("determinations --country COL --cycle 1996 --format json")
                .out();
        assertTrue(printed.contains("\"confidence\" : \"weak\""), printed);
    }

    private static String firstLine(String command) {
        return Printed.by(command).out().lines().findFirst().orElse("");
    }
}
