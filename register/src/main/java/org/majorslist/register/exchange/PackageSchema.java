package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.FieldSchema.FieldType;
import org.majorslist.register.exchange.TableSchema.ForeignKey;

/// The schema of a data package: its tables, as `datapackage.json` describes them.
///
/// @param name name of the package
/// @param version version of the data
/// @param tables the tables in package order
/// @see "Data Package 2.0, https://datapackage.org"
public record PackageSchema(String name, String version, List<TableSchema> tables) {
    private static final long LARGEST = 4L << 20;

    /// Copies the tables.
    public PackageSchema {
        tables = List.copyOf(tables);
    }

    /// Reads the schema of a package.
    ///
    /// @param folder the folder that holds `datapackage.json`
    /// @return the schema
    /// @throws BadInput if the file is missing, too large, not JSON, or lacks what a table needs
    public static PackageSchema read(Path folder) {
        Path file = folder.resolve("datapackage.json");
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(
                        fault(file, "is larger than 4 MiB", "Describe the tables only; data belongs in CSV files."));
            }
            return of(new ObjectMapper().readTree(Files.readString(file, UTF_8)), file);
        } catch (JacksonException e) {
            throw new BadInput(
                    fault(file, "is not JSON: " + e.getOriginalMessage(), "Mend it at that place, or restore it."), e);
        } catch (IOException e) {
            throw new BadInput(
                    fault(file, "cannot be read", "Restore it from the project, or name the right folder."), e);
        }
    }

    /// Finds a table by its name.
    ///
    /// @param table name of the resource
    /// @return the table; empty if the package has none of that name
    public Optional<TableSchema> findTable(String table) {
        return tables.stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst();
    }

    private static PackageSchema of(JsonNode root, Path file) {
        var tables = new ArrayList<TableSchema>();
        for (JsonNode resource : root.path("resources")) {
            tables.add(table(resource, file));
        }
        if (tables.isEmpty()) {
            throw new BadInput(fault(file, "names no resource", "List each table under \"resources\"."));
        }
        return new PackageSchema(text(root, "name", file), text(root, "version", file), tables);
    }

    private static TableSchema table(JsonNode resource, Path file) {
        JsonNode schema = resource.path("schema");
        var fields = new ArrayList<FieldSchema>();
        for (JsonNode field : schema.path("fields")) {
            fields.add(field(field, file));
        }
        var foreignKeys = new ArrayList<ForeignKey>();
        for (JsonNode key : schema.path("foreignKeys")) {
            JsonNode reference = key.path("reference");
            foreignKeys.add(new ForeignKey(
                    texts(key.path("fields")).getFirst(),
                    text(reference, "resource", file),
                    texts(reference.path("fields")).getFirst()));
        }
        return new TableSchema(
                text(resource, "name", file),
                resource.path("title").asText(),
                plainPath(text(resource, "path", file), file),
                fields,
                texts(resource.path("sortedBy")),
                texts(schema.path("primaryKey")),
                foreignKeys);
    }

    private static FieldSchema field(JsonNode field, Path file) {
        JsonNode constraints = field.path("constraints");
        return new FieldSchema(
                text(field, "name", file),
                type(text(field, "type", file), file),
                constraints.path("required").asBoolean(),
                texts(constraints.path("enum")),
                constraints.path("pattern").asText());
    }

    private static FieldType type(String word, Path file) {
        for (FieldType type : FieldType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                return type;
            }
        }
        throw new BadInput(
                fault(file, "has a field of type \"" + word + "\"", "Use string, integer, number, boolean or date."));
    }

    private static String plainPath(String path, Path file) {
        if (!path.matches("[A-Za-z0-9_.-]+\\.csv") || path.startsWith(".")) {
            throw new BadInput(fault(
                    file,
                    "has the path \"" + path + "\"",
                    "Name a CSV file of this folder, without a folder before it."));
        }
        return path;
    }

    private static String text(JsonNode node, String key, Path file) {
        JsonNode value = node.path(key);
        if (value.getNodeType() != JsonNodeType.STRING || value.asText().isBlank()) {
            throw new BadInput(
                    fault(file, "lacks \"" + key + "\" in one of its parts", "Add it; see the Data Package standard."));
        }
        return value.asText();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Fault fault(Path file, String what, String mend) {
        return new Fault("bad-data-package", what, file.toString(), mend);
    }
}
