package org.majorslist.register.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The text of an SQL question, parsed by the engine but not yet run.
final class SqlText {
    private static final int LONGEST = 100_000;

    private SqlText() {}

    /// Refuses all but one statement that reads, by the engine's own parser.
    ///
    /// @param connection where to parse
    /// @param sql what the reader typed
    /// @throws SQLException if the engine fails
    /// @throws BadInput if the text is not one reading statement
    static void requireOneQuestion(Connection connection, String sql) throws SQLException {
        if (sql.length() > LONGEST) {
            throw refused("query-too-long", "has " + sql.length() + " characters", "Write at most 100,000.");
        }
        if (sql.indexOf('\0') >= 0) {
            throw refused("bad-query", "holds a NUL character", "Remove it.");
        }
        JsonNode parsed = parse(connection, sql);
        if (parsed.path("error").asBoolean()) {
            throw refusal(parsed);
        }
        int statements = parsed.path("statements").size();
        if (statements != 1) {
            throw refused(
                    "not-one-statement",
                    "holds " + statements + " statements",
                    "Ask one question at a time, such as \"select * from determinations\".");
        }
    }

    private static BadInput refusal(JsonNode parsed) {
        String message = parsed.path("error_message").asText();
        if (parsed.path("error_type").asText().equals("not implemented")) {
            return refused(
                    "not-a-question",
                    "does more than read",
                    "Begin with select; the record can be read here, not changed.");
        }
        return refused("bad-query", message, "Correct the SQL; `majors query --tables` lists tables and columns.");
    }

    private static JsonNode parse(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select json_serialize_sql(?::varchar)")) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new ObjectMapper().readTree(rows.getString(1));
            }
        } catch (JacksonException e) {
            throw new IllegalStateException("The engine's own parse could not be read.", e);
        }
    }

    private static BadInput refused(String code, String what, String mend) {
        return new BadInput(new Fault(code, what, "query", mend));
    }
}
