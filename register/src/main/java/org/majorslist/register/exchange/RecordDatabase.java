package org.majorslist.register.exchange;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The tables of the package in an SQL engine of their own, in memory, closed to the world.
///
/// The tables are loaded first; then files, network, extensions and settings are switched off for good, and each
/// question runs in a read-only transaction within [QueryLimits]. What a question can reach is the record.
///
/// The engine counts tables and sorts towards its memory limit, but not the text a function such as `repeat` makes,
/// and cannot be interrupted inside one. Questions of strangers therefore belong in a process of their own.
public final class RecordDatabase implements AutoCloseable {
    private final Connection connection;
    private final QueryLimits limits;

    private RecordDatabase(Connection connection, QueryLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /// Loads a package.
    ///
    /// @param folder the folder of the package
    /// @param limits what one question may use
    /// @return the database, closed to the world
    /// @throws BadInput if the package or the engine is missing, or a table does not fit its schema
    public static RecordDatabase open(Path folder, QueryLimits limits) {
        PackageSchema schema = PackageSchema.read(folder);
        Connection connection = connect();
        try {
            load(connection, folder, schema);
            lock(connection, limits);
            return new RecordDatabase(connection, limits);
        } catch (SQLException e) {
            closeQuietly(connection);
            throw new BadInput(
                    new Fault(
                            "unreadable-table",
                            firstLine(e),
                            folder.toString(),
                            "Run `majors data verify`: it names file, line and mend."),
                    e);
        }
    }

    /// Opens an engine without tables, for exports of our own.
    ///
    /// @return an open connection to an engine in memory
    /// @throws BadInput if the engine is not installed
    static Connection connect() {
        var settings = new Properties();
        settings.setProperty("threads", "2");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("allow_unsigned_extensions", "false");
        try {
            return DriverManager.getConnection("jdbc:duckdb:", settings);
        } catch (SQLException | UnsatisfiedLinkError e) {
            throw new BadInput(
                    new Fault(
                            "no-sql-engine",
                            "the SQL engine DuckDB is not installed with this copy of Majors, or not for this machine",
                            "duckdb_jdbc",
                            "Put duckdb_jdbc-2.0.0.1.jar beside the other jars; all commands but query and the Parquet export work without it."),
                    e);
        }
    }

    static void load(Connection connection, Path folder, PackageSchema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (TableSchema table : schema.tables()) {
                statement.execute(createTable(folder, table));
            }
        }
    }

    private static String createTable(Path folder, TableSchema table) {
        String columns = table.fields().stream()
                .map(field -> quoted(field.name()) + ": " + quoted(field.type().sqlType()))
                .collect(Collectors.joining(", "));
        return "create table \"" + table.name() + "\" as select * from read_csv("
                + quoted(folder.resolve(table.path()).toString())
                + ", header = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false, columns = {"
                + columns + "})";
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void lock(Connection connection, QueryLimits limits) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set temp_directory = ''");
            statement.execute("set memory_limit = '" + limits.memoryMegabytes() + "MiB'");
            statement.execute("set enable_external_access = false");
            statement.execute("set lock_configuration = true");
        }
    }

    /// Answers a question.
    ///
    /// @param sql one statement that only reads
    /// @return the rows, at most as many as the limits allow
    /// @throws BadInput if the question is not SQL, not a single reading statement, reaches outside the record, or
    ///     uses more than the limits
    public QueryAnswer ask(String sql) {
        var stopped = new AtomicBoolean();
        try (Statement statement = connection.createStatement()) {
            SqlText.requireOneQuestion(connection, sql);
            Thread clock = Thread.ofPlatform().daemon().start(() -> stopInTime(statement, stopped));
            run("begin transaction read only");
            try (ResultSet rows = statement.executeQuery(limited(sql))) {
                return read(rows, stopped);
            } finally {
                clock.interrupt();
                run("rollback");
            }
        } catch (SQLException e) {
            throw new BadInput(explain(e, stopped.get()), e);
        }
    }

    /// One row more than the limit, to know that there are more; the line break ends a comment at the end.
    private String limited(String sql) {
        String question = sql.stripTrailing().replaceAll("[;\\s]+$", "");
        return "select * from (" + question + "\n) limit " + (limits.rows() + 1L);
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void stopInTime(Statement statement, AtomicBoolean stopped) {
        try {
            Thread.sleep(limits.time());
            stopped.set(true);
            statement.cancel();
        } catch (InterruptedException | SQLException answeredInTime) {
            Thread.currentThread().interrupt();
        }
    }

    private QueryAnswer read(ResultSet rows, AtomicBoolean stopped) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        var columns = new ArrayList<String>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnLabel(i));
        }
        var answer = new ArrayList<List<String>>();
        long characters = 0;
        while (rows.next()) {
            if (stopped.get()) {
                throw new SQLException("interrupted");
            }
            if (answer.size() == limits.rows()) {
                return new QueryAnswer(columns, answer, true);
            }
            List<String> row = row(rows, columns.size());
            characters += row.stream().mapToLong(String::length).sum();
            if (characters > limits.memoryMegabytes() * (1L << 19)) {
                throw new SQLException("Out of Memory: the answer is too large");
            }
            answer.add(row);
        }
        return new QueryAnswer(columns, answer, false);
    }

    private static List<String> row(ResultSet rows, int width) throws SQLException {
        var cells = new ArrayList<String>(width);
        for (int i = 1; i <= width; i++) {
            cells.add(cell(rows.getObject(i)));
        }
        return cells;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        boolean whole = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? Long.toString(((Double) value).longValue()) : value.toString();
    }

    private Fault explain(SQLException e, boolean stopped) {
        String message = firstLine(e);
        String lower = message.toLowerCase(Locale.ROOT);
        if (stopped) {
            return fault(
                    "query-too-long",
                    "took longer than " + limits.time().toMillis() + " ms and was stopped",
                    "Ask for less, or allow more with --seconds.");
        }
        if (lower.contains("out of memory")) {
            return fault(
                    "query-too-large",
                    "needed more than " + limits.memoryMegabytes() + " MiB and was stopped",
                    "Select fewer columns or rows, or aggregate.");
        }
        if (lower.contains("permission")
                || lower.contains("disabled")
                || lower.contains("locked")
                || lower.contains("read-only")
                || lower.contains("read only")) {
            return fault(
                    "query-reaches-outside",
                    "reaches outside the record: " + message,
                    "Only select from the tables of the record; `majors query --tables` lists them.");
        }
        return fault("bad-query", message, "Correct the SQL; `majors query --tables` lists tables and columns.");
    }

    private static Fault fault(String code, String what, String mend) {
        return new Fault(code, what, "query", mend);
    }

    private static String firstLine(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // the failure that led here is the one to report
        }
    }

    @Override
    public void close() {
        closeQuietly(connection);
    }
}
