package org.majorslist.bench.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;

/// Loads and indexes the whole record, then asks for one series as of a day, beside DuckDB on the same files.
///
/// Rounds alternate, so that both feel the same disturbance. Prints medians in microseconds and the ratio.
public final class LoadAndAsk {
    private static final int ROUNDS = 15;
    private static final int QUERIES = 2_000;
    private static final int DUCKDB_QUERIES = 40;

    private static final String NEWEST = """
            select period_start, period_end, measured_by, value from (
              select *, row_number() over (
                partition by period_start, period_end, family order by published_until desc) as place
              from series where indicator = 'coca_cultivation_area' and area = 'COL'
                and published_until <= date '2012-12-31')
            where place = 1 order by period_start""";

    private LoadAndAsk() {}

    /// Runs all rounds.
    ///
    /// @param arguments the folder `content/register`
    /// @throws Exception if a file or a query fails
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        var ours = new ArrayList<Long>();
        var duckdb = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(time(() -> Register.load(folder)));
            duckdb.add(time(() -> {
                try (Connection connection = loaded(folder)) {
                    connection.isReadOnly();
                }
            }));
        }
        report("first load", ours.subList(0, 1), duckdb.subList(0, 1));
        report("load, warm", ours.subList(5, ROUNDS), duckdb.subList(5, ROUNDS));
        queries(folder);
    }

    private static void queries(Path folder) throws Exception {
        Register register = Register.load(folder);
        AsOf asOf = register.asOf(LocalDate.of(2012, 12, 31));
        var ours = new ArrayList<Long>();
        var duckdb = new ArrayList<Long>();
        try (Connection connection = loaded(folder)) {
            for (int round = 0; round < 5; round++) {
                for (int i = 0; i < QUERIES; i++) {
                    ours.add(time(() -> asOf.listNewest("coca_cultivation_area", "COL")));
                }
                for (int i = 0; i < DUCKDB_QUERIES; i++) {
                    duckdb.add(time(() -> readAll(connection)));
                }
            }
        }
        report("as-of series, warm", ours.subList(ours.size() / 2, ours.size()), duckdb.subList(100, duckdb.size()));
    }

    private static Connection loaded(Path folder) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement();
                var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : files) {
                String table = file.getFileName().toString().replace(".csv", "");
                statement.execute("create table " + table + " as select * from read_csv('" + file + "')");
            }
            statement.execute("""
                    create table series as select o.*, m.family,
                      cast(case length(cast(published_on as varchar)) when 4 then published_on || '-12-31'
                        when 7 then cast(last_day(cast(published_on || '-01' as date)) as varchar)
                        else published_on end as date) as published_until
                    from observations o join measurers m using (measured_by)""");
        }
        return connection;
    }

    private static void readAll(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NEWEST)) {
            while (rows.next()) {
                rows.getDouble(4);
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void report(String what, List<Long> ours, List<Long> duckdb) {
        double mine = median(ours) / 1e3;
        double theirs = median(duckdb) / 1e3;
        System.out.printf(
                Locale.ROOT, "%-20s majors %10.1f us   duckdb %10.1f us   ratio %6.1f%n", what, mine, theirs, theirs / mine);
    }

    private static double median(List<Long> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
