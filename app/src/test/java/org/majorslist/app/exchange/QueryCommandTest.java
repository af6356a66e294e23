package org.majorslist.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.app.Majors;

class QueryCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int majors(String... words) {
        return Majors.run(List.of(words), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void printsTheAnswer() {
        int code = majors(
                "query",
                "--format",
                "csv",
                "select cycle, outcome from determinations where country = 'COL' and cycle between 1995 and 1998 order by 1");
        assertEquals("", err.toString());
        assertEquals("""
                cycle,outcome
                1995,vital_national_interests
                1996,denied
                1997,denied
                1998,vital_national_interests
                """, out.toString());
        assertEquals(0, code);
    }

    @Test
    void saysWhenThereAreMoreRows() {
        assertEquals(0, majors("query", "--rows", "2", "--format", "csv", "select iso3 from countries order by 1"));
        assertEquals("iso3\nABW\nAFG\n", out.toString());
        assertEquals("query: there are more rows; only the first 2 are shown (--rows)\n", err.toString());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            select * from read_csv('/etc/passwd')                                       | reaches outside the record
            drop table determinations                                                   | does more than read
            select repeat('x', 3000000000)                                              | was stopped
            with recursive r(s) as (select 'x' union all select concat(s, s) from r) from r | was stopped
            select count(*) from range(1000000000) a, range(1000000000) b               | was stopped
            """)
    void refusesOrStops(String sql, String message) {
        assertEquals(2, majors("query", "--seconds", "2", sql));
        assertTrue(err.toString().startsWith("query: ") && err.toString().contains(message), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void asksForAQuestion() {
        assertEquals(2, majors("query"));
        assertEquals("""
                query: no SQL was given
                  Write it in quotation marks, or list the tables with `majors query --tables`.
                """, err.toString());
    }
}
