package org.majorslist.law.catalogue;

import java.util.List;
import org.majorslist.law.Wording;

/// A multilateral development bank, and whether the statutes name it.
///
/// @param code such as `IBRD`
/// @param name in both languages
/// @param namedIn1986 whether the text of 1986 names it
/// @param namedIn1992 whether the text since 1992 names it
/// @param aliases other codes
public record Bank(String code, Wording name, boolean namedIn1986, boolean namedIn1992, List<String> aliases) {
    /// Copies the list.
    public Bank {
        aliases = List.copyOf(aliases);
    }
}
