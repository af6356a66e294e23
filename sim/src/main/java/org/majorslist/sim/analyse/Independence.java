package org.majorslist.sim.analyse;

import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.sample.Priors;

/// The condition that screening and variance shares make on priors.
final class Independence {
    private Independence() {}

    static void require(Priors priors) {
        if (!priors.correlations().isEmpty()) {
            String what = "%s pairs of parameters are correlated, and the effect of one alone has no meaning"
                    .formatted(priors.correlations().size());
            throw new BadInput(new Fault(
                    "correlated-priors", what, "priors", "Leave the correlations out, or use scenario discovery."));
        }
        if (priors.freeNames().isEmpty()) {
            throw new BadInput(new Fault(
                    "nothing-uncertain", "every parameter is fixed", "priors", "Give one of them a distribution."));
        }
    }
}
