package org.majorslist.law.catalogue;

import java.util.List;
import org.majorslist.law.Wording;

/// What a partial waiver names.
///
/// @param code such as `police_training`
/// @param name in both languages
/// @param inside purposes it names
/// @param part programmes it reaches in part; `*` for an extent that is not known
/// @param aliases other words for it
/// @param recordWords phrases by which the record words it, lower case
public record WaiverScope(
        String code,
        Wording name,
        List<String> inside,
        List<String> part,
        List<String> aliases,
        List<String> recordWords) {
    /// Copies the lists.
    public WaiverScope {
        inside = List.copyOf(inside);
        part = List.copyOf(part);
        aliases = List.copyOf(aliases);
        recordWords = List.copyOf(recordWords);
    }

    /// How the scope stands to a kind of assistance.
    ///
    /// @param programme its code
    /// @param purpose its purpose code; empty for ordinary use
    /// @return `inside`, `outside` or `unknown`
    public String reaches(String programme, String purpose) {
        if (!purpose.isEmpty() && (inside.contains(purpose) || code.equals(purpose))) {
            return "inside";
        }
        boolean whole = purpose.isEmpty() || purpose.equals("ordinary");
        return part.contains("*") || (whole && part.contains(programme)) ? "unknown" : "outside";
    }
}
