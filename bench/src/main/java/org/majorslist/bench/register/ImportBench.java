package org.majorslist.bench.register;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.majorslist.register.imports.AccountRules;
import org.majorslist.register.imports.ForeignAssistanceImport;
import org.majorslist.register.imports.ImportProgress;
import org.majorslist.register.imports.ImportedRows;

/// Imports a ForeignAssistance.gov file beside DuckDB's own `read_csv` with the same sums, in one process, in turn.
///
/// `java … ImportBench FILE LINES ROUNDS`; the file is made when it is absent.
public final class ImportBench {
    private ImportBench() {}

    /// Runs the rounds and prints rows a second.
    ///
    /// @param arguments file, number of lines, rounds
    /// @throws IOException if the file cannot be written or read
    /// @throws SQLException if DuckDB fails
    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        long lines = Long.parseLong(arguments[1]);
        if (!Files.exists(file)) {
            ForeignAssistanceFile.write(file, lines, 1);
        }
        Path register = Path.of(System.getProperty("majors.home", "."), "content", "register");
        System.out.printf(
                "file %,d bytes, %,d lines, %d processors%n",
                Files.size(file), lines, Runtime.getRuntime().availableProcessors());
        for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
            double ours = lines / ours(file, register);
            double theirs = lines / theirs(file);
            System.out.printf(
                    "round %d: import %,.0f rows/s; DuckDB %,.0f rows/s; ratio %.2f; heap peak %,d MiB%n",
                    round, ours, theirs, ours / theirs, heapPeakMebibytes());
        }
    }

    private static double ours(Path file, Path register) {
        long start = System.nanoTime();
        ImportedRows rows = new ForeignAssistanceImport(
                        file,
                        AccountRules.read(register),
                        Set.of("COL", "MEX", "PER", "BOL", "AFG", "MMR", "HTI", "GTM", "PAK", "IND"),
                        "2026-11-21",
                        2024)
                .read(null, ImportProgress.silent());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "  import: %.1f s, %d lines of the ledger, %s%n",
                seconds, rows.rows().size(), rows.counts());
        return seconds;
    }

    private static double theirs(Path file) throws SQLException {
        long start = System.nanoTime();
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from (select \"Country Code\", \"Fiscal Year\","
                                + " \"Transaction Type Name\", \"Funding Account Name\","
                                + " sum(\"Current Dollar Amount\"::decimal(18,2)), sum(\"Constant Dollar Amount\"::decimal(18,2))"
                                + " from read_csv('" + file + "', header = true, all_varchar = true)"
                                + " where \"Country Code\" in ('COL','MEX','PER','BOL','AFG','MMR','HTI','GTM','PAK','IND') group by all)")) {
            rows.next();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("  DuckDB: %.1f s, %d groups%n", seconds, rows.getLong(1));
            return seconds;
        }
    }

    private static long heapPeakMebibytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }
}
