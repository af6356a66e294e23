package org.majorslist.register.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// One Parquet file a table, in a folder; columns typed by the schema. Needs DuckDB.
///
/// @param record the folder `content/register`
public record ParquetExport(Path record) implements Export {
    @Override
    public void write(Path to) throws IOException {
        Files.createDirectories(to);
        PackageSchema schema = PackageSchema.read(record);
        try (Connection connection = RecordDatabase.connect();
                Statement statement = connection.createStatement()) {
            RecordDatabase.load(connection, record, schema);
            for (TableSchema table : schema.tables()) {
                String file = to.resolve(table.name() + ".parquet").toString();
                statement.execute("copy \"" + table.name() + "\" to " + RecordDatabase.quoted(file)
                        + " (format parquet, compression zstd)");
            }
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write Parquet", e);
        }
    }
}
