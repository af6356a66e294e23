import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/// Loads every CSV of a folder into DuckDB, for comparison with the record's own load. Run as a source file.
final class DuckDbLoad {
    public static void main(String[] arguments) throws Exception {
        long rows = 0;
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.csv")) {
            for (Path file : files) {
                String table = file.getFileName().toString().replace(".csv", "");
                rows += statement.executeUpdate("create table " + table + " as select * from read_csv('" + file + "')");
            }
        }
        System.out.println(rows);
    }
}
