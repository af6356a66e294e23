package org.majorslist.app.outlook;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;

/// What an answer rests on, as sections of a page: what decides, how stable the order is, where a claim holds, and
/// what the assumptions are that all these name.
///
/// @param answer the whole answer
record ReasonSections(OptionsAnswer answer) {
    List<Section> list() {
        var sections = new ArrayList<Section>();
        answer.decision().ifPresent(decision -> sections.add(decides(decision)));
        answer.stability()
                .ifPresent(stability -> sections.add(PageParts.section(
                        "stability",
                        "Rank stability",
                        "Kendall's W of the options' order over the structural variants: 1 is the same order in all",
                        PageParts.table(
                                "Kendall's W by outcome", DecisionTables.stability(stability, answer.outcomes())))));
        answer.claimed()
                .ifPresent(claimed -> sections.add(PageParts.section(
                        "claim",
                        "What would have to be true",
                        "",
                        PageParts.text("The claim " + claimed.text() + " holds in "
                                + Figures.conditions(claimed.conditions()) + "."))));
        if (!answer.meanings().isEmpty()) {
            sections.add(PageParts.section(
                    "assumptions",
                    "Assumptions named above",
                    "Range of the prior, meaning and source",
                    PageParts.table("What each assumption is", Meaning.table(answer.meanings()))));
        }
        return sections;
    }

    private static Section decides(Decision decision) {
        var blocks = new ArrayList<Block>();
        blocks.add(PageParts.text(decision.first() + " has more regret than " + decision.second() + " in "
                + Figures.conditions(decision.firstLoses()) + "."));
        if (decision.drivers().isEmpty()) {
            blocks.add(PageParts.text("No assumption stands out from chance; run more members."));
        } else {
            blocks.add(PageParts.text("Over the ensemble: rank correlation with the difference of regret."));
            blocks.add(PageParts.table("Rank correlation", DecisionTables.drivers(decision)));
        }
        if (!decision.morris().isEmpty()) {
            blocks.add(PageParts.text("Moved one at a time (Morris): mean size of the effect on that difference."));
            blocks.add(PageParts.table("Moved one at a time (Morris)", DecisionTables.morris(decision)));
        }
        if (!decision.sobol().isEmpty()) {
            blocks.add(
                    PageParts.text("Shares of the variance of that difference (Sobol), all others at their medians."));
            blocks.add(PageParts.table("Shares of variance (Sobol)", DecisionTables.sobol(decision)));
        }
        return new Section(
                "decides",
                "What decides between " + decision.first() + " and " + decision.second(),
                Phrase.of("Nobody has measured most of these assumptions"),
                blocks);
    }
}
