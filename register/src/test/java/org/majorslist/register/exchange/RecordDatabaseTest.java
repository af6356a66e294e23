package org.majorslist.register.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

class RecordDatabaseTest {
    private static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");

    @TempDir
    Path scratch;

    @Test
    void answersFromTheRecord() {
        try (var record = RecordDatabase.open(RECORD, QueryLimits.ordinary())) {
            QueryAnswer answer = record.ask("""
                    select cycle, outcome, national_interest_waiver as waiver, confidence from determinations
                    where country = 'COL' and cycle in (1996, 1997, 1998, 2026) order by cycle""");
            assertEquals(List.of("cycle", "outcome", "waiver", "confidence"), answer.columns());
            assertEquals(
                    List.of(
                            List.of("1996", "denied", "none", "weak"),
                            List.of("1997", "denied", "none", "verified"),
                            List.of("1998", "vital_national_interests", "none", "verified"),
                            List.of("2026", "failed_demonstrably", "full", "verified")),
                    answer.rows());
            assertFalse(answer.cut());
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # question                                                    | code of the fault
            select * from read_csv('/etc/passwd')                         | query-reaches-outside
            select * from read_text('/etc/passwd')                        | query-reaches-outside
            select * from glob('/*')                                      | query-reaches-outside
            select * from '/etc/passwd'                                   | bad-query
            select * from 'https://example.org/x.csv'                     | query-reaches-outside
            select getenv('HOME')                                         | bad-query
            attach '/tmp/x.db'                                            | not-a-question
            copy determinations to '/tmp/x.csv'                           | not-a-question
            export database '/tmp/x'                                      | not-a-question
            install httpfs                                                | not-a-question
            load httpfs                                                   | not-a-question
            pragma memory_limit='10GB'                                    | not-a-question
            set memory_limit='10GB'                                       | not-a-question
            create table x (a int)                                        | not-a-question
            drop table determinations                                     | not-a-question
            update determinations set outcome = 'denied'                  | not-a-question
            select 1; select 2                                            | not-one-statement
            select E'\\''; drop table determinations --'                  | not-a-question
            select $$'$$; drop table determinations                       | not-a-question
            select * from query('drop table determinations')              | bad-query
            selct 1                                                       | bad-query
            select nothing from determinations                            | bad-query
            """)
    void refusesWhatIsNotAQuestionOverTheRecord(String sql, String code) {
        try (var record = RecordDatabase.open(RECORD, QueryLimits.ordinary())) {
            assertEquals(code, faultOf(record, sql).code());
            assertEquals(
                    List.of(List.of("871")),
                    record.ask("select count(*) from determinations").rows(),
                    "and the record is as it was");
        }
    }

    @Test
    void stopsAQuestionWithoutEnd() {
        var limits = new QueryLimits(Duration.ofMillis(300), 256, 1000);
        try (var record = RecordDatabase.open(RECORD, limits)) {
            Fault fault = faultOf(
                    record, "with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r");
            assertEquals(
                    "query: took longer than 300 ms and was stopped\n  Ask for less, or allow more with --seconds.",
                    fault.text());
        }
    }

    @Test
    void stopsAQuestionThatHoldsMoreThanItsMemory() {
        var limits = new QueryLimits(Duration.ofSeconds(60), 64, 1000);
        try (var record = RecordDatabase.open(RECORD, limits)) {
            String sql = "select count(*) from (select distinct hash(a.range) as h from range(40000000) a)";
            assertEquals(
                    "query: needed more than 64 MiB and was stopped\n  Select fewer columns or rows, or aggregate.",
                    faultOf(record, sql).text());
        }
    }

    @Test
    void saysWhenRowsWereLeftOut() {
        var limits = new QueryLimits(Duration.ofSeconds(10), 256, 5);
        try (var record = RecordDatabase.open(RECORD, limits)) {
            QueryAnswer answer = record.ask("select country from determinations");
            assertEquals(5, answer.rows().size());
            assertEquals(List.of(List.of("1")), record.ask("select 1 as one;").rows());
            assertTrue(answer.cut());
        }
    }

    @Test
    void saysWhatToRunWhenATableIsBroken() throws Exception {
        Files.writeString(scratch.resolve("datapackage.json"), """
                {"name": "x", "version": "1", "resources": [{"name": "t", "path": "t.csv",
                 "schema": {"fields": [{"name": "year", "type": "integer"}]}}]}""");
        Files.writeString(scratch.resolve("t.csv"), "year\n1996\nlast year\n");
        var refused = assertThrows(BadInput.class, () -> RecordDatabase.open(scratch, QueryLimits.ordinary()));
        assertEquals("unreadable-table", refused.faults().getFirst().code());
        assertEquals(
                "Run `majors data verify`: it names file, line and mend.",
                refused.faults().getFirst().mend());
    }

    private static Fault faultOf(RecordDatabase record, String sql) {
        return assertThrows(BadInput.class, () -> record.ask(sql)).faults().getFirst();
    }
}
