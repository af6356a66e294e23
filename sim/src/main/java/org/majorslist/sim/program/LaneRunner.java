package org.majorslist.sim.program;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.BlockRunner;
import org.majorslist.sim.run.RunSpec;

/// Runs blocks of members side by side in lanes.
final class LaneRunner implements BlockRunner {
    private final Program program;
    private final Batch batch;
    private final RunSpec spec;
    private final Optional<Stride> stride;
    private final Simulation simulation;
    private final List<Program.Place> places;
    private final int[] slots;
    private final double[] kept;

    LaneRunner(Program program, Kernel kernel, Optional<Stride> stride, Batch batch, RunSpec spec) {
        this.stride = stride;
        this.program = program;
        this.batch = batch;
        this.spec = spec;
        simulation = new Simulation(program, kernel, Block.LANES, spec);
        places = batch.inputs().stream()
                .map(input -> program.inputs().get(input.index()))
                .toList();
        slots = batch.outputs().stream()
                .mapToInt(output -> program.outputs().get(output).slot())
                .toArray();
        kept = new double[slots.length * batch.keptSteps().length * Block.LANES];
    }

    @Override
    public Block run(double[][] columns, int rowOffset, int firstMember, int members, BooleanSupplier cancelled) {
        simulation.reset(program.inputs());
        for (int lane = 0; lane < Block.LANES; lane++) {
            int row = firstMember - rowOffset + Math.min(lane, members - 1); // idle lanes repeat the last member
            for (int i = 0; i < columns.length; i++) {
                simulation.set(places.get(i), lane, columns[i][row]);
            }
        }
        int[] keptSteps = batch.keptSteps();
        int times = keptSteps.length;
        simulation.start(spec, batch.seed(), firstMember);
        for (int time = 0; time < times && simulation.goTo(keptSteps[time], stride, cancelled); time++) {
            keep(simulation.values(), time, times);
        }
        return new Block(firstMember, members, slots.length, times, kept);
    }

    private void keep(double[] v, int time, int times) {
        for (int o = 0; o < slots.length; o++) {
            System.arraycopy(v, slots[o] * Block.LANES, kept, (o * times + time) * Block.LANES, Block.LANES);
        }
    }
}
