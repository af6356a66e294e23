package org.majorslist.app.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.Json;
import org.majorslist.report.brief.Brief;
import org.majorslist.report.brief.BriefJson;
import org.majorslist.report.brief.BriefPage;
import org.majorslist.report.brief.Language;
import org.majorslist.report.page.Page;
import org.majorslist.report.write.Depth;
import org.majorslist.report.write.DocxPage;
import org.majorslist.report.write.HtmlPage;
import org.majorslist.report.write.Ink;
import org.majorslist.report.write.MarkdownPage;
import org.majorslist.report.write.PdfPage;
import org.majorslist.report.write.TerminalPage;

/// Writes a brief as a file of any kind.
///
/// @param brief what to write
/// @param language the language of its labels
/// @param only sections to keep; `null` for all
record BriefFiles(Brief brief, Language language, @Nullable Set<String> only) {
    /// Writes the file.
    ///
    /// @param file where to and as what
    void write(DocumentFile file) {
        Page page = BriefPage.of(brief, language, only);
        file.write(out -> write(page, file.kind(), out));
    }

    private void write(Page page, DocumentFile.Kind kind, OutputStream out) throws IOException {
        switch (kind) {
            case HTML -> text(HtmlPage.write(page), out);
            case PDF -> PdfPage.write(HtmlPage.write(page), out);
            case MD -> text(MarkdownPage.write(page), out);
            case TXT -> text(TerminalPage.write(page, Ink.PLAIN, Depth.FULL), out);
            case JSON -> text(Json.write(BriefJson.of(brief)), out);
            case DOCX -> DocxPage.write(page, out);
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
