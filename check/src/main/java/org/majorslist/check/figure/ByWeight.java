package org.majorslist.check.figure;

import java.util.List;
import org.majorslist.check.Link;
import org.majorslist.check.mark.Found;

/// What weighing the words of a claim adds to what rules read.
public interface ByWeight {
    /// The indicators the words around a figure weigh for.
    ///
    /// @param found the claim it makes
    /// @return likeliest first, perhaps none
    List<Link> counted(Found found);

    /// The claims of other kinds that the words of a claim may make.
    ///
    /// @param found the claim
    /// @return likeliest first, perhaps none
    List<Found> otherwise(Found found);
}
