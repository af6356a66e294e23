package org.majorslist.app.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.Country;
import org.majorslist.register.Register;
import org.majorslist.report.brief.Brief;
import org.majorslist.report.brief.BriefAssembler;
import org.majorslist.report.brief.DataVersion;

/// Opens record and law side by side and gathers a brief from them.
final class BriefDesk {
    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s*:\\s*\"((\\d{4})\\.(\\d{2})\\.(\\d{2})[^\"]*)\"");
    private static final int VERSION_WITHIN = 4096;

    private final Path content;

    BriefDesk(Path content) {
        this.content = content;
    }

    /// Gathers one brief.
    ///
    /// @param name code or name of the country
    /// @param cycle the cycle; `null` for the newest with an outcome
    /// @param asOf the last day whose knowledge counts
    /// @return the brief
    Brief brief(String name, @Nullable Integer cycle, LocalDate asOf) {
        CompletableFuture<LawBook> law = CompletableFuture.supplyAsync(() -> LawBook.open(content.resolve("statutes")));
        Register register = Register.load(content.resolve("register"));
        Country country = register.countries().get(name, "COUNTRY");
        var assembler = new BriefAssembler(register, join(law), version());
        return cycle == null ? assembler.newest(country, asOf) : assembler.of(country, cycle, asOf);
    }

    private static LawBook join(CompletableFuture<LawBook> law) {
        try {
            return law.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private DataVersion version() {
        Path file = content.resolve("register").resolve("datapackage.json");
        try (InputStream in = Files.newInputStream(file)) {
            Matcher version = VERSION.matcher(new String(in.readNBytes(VERSION_WITHIN), UTF_8));
            if (version.find()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(version.group(2)),
                        Integer.parseInt(version.group(3)),
                        Integer.parseInt(version.group(4)));
                return new DataVersion(version.group(1), day);
            }
            throw new BadInput(new Fault(
                    "no-data-version",
                    "the data package names no version such as 2026.11.21",
                    file.toString(),
                    "Give it a \"version\" near its top."));
        } catch (IOException e) {
            throw new BadInput(
                    new Fault("unreadable-file", "cannot be read: " + e, file.toString(), "Restore the file."), e);
        }
    }
}
