package org.majorslist.check.link;

import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;

/// Whether the country a claim names is the one it leaves out: "all but Afghanistan were granted a waiver".
final class AllBut {
    private static final int ALL_WITHIN = 9; // "todos menos Afganistán y Venezuela recibieron"
    private static final int ASIDE_WITHIN = 20;

    private final Marked text;
    private final PlaceRoles roles;

    AllBut(Marked text, PlaceRoles roles) {
        this.text = text;
        this.roles = roles;
    }

    /// Whether the first country named in a claim, or just before it, is excepted from all.
    boolean names(Found found) {
        boolean all = false;
        int low = beforeAside(found.from()) - ALL_WITHIN;
        for (int i = Math.max(text.sentenceStart(found.from()), low); i < found.to(); i++) {
            all |= text.cue(i, Cue.each);
            if (text.place(i) != null) {
                return all && (roles.excepted(i) || text.reads(i - 1, "but"));
            }
        }
        return false;
    }

    /// "All but Afghanistan (a close ally) got …": where the words between commas or brackets before a claim begin.
    private int beforeAside(int from) {
        boolean bracket = text.reads(from - 1, ")");
        int low = Math.max(text.sentenceStart(from), from - ASIDE_WITHIN);
        for (int i = from - 2; i >= low && (bracket || text.reads(from - 1, ",")); i--) {
            if (text.reads(i, bracket ? "(" : ",")) {
                return i;
            }
        }
        return from;
    }
}
