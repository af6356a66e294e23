package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// What a figure counts where only the passage tells: users of the drug spoken of, the dead of whom it goes on with,
/// fields cleared where nothing is sprayed, the part of a whole named just before.
///
/// It looks at the claim before and at a few sentences back, so that time is bounded whatever the text.
final class BySubject {
    /// What counts the dead of attacks on boats, and the region they are counted in.
    static final String ON_BOATS = "vessel_strike_deaths";

    static final String OF_BOATS = "LAC";
    private static final int SENTENCES_BACK = 2;
    private static final int DRUG_WITHIN = 5; // sentences
    private static final int THEM_WITHIN = 3; // words
    private static final int END_OF_SPRAYING = 2016;
    private static final int YEAR = 4;
    private static final WordList THEM = WordList.of("them", "whom", "those", "these", "ellos", "ellas", "esos", "los");
    private static final WordList SUBSTANCE = WordList.of(
            "sustancia", "polvo", "alcaloide", "estupefaciente", "substance", "powder", "drug", "stimulant");
    private static final ListedWords THIS = ListedWords.named("by_subject.this");

    private final Marked text;
    private @Nullable Found last;
    private String lastArea = "";

    BySubject(Marked text) {
        this.text = text;
    }

    /// The claim with the indicator its passage tells; the same claim where it tells no other.
    ///
    /// @param found the claim; asked for in the order of the text
    /// @param area its place
    /// @param period its time
    Found of(Found found, String area, String period) {
        String indicator = found.quantity() == null ? found.indicator() : indicator(found, area, period);
        Found read = indicator.equals(found.indicator()) ? found : found.counting(indicator);
        if (read.quantity() != null) {
            last = read;
            lastArea = area;
        }
        return read;
    }

    private String indicator(Found found, String area, String period) {
        return switch (found.indicator()) {
            case "coca_eradication" ->
                isByHand(area, period) || goesOn(found, period) ? "manual_eradication_area" : found.indicator();
            case "drug_users" -> isOfCocaine(found) && !speaks(found, "drugs") ? "world_cocaine_users" : "drug_users";
            case "us_overdose_deaths" ->
                isOfCocaine(found) && namesSubstance(found) ? "us_cocaine_overdose_deaths" : found.indicator();
            case "attack_deaths" -> dead(found);
            case "coca_cultivation_area", "potential_cocaine_production", "other" -> part(found, area);
            default -> found.indicator();
        };
    }

    /// Nothing is sprayed in Peru, nor in Colombia since the end of 2015: what is cleared there is cleared by hand.
    private static boolean isByHand(String area, String period) {
        String from = period.startsWith("since ") ? period.substring("since ".length()) : period;
        String year = from.length() >= YEAR ? from.substring(0, YEAR) : "";
        boolean after = Years.is(year) && Years.number(year) >= END_OF_SPRAYING;
        return area.startsWith("PER") || (area.startsWith("COL") && after);
    }

    /// "From 68,893 hectares in 2022 to 20,325": the second goes on with the first.
    private boolean goesOn(Found found, String period) {
        return period.isEmpty()
                && last != null
                && last.indicator().equals("manual_eradication_area")
                && text.sentence(last.from()) == text.sentence(found.from());
    }

    /// Whether cocaine is the drug its sentence or, where that names none, the sentences before it speak of last.
    private boolean isOfCocaine(Found found) {
        int sentence = text.sentence(found.from());
        for (int s = sentence; s >= Math.max(0, sentence - DRUG_WITHIN); s--) {
            if (text.speaksOf(s, "otherdrug") || text.speaksOf(s, "poppy")) {
                return false;
            }
            if (text.speaksOf(s, "cocaine")) {
                return true;
            }
        }
        return false;
    }

    /// "In which this substance appears", "deaths involving the drug".
    private boolean namesSubstance(Found found) {
        for (int i = text.sentenceStart(found.from()) + 1; i < text.sentenceEnd(found.from()); i++) {
            if (text.in(i, SUBSTANCE) && text.in(i - 1, THIS)) {
                return true;
            }
        }
        return false;
    }

    /// Soldiers and police where the figure goes on with them; people on boats where missiles hit boats.
    private String dead(Found found) {
        boolean ofForces = last != null && last.indicator().equals("security_force_killed");
        boolean sameSentence = last != null && text.sentence(last.from()) == text.sentence(found.from());
        boolean near = last != null && text.sentence(found.from()) - text.sentence(last.from()) <= 1;
        if (ofForces && ((sameSentence && found.type() == ClaimType.change) || (near && isOfThem(found)))) {
            return "security_force_killed";
        }
        return found.type() == ClaimType.quantity && isOnBoats(found) ? ON_BOATS : found.indicator();
    }

    /// "Twelve of them", "doce de ellos".
    private boolean isOfThem(Found found) {
        for (int i = found.from(); i < Math.min(text.sentenceEnd(found.from()), found.to() + THEM_WITHIN); i++) {
            if (text.in(i, SmallWords.OF_PLAIN) && text.in(i + 1, THEM)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnBoats(Found found) {
        int sentence = text.sentence(found.from());
        boolean boats = false;
        for (int s = Math.max(0, sentence - SENTENCES_BACK); s <= sentence; s++) {
            boats |= text.speaksOf(s, "boat");
        }
        return boats && speaks(found, "hit") && !speaks(found, "group") && !speaks(found, "civilian");
    }

    /// "The three countries had 270,000 hectares, seven in ten of them Colombian": a share of what was told last of the
    /// world, where its sentence names Colombia.
    private String part(Found found, String area) {
        boolean share = found.type() == ClaimType.ratio
                && (found.amount().unit().equals("percent")
                        || found.amount().unit().equals("share"));
        boolean behind = last != null && text.sentence(found.from()) - text.sentence(last.from()) <= 1;
        String whole = last == null ? "" : last.indicator();
        if (!share || !behind || !area.equals("COL") || !found.detail().isEmpty() || !namesColombia(found)) {
            return found.indicator();
        }
        boolean ofCoca = whole.equals("world_coca_area") && !found.indicator().equals("potential_cocaine_production");
        boolean ofCocaine = whole.equals("potential_cocaine_production")
                && lastArea.equals("WLD")
                && !found.indicator().equals("coca_cultivation_area");
        return ofCoca
                ? "colombia_share_world_coca_area"
                : ofCocaine ? "colombia_share_world_cocaine" : found.indicator();
    }

    private boolean namesColombia(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Mention.Places places = text.place(i);
            if (places != null && places.codes().contains("COL")) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Found found, String concept) {
        return text.speaksOf(text.sentence(found.from()), concept);
    }
}
