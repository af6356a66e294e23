package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Link;
import org.majorslist.check.figure.ByWeight;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.scorecard.LikelyClaims;
import org.majorslist.check.scorecard.Scorecards;

/// What the scorecards say of the claims of one text; nothing where rules alone are asked.
///
/// @param text the text, all of it marked
/// @param cards the scorecards; `null` to weigh nothing
/// @param clauses its clauses as they weigh; `null` with them
/// @param linking gives a claim the indicator its words leave to those around; `null` where they tell none
record Weighed(
        Marked text,
        @Nullable Scorecards cards,
        @Nullable LikelyClaims clauses,
        Function<Found, @Nullable Found> linking)
        implements ByWeight {
    @Override
    public List<Link> counted(Found found) {
        return cards == null ? List.of() : cards.figures().likeliest(text, found);
    }

    @Override
    public List<Found> otherwise(Found found) {
        var claims = new ArrayList<Found>();
        for (Found other : clauses == null ? List.<Found>of() : clauses.otherwise(found)) {
            Found linked = linking.apply(other);
            if (linked != null) {
                claims.add(linked);
            }
        }
        return claims;
    }
}
