package org.majorslist.outlook.fit;

/// What a forecaster of the past is given of the model's inputs after the origin.
public enum Foresight {
    /// Nothing: inputs stay as they stood at the origin. Paths that are drawn by a few points are read there as drawn
    /// today, so that a later point tells in part where they stood.
    HELD,
    /// Nothing, and of such paths the points up to the origin only: demand goes on by the figures of use that were
    /// public by then, or by its own trend, damped; others stay.
    DRAWN_THEN,
    /// The inputs that came about.
    AS_THEY_CAME
}
