package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Source;
import org.majorslist.report.page.Footnote;
import org.majorslist.report.page.Numbering;
import org.majorslist.report.page.Page;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;

/// Lays a brief out as a page: head, standing, evidence, law, dollars, quoted sums, reasons, timeline, gaps, sources.
public final class BriefPage {
    /// Keys of the sections, in their order; sources always follow.
    public static final List<String> SECTIONS =
            List.of("standing", "evidence", "law", "dollars", "quoted", "asks", "timeline", "gaps");

    private final Brief brief;
    private final Language language;
    private final Extent extent;
    private final Wordings words;

    private BriefPage(Brief brief, Language language, Extent extent) {
        this.brief = brief;
        this.language = language;
        this.extent = extent;
        words = new Wordings(language);
    }

    /// Lays out a whole brief.
    ///
    /// @param brief the facts
    /// @param language the language of labels and sentences
    /// @return the page
    public static Page of(Brief brief, Language language) {
        return of(brief, language, null);
    }

    /// Lays out some sections of a brief.
    ///
    /// @param brief the facts
    /// @param language the language of labels and sentences
    /// @param only keys of the sections to keep; `null` for all
    /// @return the page, with the sources of those sections only
    public static Page of(Brief brief, Language language, @Nullable Set<String> only) {
        return new BriefPage(brief, language, Extent.WHOLE).page(only);
    }

    /// Lays out what fits a few screens, and says what was left out and how to see it.
    ///
    /// @param brief the facts
    /// @param language the language of labels and sentences
    /// @return the page
    public static Page digest(Brief brief, Language language) {
        return new BriefPage(brief, language, Extent.DIGEST).page(null);
    }

    private Page page(@Nullable Set<String> only) {
        var head = new HeadLines(brief, language);
        List<Phrase> lead = head.lead();
        List<Section> sections = sections().stream()
                .filter(section -> only == null || only.contains(section.key()))
                .toList();
        return new Page(
                language.tag(),
                head.title(),
                head.kicker(),
                head.headline(),
                head.tone(),
                lead,
                sections,
                words.of(Label.SOURCES),
                footnotes(Numbering.order(lead, sections)));
    }

    private List<Section> sections() {
        var all = new ArrayList<Section>();
        all.add(new StandingSection(brief, language).section());
        all.add(new EvidenceSection(brief, language, extent).section());
        all.add(law());
        all.add(new DollarSection(brief, language).section());
        all.add(new QuotedSection(brief, language, extent).section());
        var happenings = new EventSections(brief, language);
        all.add(happenings.asks());
        all.add(happenings.timeline());
        all.add(happenings.gaps());
        return all;
    }

    private Section law() {
        return switch (extent) {
            case DIGEST -> new LawDigest(brief, language).section();
            case WHOLE -> new LawSection(brief, language).section();
        };
    }

    private List<Footnote> footnotes(List<String> order) {
        Map<String, Source> byId = new HashMap<>();
        brief.sources().forEach(source -> byId.put(source.id(), source));
        return order.stream()
                .map(id -> {
                    Source source = byId.get(id);
                    return source == null ? new Footnote(id, id, "") : footnote(source);
                })
                .toList();
    }

    private Footnote footnote(Source source) {
        String date = source.date().isEmpty() ? "" : ", " + source.date();
        String quality = source.quality() == Source.Quality.PRIMARY ? "" : " (secondary)";
        boolean later = PartialDate.find(source.date())
                .filter(day -> day.earliest().isAfter(brief.asOf()))
                .isPresent();
        String copy = later ? " " + words.of(Label.LATER_COPY) : "";
        return new Footnote(
                source.id(), source.title() + ". " + source.publisher() + date + quality + "." + copy, source.url());
    }
}
