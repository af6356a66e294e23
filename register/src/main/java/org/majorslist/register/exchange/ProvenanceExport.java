package org.majorslist.register.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where every row comes from, in W3C PROV-JSON: rows and sources are entities, publishers agents; a
/// row was derived from its source, a source attributed to its publisher.
///
/// @param record the folder `content/register`
/// @see "The PROV-JSON Serialization, W3C member submission, 2013"
public record ProvenanceExport(Path record) implements Export {
    @Override
    public void write(Path to) throws IOException {
        PackageSchema schema = PackageSchema.read(record);
        List<List<String>> sources = rows(schema.findTable("sources").orElseThrow());
        TableSchema sourceTable = schema.findTable("sources").orElseThrow();
        List<List<String>> links = links(schema);
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newOutputStream(to), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("prefix");
            json.writeStringField("majors", "https://majorslist.org/register/");
            json.writeStringField("dct", "http://purl.org/dc/terms/");
            json.writeEndObject();
            writeEntities(json, sourceTable, sources, links);
            writeAgents(json, sourceTable, sources);
            writeRelations(json, sourceTable, sources, links);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Row and source, for every row of every table that names its source.
    private List<List<String>> links(PackageSchema schema) {
        var links = new ArrayList<List<String>>();
        for (TableSchema table : schema.tables()) {
            if (table.columns().contains("source_id") && !table.name().equals("sources")) {
                int source = table.place("source_id");
                List<List<String>> rows = rows(table);
                for (int i = 0; i < rows.size(); i++) {
                    links.add(List.of(
                            "majors:" + table.name() + "/" + (i + 1),
                            source(rows.get(i).get(source))));
                }
            }
        }
        return links;
    }

    private List<List<String>> rows(TableSchema table) {
        return CsvText.read(record.resolve(table.path())).stream().skip(1).toList();
    }

    private static void writeEntities(
            JsonGenerator json, TableSchema table, List<List<String>> sources, List<List<String>> links)
            throws IOException {
        json.writeObjectFieldStart("entity");
        for (List<String> row : sources) {
            json.writeObjectFieldStart(source(row.get(table.place("source_id"))));
            json.writeStringField("dct:title", row.get(table.place("title")));
            json.writeStringField("dct:date", row.get(table.place("date")));
            json.writeStringField("dct:identifier", row.get(table.place("url")));
            json.writeStringField("majors:quality", row.get(table.place("quality")));
            json.writeEndObject();
        }
        for (List<String> link : links) {
            json.writeObjectFieldStart(link.getFirst());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeAgents(JsonGenerator json, TableSchema table, List<List<String>> sources)
            throws IOException {
        json.writeObjectFieldStart("agent");
        for (String publisher : publishers(table, sources)) {
            json.writeObjectFieldStart(agent(publisher));
            json.writeStringField("dct:title", publisher);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeRelations(
            JsonGenerator json, TableSchema table, List<List<String>> sources, List<List<String>> links)
            throws IOException {
        int number = 0;
        json.writeObjectFieldStart("wasDerivedFrom");
        for (List<String> link : links) {
            json.writeObjectFieldStart("_:d" + ++number);
            json.writeStringField("prov:generatedEntity", link.getFirst());
            json.writeStringField("prov:usedEntity", link.getLast());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("wasAttributedTo");
        for (List<String> row : sources) {
            json.writeObjectFieldStart("_:a" + ++number);
            json.writeStringField("prov:entity", source(row.get(table.place("source_id"))));
            json.writeStringField("prov:agent", agent(row.get(table.place("publisher"))));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static List<String> publishers(TableSchema table, List<List<String>> sources) {
        return sources.stream()
                .map(row -> row.get(table.place("publisher")))
                .distinct()
                .sorted()
                .toList();
    }

    private static String source(String id) {
        return "majors:sources/" + id;
    }

    private static String agent(String publisher) {
        return "majors:publishers/" + publisher.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
