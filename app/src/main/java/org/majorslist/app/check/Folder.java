package org.majorslist.app.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.ensemble.ProgressLine;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.Finding;
import org.majorslist.check.find.Language;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Checks every file of a folder, several at a time; a bad file is named and the rest goes on.
final class Folder {
    /// What is asked for all files.
    record Order(
            CheckFormat format,
            @Nullable Language language,
            LocalDate asOf,
            @Nullable LocalDate published,
            boolean suggest,
            int threads) {}

    private record Result(String name, @Nullable CheckedArticle checked, String fault) {}

    private final Checker checker;
    private final Order order;
    private final PrintWriter err;

    Folder(Checker checker, Order order, PrintWriter err) {
        this.checker = checker;
        this.order = order;
        this.err = err;
    }

    /// Checks the files of a folder in the order of their names.
    ///
    /// @return an exit code: bad input if one file or more could not be read
    int check(Path from, Path to, PrintWriter out) throws IOException {
        makeFolder(to);
        List<Result> results = all(files(from), to);
        DataTable summary = summary(results);
        write(to.resolve("summary.csv"), summary.print(OutputFormat.csv));
        out.print(summary.print(OutputFormat.table));
        out.flush();
        results.stream().filter(result -> !result.fault().isEmpty()).forEach(result -> err.println(result.fault()));
        err.flush();
        return results.stream().allMatch(result -> result.fault().isEmpty()) ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
    }

    private static void makeFolder(Path to) {
        try {
            Files.createDirectories(to);
        } catch (IOException e) {
            throw cannotWrite(to, e);
        }
    }

    private static BadInput cannotWrite(Path file, IOException cause) {
        return new BadInput(
                new Fault(
                        "cannot-write",
                        "this cannot be written: " + cause.getMessage(),
                        file.toString(),
                        "Choose another folder for --out, or make room there."),
                cause);
    }

    /// The plain files, by name; hidden ones are left aside.
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private List<Result> all(List<Path> files, Path to) {
        var done = new AtomicInteger();
        var progress = new ProgressLine("files", err);
        try (ExecutorService workers = Executors.newFixedThreadPool(order.threads())) {
            var futures = new ArrayList<Future<Result>>();
            for (Path file : files) {
                futures.add(workers.submit(() -> {
                    Result result = one(file, to);
                    progress.report(done.incrementAndGet(), files.size());
                    return result;
                }));
            }
            return futures.stream().map(future -> result(future, workers)).toList();
        }
    }

    private static Result result(Future<Result> future, ExecutorService workers) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", e);
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw e.getCause() instanceof BadInput bad
                    ? bad
                    : new IllegalStateException("A file could not be checked: " + e.getCause(), e);
        }
    }

    private Result one(Path file, Path to) {
        String name = String.valueOf(file.getFileName());
        try {
            CheckedArticle checked = checked(file);
            String printed = CheckPrinter.print(checked, order.format(), false, order.suggest());
            write(to.resolve(name + order.format().ending()), printed);
            return new Result(name, checked, "");
        } catch (UnreadableFile bad) {
            return new Result(name, null, String.valueOf(bad.getMessage()));
        }
    }

    /// A file that cannot be checked; its message names file and reason.
    private static final class UnreadableFile extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableFile(String message, Exception cause) {
            super(message, cause);
        }
    }

    /// Whatever is wrong with one file, the others go on.
    private CheckedArticle checked(Path file) throws UnreadableFile {
        try {
            Article article = ArticleReader.read(file);
            LocalDate day = order.published();
            return checker.check(day == null ? article : article.publishedOn(day), order.language(), order.asOf());
        } catch (BadInput bad) {
            throw new UnreadableFile(bad.faults().getFirst().text(), bad);
        } catch (RuntimeException e) {
            throw new UnreadableFile(
                    file + ": the check failed on this file (" + e + ").\n  Please report it as a fault of Majors.", e);
        }
    }

    /// Writes beside the file and then puts it in its place, so that an interrupted run leaves no half file.
    private static void write(Path file, String text) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, ".majors", ".part");
            draft.toFile().deleteOnExit();
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static DataTable summary(List<Result> results) {
        var columns = new ArrayList<String>(List.of("file", "claims"));
        for (Finding finding : Finding.values()) {
            columns.add(finding.name());
        }
        var rows = new ArrayList<List<String>>();
        for (Result result : results) {
            var row = new ArrayList<String>();
            row.add(result.name());
            CheckedArticle checked = result.checked();
            row.add(
                    checked == null
                            ? "not read"
                            : String.valueOf(checked.claims().size()));
            for (Finding finding : Finding.values()) {
                row.add(checked == null ? "" : String.valueOf(count(checked, finding)));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }

    private static long count(CheckedArticle checked, Finding finding) {
        return checked.claims().stream()
                .filter(judged -> judged.verdict().finding() == finding)
                .count();
    }
}
