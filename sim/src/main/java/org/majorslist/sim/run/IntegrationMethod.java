package org.majorslist.sim.run;

/// How stocks are advanced over one time step (XMILE 1.0, section 2.3).
public enum IntegrationMethod {
    /// First order: the flows at the start of the step hold for the whole step.
    EULER,
    /// Fourth-order Runge-Kutta: four evaluations a step.
    RK4
}
