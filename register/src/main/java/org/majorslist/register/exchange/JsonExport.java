package org.majorslist.register.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// All tables in one JSON document: an object with one array a table, one object a row, values typed by the schema.
///
/// Empty cells are left out.
///
/// @param record the folder `content/register`
public record JsonExport(Path record) implements Export {
    @Override
    public void write(Path to) throws IOException {
        PackageSchema schema = PackageSchema.read(record);
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(to), JsonEncoding.UTF8)) {
            var printer = new DefaultPrettyPrinter();
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("name", schema.name());
            json.writeStringField("version", schema.version());
            for (TableSchema table : schema.tables()) {
                json.writeArrayFieldStart(table.name());
                for (List<String> row : CsvText.read(record.resolve(table.path())).stream()
                        .skip(1)
                        .toList()) {
                    writeRow(json, table, row);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeRow(JsonGenerator json, TableSchema table, List<String> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                json.writeFieldName(table.fields().get(i).name());
                writeCell(json, table.fields().get(i), row.get(i));
            }
        }
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, FieldSchema field, String cell) throws IOException {
        switch (field.type()) {
            case INTEGER -> json.writeNumber(Long.parseLong(cell));
            case NUMBER -> json.writeNumber(new BigDecimal(cell));
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
            case STRING, DATE -> json.writeString(cell);
        }
    }
}
