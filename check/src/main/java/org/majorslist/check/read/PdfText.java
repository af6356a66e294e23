package org.majorslist.check.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;

/// The text of a PDF, page after page, in a thread of its own that may take so long and no longer.
final class PdfText {
    private PdfText() {}

    static Article read(String name, byte[] bytes) {
        var task = new FutureTask<>(() -> extract(name, bytes));
        Thread.ofPlatform().daemon().name("reading " + name).start(task);
        try {
            return task.get(Limits.SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true);
            throw Limits.fault(
                    "pdf-too-slow",
                    "reading it took longer than %d seconds".formatted(Limits.SECONDS),
                    name,
                    "The file may be damaged; print it to a new PDF, or give its text.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading " + name + " was interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw broken(name, failed.getCause());
        }
    }

    private static BadInput broken(String name, @Nullable Throwable cause) {
        if (cause instanceof BadInput bad) {
            return bad;
        }
        String why = switch (cause) {
            case null -> "";
            case StackOverflowError ignored -> "its parts refer to each other in a circle";
            case OutOfMemoryError ignored -> "unpacked it is larger than the memory";
            default -> String.valueOf(cause.getMessage());
        };
        return Limits.fault(
                "broken-pdf", "this PDF cannot be read: " + why, name, "Print it to a new PDF, or give its text.");
    }

    private static Article extract(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw Limits.fault(
                        "pdf-too-long",
                        "it has %,d pages; at most %,d are read".formatted(document.getNumberOfPages(), Limits.PAGES),
                        name,
                        "Check the pages that matter.");
            }
            var stripper = new BoundedStripper(name);
            stripper.setSortByPosition(false);
            var text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document));
                if (text.length() > Limits.TEXT) {
                    Limits.text(text.toString(), name);
                }
            }
            String title = document.getDocumentInformation().getTitle();
            return new Article(
                    name, title == null ? "" : PlainText.shown(title), text.toString(), created(document), "");
        }
    }

    private static @Nullable LocalDate created(PDDocument document) {
        Calendar created = document.getDocumentInformation().getCreationDate();
        return created == null
                ? null
                : LocalDate.of(
                        created.get(Calendar.YEAR),
                        created.get(Calendar.MONTH) + 1,
                        created.get(Calendar.DAY_OF_MONTH));
    }

    /// Stops when it is told to, and after more drawing than any page has: forms that draw each other never end.
    private static final class BoundedStripper extends PDFTextStripper {
        private static final int MOST_STEPS = 20_000_000;

        private final String name;
        private int steps;

        BoundedStripper(String name) {
            this.name = name;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++steps > MOST_STEPS || Thread.currentThread().isInterrupted()) {
                throw Limits.fault(
                        "pdf-too-large",
                        "its pages draw without end",
                        name,
                        "The file may be damaged; print it to a new PDF, or give its text.");
            }
            super.processOperator(operator, operands);
        }
    }
}
