package org.majorslist.app.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// The one way JSON leaves the program.
public final class Json {
    private Json() {}

    /// Writes maps, lists, records and numbers as indented JSON.
    ///
    /// @param value what to write
    /// @return the document, ending in a line break
    public static String write(Object value) {
        try {
            return mapper().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result of our own could not be written as JSON.", e);
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
