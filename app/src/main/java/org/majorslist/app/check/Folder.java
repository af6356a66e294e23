package org.majorslist.app.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.majorslist.app.console.Terminal;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.Finding;
import org.majorslist.check.find.Language;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.measure.BadInput;

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
        Files.createDirectories(to);
        List<Result> results = all(files(from), to);
        DataTable summary = summary(results);
        Files.writeString(to.resolve("summary.csv"), summary.print(OutputFormat.csv));
        out.print(summary.print(OutputFormat.table));
        out.flush();
        results.stream().filter(result -> !result.fault().isEmpty()).forEach(result -> err.println(result.fault()));
        return results.stream().allMatch(result -> result.fault().isEmpty()) ? ExitCodes.DONE : ExitCodes.BAD_INPUT;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Result> all(List<Path> files, Path to) {
        var done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(order.threads())) {
            var futures = new ArrayList<Future<Result>>();
            for (Path file : files) {
                futures.add(workers.submit(() -> {
                    Result result = one(file, to);
                    progress(done.incrementAndGet(), files.size());
                    return result;
                }));
            }
            return futures.stream().map(Folder::result).toList();
        }
    }

    private static Result result(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A file could not be checked: " + e.getCause(), e);
        }
    }

    private Result one(Path file, Path to) {
        String name = String.valueOf(file.getFileName());
        try {
            Article article = ArticleReader.read(file);
            LocalDate day = order.published();
            CheckedArticle checked =
                    checker.check(day == null ? article : article.publishedOn(day), order.language(), order.asOf());
            Files.writeString(
                    to.resolve(name + order.format().ending()),
                    CheckPrinter.print(checked, order.format(), false, order.suggest()),
                    StandardCharsets.UTF_8);
            return new Result(name, checked, "");
        } catch (BadInput bad) {
            return new Result(name, null, bad.faults().getFirst().text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void progress(int done, int all) {
        if (Terminal.isThere()) {
            err.print("\r" + done + " of " + all + " files" + (done == all ? "\n" : ""));
            err.flush();
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
