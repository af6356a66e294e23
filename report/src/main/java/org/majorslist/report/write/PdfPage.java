package org.majorslist.report.write;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/// Prints the HTML of a page as PDF with its fonts embedded and its structure tagged for screen readers.
public final class PdfPage {
    private static final String FAMILY = "Liberation Sans";

    private PdfPage() {}

    /// Prints a page.
    ///
    /// @param html what [HtmlPage] wrote; fetches nothing from outside
    /// @param out where the PDF goes; not closed
    /// @throws IOException if it cannot be written
    public static void write(String html, OutputStream out) throws IOException {
        LibraryLog.silence();
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, "about:blank");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useHttpStreamImplementation(uri -> {
            throw new IllegalStateException("A page of ours asks for " + uri + "; it must hold all it needs.");
        });
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Majors");
        builder.toStream(out);
        builder.run();
    }

    private static FSSupplier<InputStream> font(String style) {
        String path = "/liberation/LiberationSans-" + style + ".ttf";
        return () -> Objects.requireNonNull(PdfPage.class.getResourceAsStream(path), path);
    }
}
