package org.majorslist.app.ensemble;

import org.majorslist.sim.sample.Design;

/// The designs by the names users give them.
enum DesignName {
    /// A Latin hypercube.
    latin,
    /// Scrambled Sobol points.
    sobol,
    /// Independent points.
    random;

    Design with(long seed) {
        return switch (this) {
            case latin -> new Design.LatinHypercube(seed);
            case sobol -> new Design.ScrambledSobol(seed);
            case random -> new Design.Independent(seed);
        };
    }
}
