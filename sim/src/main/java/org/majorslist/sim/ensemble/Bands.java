package org.majorslist.sim.ensemble;

/// The spread of every output at every time.
public final class Bands {
    private final Shape shape;
    private final double[] shares;
    private final Band[] bands;
    private final double relativeError;

    Bands(Shape shape, double[] shares, Band[] bands, double relativeError) {
        this.shape = shape;
        this.shares = shares;
        this.bands = bands;
        this.relativeError = relativeError;
    }

    /// Which quantiles each band has.
    ///
    /// @return shares, 0 to 1
    public double[] shares() {
        return shares.clone();
    }

    /// The ensemble's size.
    ///
    /// @return members, outputs and times
    public Shape shape() {
        return shape;
    }

    /// How far a ranked value may be off.
    ///
    /// @return 0 if the quantiles are exact, else the greatest relative error
    public double relativeError() {
        return relativeError;
    }

    /// One band.
    ///
    /// @param output place in [Members#outputs()]
    /// @param time place in [Members#times()]
    /// @return the spread
    public Band at(int output, int time) {
        return bands[output * shape.times() + time];
    }
}
