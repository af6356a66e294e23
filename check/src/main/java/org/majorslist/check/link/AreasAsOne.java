package org.majorslist.check.link;

import java.util.ArrayList;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;

/// Figures of several areas together: "Nariño had 60,000 and Putumayo 48,000; together 108,000", "the fields of Peru
/// and Bolivia together".
///
/// @param text the text
/// @param roles which places only stand by
record AreasAsOne(Marked text, PlaceRoles roles) {
    private static final int TOGETHER_WITHIN = 14;

    /// The areas a figure is of; empty if its sentence does not add any up.
    ///
    /// @param found the claim
    /// @param before the area of the figure before it in its sentence; empty if there is none
    String of(Found found, String before) {
        int low = text.sentenceStart(found.from());
        if (!said(found, low)) {
            boolean share = before.indexOf(';') > 0 && found.amount().unit().equals("percent");
            return share ? before : "";
        }
        var codes = new ArrayList<String>();
        for (int i = low; i < found.from(); i++) {
            Mention.Places place = text.place(i);
            String code = place == null ? "" : place.codes().getFirst();
            boolean area =
                    CountryInFocus.country(code) || (CountryInFocus.region(code) && NearestPlace.regional(found));
            if (area && !codes.contains(code) && !roles.bystander(i)) {
                codes.add(code);
            }
        }
        return codes.size() < 2 ? "" : String.join(";", codes);
    }

    private boolean said(Found found, int low) {
        boolean said = false;
        for (int i = Math.max(low, found.from() - TOGETHER_WITHIN); i < found.from(); i++) {
            said |= text.cue(i, Cue.together);
        }
        return said;
    }
}
