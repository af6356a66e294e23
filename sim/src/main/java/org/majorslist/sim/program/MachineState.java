package org.majorslist.sim.program;

/// What a conveyor or queue of one member holds.
sealed interface MachineState permits ConveyorState, QueueState {
    /// Loads the initial material.
    void start(double[] v, int lanes, int lane, double step);

    /// Answers what is asked at the present time.
    double held(Term.HeldQuantity quantity, int place, double[] arguments, double step);

    /// Moves the material on by one step and writes the stock.
    void advance(double[] v, int lanes, int lane, double step);

    static MachineState of(MachineSpec spec) {
        return switch (spec) {
            case MachineSpec.Conveyor conveyor -> new ConveyorState(conveyor);
            case MachineSpec.Queue queue -> new QueueState(queue);
        };
    }
}
