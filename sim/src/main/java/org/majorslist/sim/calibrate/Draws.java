package org.majorslist.sim.calibrate;

import java.util.List;
import org.majorslist.sim.sample.MemberTable;

/// A sample from the posterior.
///
/// @param names all parameters, the fixed ones too
/// @param values `values[parameter][chain][draw]`
/// @param logDensities `logDensities[chain][draw]`
/// @param acceptance share of the proposals that were accepted, 0 to 1
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Draws(List<String> names, double[][][] values, double[][] logDensities, double acceptance) {
    /// Copies the names.
    public Draws {
        names = List.copyOf(names);
    }

    /// How many draws there are over all chains.
    ///
    /// @return chains × draws a chain
    public int size() {
        return logDensities.length * logDensities[0].length;
    }

    /// Some draws, evenly spread over chains and time, as members of an ensemble.
    ///
    /// @param count how many, at least 1; no more than there are
    /// @return the members
    public MemberTable members(int count) {
        int chosen = Math.clamp(count, 1, size());
        int chains = logDensities.length;
        double[][] table = new double[values.length][chosen];
        for (int i = 0; i < chosen; i++) {
            int place = (int) ((long) i * size() / chosen);
            for (int p = 0; p < values.length; p++) {
                table[p][i] = values[p][place % chains][place / chains];
            }
        }
        return new MemberTable(names, table);
    }
}
