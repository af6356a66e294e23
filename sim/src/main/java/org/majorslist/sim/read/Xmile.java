package org.majorslist.sim.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.StockFlowModel;

/// Reads models in the XMILE 1.0 format, and in the drafts that STELLA 10 wrote.
public final class Xmile {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})");

    private Xmile() {}

    /// Reads a model file.
    ///
    /// @param file a file of at most 64 MB
    /// @return the model as declared; nothing is computed yet
    /// @throws BadInput if the file cannot be read or is no model
    public static StockFlowModel read(Path file) {
        return read(file, file.toString());
    }

    /// Reads a model file that the reader knows by another name.
    ///
    /// @param file a file of at most 64 MB
    /// @param source how the reader named it, for faults
    /// @return the model as declared; nothing is computed yet
    /// @throws BadInput if the file cannot be read or is no model
    public static StockFlowModel read(Path file, String source) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(XmlReader.LARGEST + 1);
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "cannot-read",
                            Files.exists(file) ? "the file cannot be read" : "there is no such file",
                            source,
                            "Give the path of a model file, such as content/models/examples/cup/cup.xmile."),
                    e);
        }
        if (bytes.length > XmlReader.LARGEST) {
            throw new BadInput(
                    new Fault("too-large", "the file is larger than 64 MB", source, "Give a model file without data."));
        }
        Path name = file.getFileName();
        return parse(source, name == null ? "model" : name.toString().replaceFirst("\\.[^.]*$", ""), decode(bytes));
    }

    /// Reads a model from text.
    ///
    /// @param source where it comes from, for faults
    /// @param name the model's name if its header gives none
    /// @param text the XML
    /// @return the model as declared
    /// @throws BadInput if the text is no model
    public static StockFlowModel parse(String source, String name, String text) {
        var remarks = XmlReader.newRemarks();
        XmlElement root = new XmlReader(source, text, remarks).read();
        return new ModelReader(source, remarks).read(root, name);
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16LE).substring(1);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, StandardCharsets.UTF_16BE).substring(1);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        Charset charset = declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
