package org.majorslist.register.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The data package itself in a folder, with size and checksum of every table in its `datapackage.json`.
///
/// @param record the folder `content/register`
public record PackageExport(Path record) implements Export {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public void write(Path to) throws IOException {
        Files.createDirectories(to);
        JsonNode root = JSON.readTree(Files.readString(record.resolve("datapackage.json")));
        for (JsonNode resource : root.path("resources")) {
            String path = resource.path("path").asText();
            byte[] bytes = Files.readAllBytes(record.resolve(path));
            Files.write(to.resolve(path), bytes);
            ((ObjectNode) resource).put("bytes", bytes.length).put("hash", "sha256:" + sha256(bytes));
        }
        Export.text(to.resolve("datapackage.json"), JSON.writeValueAsString(root) + "\n");
        Files.copy(record.resolve("README.md"), to.resolve("README.md"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
