package org.majorslist.app.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.ensemble.ProgressLine;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.DayFrom;
import org.majorslist.check.Finding;
import org.majorslist.check.Language;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.check.show.PublicationDay;
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

    /// @param published the day it was read as one of; empty if it is unknown or the file could not be read
    /// @param counts how many claims got each verdict; `null` if the file could not be read
    private record Result(
            String name, String published, @Nullable Map<Finding, Long> counts, String fault) {}

    private record Printed(String published, Map<Finding, Long> counts, String text) {}

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
    int check(Path from, Path to, PrintWriter out) {
        List<Path> files = files(from);
        if (files.isEmpty()) {
            throw new BadInput(new Fault(
                    "empty-folder",
                    "there is no file in this folder",
                    from.toString(),
                    "Give a folder of text, HTML, PDF or DOCX files; folders in it are not looked into."));
        }
        makeFolder(to);
        List<Result> results = all(files, to);
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
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-folder",
                            "this folder cannot be read: " + e.getMessage(),
                            folder.toString(),
                            "Check its permissions."),
                    e);
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
        String shown = name.replaceAll("\\p{Cntrl}", "\ufffd");
        try {
            Printed printed = printed(file);
            write(to.resolve(name + order.format().ending()), printed.text());
            return new Result(shown, printed.published(), printed.counts(), "");
        } catch (UnreadableFile bad) {
            return new Result(shown, "", null, String.valueOf(bad.getMessage()));
        }
    }

    /// A file that cannot be checked; its message names file and reason.
    private static final class UnreadableFile extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableFile(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// Whatever is wrong with one file, the others go on.
    private Printed printed(Path file) throws UnreadableFile {
        try {
            Article article = ArticleReader.read(file);
            LocalDate day = order.published();
            CheckedArticle checked =
                    checker.check(day == null ? article : article.publishedOn(day), order.language(), order.asOf());
            return new Printed(
                    published(checked),
                    counts(checked),
                    CheckPrinter.print(checked, order.format(), false, order.suggest()));
        } catch (BadInput bad) {
            throw new UnreadableFile(bad.faults().getFirst().text(), bad);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableFile(
                    file + ": the check failed on this file (" + e + ").\n  Please report it as a fault of Majors.", e);
        }
    }

    /// Writes beside the file and then puts it in its place, so that an interrupted run leaves no half file.
    private static void write(Path file, String text) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        draft.toFile().deleteOnExit();
        try {
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

    /// A day worked out from the text is marked as such.
    private static String published(CheckedArticle checked) {
        return (checked.dayFrom() == DayFrom.CONTENT ? "about " : "") + PublicationDay.plain(checked);
    }

    private static Map<Finding, Long> counts(CheckedArticle checked) {
        return checked.claims().stream()
                .collect(Collectors.groupingBy(judged -> judged.verdict().finding(), Collectors.counting()));
    }

    private static DataTable summary(List<Result> results) {
        var columns = new ArrayList<String>(List.of("file", "published", "claims"));
        for (Finding finding : Finding.values()) {
            columns.add(finding.name());
        }
        return new DataTable(columns, results.stream().map(Folder::row).toList());
    }

    private static List<String> row(Result result) {
        var row = new ArrayList<String>(List.of(result.name(), result.published()));
        Map<Finding, Long> counts = result.counts();
        row.add(
                counts == null
                        ? "not read"
                        : String.valueOf(counts.values().stream()
                                .mapToLong(count -> count)
                                .sum()));
        for (Finding finding : Finding.values()) {
            row.add(counts == null ? "" : String.valueOf(counts.getOrDefault(finding, 0L)));
        }
        return row;
    }
}
