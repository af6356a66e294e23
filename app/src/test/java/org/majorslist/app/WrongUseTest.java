package org.majorslist.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    private static String faultsOf(List<String> words) {
        var err = new StringWriter();
        int code = Majors.run(words, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertEquals(2, code, "exit code");
        return err.toString();
    }

    @Test
    void asksForACommandWhenNoneIsGiven() {
        assertEquals("""
                majors: no command was given
                  Run `majors --help` for its arguments and examples.
                """, faultsOf(List.of()));
    }

    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command                                    | fault                                                                                   | mend
            breif                                        | majors: there is no command "breif"                                                     | Did you mean `brief`? Run `majors --help` for its arguments and examples.
            breif COL --help                             | majors: there is no command "breif"                                                     | Did you mean `brief`? Run `majors --help` for its arguments and examples.
            serve                                        | majors: there is no command "serve"                                                     | Run `majors --help` for its arguments and examples.
            data exprot                                  | majors data: there is no command "exprot"                                               | Did you mean `export`? Run `majors data --help` for its arguments and examples.
            status 2026                                  | majors status: "2026" is one word more than it takes                                    | Run `majors status --help` for its arguments and examples.
            status --cycel 2026                          | majors status: there is no option "--cycel"                                             | Did you mean `--cycle`? Run `majors status --help` for its arguments and examples.
            status --cycle soon                          | majors status --cycle: "soon" is not a whole number                                     | Run `majors status --help` for its arguments and examples.
            status --cycle 99999999999                   | majors status --cycle: 99999999999 is beyond the numbers it takes                       | Run `majors status --help` for its arguments and examples.
            status --format xml                          | majors status --format: "xml" is not one of table, json, csv                            | Run `majors status --help` for its arguments and examples.
            status --as-of +20260-01-01                  | majors status --as-of: "+20260-01-01" is not a date                                      | Write year, month and day of an existing day, such as 2012-12-31.
            status --lang fr                             | majors status --lang: "fr" is not one of en, es                                         | Run `majors status --help` for its arguments and examples.
            law major --coca-hectares 1,500 --on 2025-09-15 | majors law major --coca-hectares: "1,500" is not a number; write it without separators, such as 1500.5 | Run `majors law major --help` for its arguments and examples.
            law COL --given late                         | majors law --given: "late" is not of the form K=V                                       | Run `majors law --help` for its arguments and examples.
            precedents COL --weight role=x               | majors precedents --weight: "x" is not a number; write it without separators, such as 1500.5 | Run `majors precedents --help` for its arguments and examples.
            data export xlsx --out x                     | majors data export: "xlsx" is not one of package, json, parquet, sdmx-csv, prov, ical   | Run `majors data export --help` for its arguments and examples.
            """)
    void saysWhatIsWrongInWordsOfTheReader(String command, String fault, String mend) {
        assertEquals(fault + "\n  " + mend + "\n", faultsOf(List.of(command.split(" +", -1))));
    }

    @ParameterizedTest(name = "majors {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # command                                                             | fault                                                   | mend
            simulate content/models/examples/cup                                  | content/models/examples/cup: this is a folder           | Give the model file in it, such as content/models/examples/cup/model.xmile.
            simulate content/models/examples/cup/cup.xmile --out /no/such/run.csv | --out: "/no/such/run.csv" cannot be written             | Give a file in a folder that exists and that you may write to.
            simulate content/models/examples/cup/cup.xmile --set cooling_time=NaN | --set: "cooling_time=NaN" is not NAME=VALUE with a number | Write, for example, --set "contact rate=4".
            data verify /proc                                                     | /proc: this is no folder with the tables of the record  | Name a folder that holds determinations.csv and the other tables, such as content/register.
            law-cases /dev/null                                                   | /dev/null: the file holds no case                       | Write one a line below the header id,regime,fiscal_year,country,on_majors_list,determination,waiver,date,query,expected,citation
            check https://example.org/article.html                                | https://example.org/article.html: addresses are not fetched | Save the page as a file, and check that file.
            model calibrate colombia --members 5                                  | majors model calibrate --members: 5 cannot be used      | Give a number of 50 to 5000.
            """)
    void saysWhatIsWrongWithAFile(String command, String fault, String mend) {
        assertEquals(fault + "\n  " + mend + "\n", faultsOf(List.of(command.split(" +", -1))));
    }

    @ParameterizedTest(name = "majors {0}")
    @ValueSource(strings = {"--version", "law --version", "data export --version"})
    void tellsTheVersionAtEveryCommand(String command) {
        var out = new StringWriter();
        Majors.run(List.of(command.split(" ", -1)), new PrintWriter(out), new PrintWriter(new StringWriter()));
        assertEquals("majors 0.1.0\n", out.toString());
    }
}
