package org.majorslist.sim.run;

import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// When a run starts and stops, how far apart its steps are, and which of them are kept.
///
/// Time is computed as start + n × step, never summed up, so that step 100 of 0.1 is exactly 10.
///
/// @param start first time \[time unit of the model]
/// @param stop last time, not before `start` \[time unit of the model]
/// @param step length of one time step DT, above 0 \[time unit of the model]
/// @param saveInterval distance of the saved times, rounded to whole steps, at least one step \[time unit]
/// @param method how stocks are advanced
public record RunSpec(double start, double stop, double step, double saveInterval, IntegrationMethod method) {
    /// The most steps one run may take; a model that asks for more is refused.
    public static final int MOST_STEPS = 20_000_000;

    /// Refuses times that make no run.
    ///
    /// @throws BadInput if the step is not above 0, the stop lies before the start, or there are too many steps
    public RunSpec {
        if (!(step > 0) || Double.isInfinite(step)) {
            throw refuse("the time step DT is " + step, "Give a DT above 0, such as 0.25.");
        }
        if (!(stop >= start) || Double.isInfinite(start) || Double.isInfinite(stop)) {
            throw refuse(
                    "the run goes from " + start + " to " + stop, "Give a stop time that is not before the start.");
        }
        if ((stop - start) / step > MOST_STEPS) {
            throw refuse(
                    "the run would take more than " + MOST_STEPS + " steps of " + step,
                    "Choose a longer DT or a shorter span.");
        }
        if (!(saveInterval >= step)) {
            saveInterval = step;
        }
    }

    private static BadInput refuse(String what, String mend) {
        return new BadInput(new Fault("no-such-run", what, "sim_specs", mend));
    }

    /// The number of steps from start to stop.
    ///
    /// @return at least 0; a stop between two steps is reached by the step before it
    public int steps() {
        return (int) Math.floor((stop - start) / step + 1e-6);
    }

    /// The time at the start of a step.
    ///
    /// @param index the step's number, 0 at the start
    /// @return the time; exact where 1 / DT is a whole number
    public double timeAt(int index) {
        double perUnit = stepsPerUnit();
        return perUnit > 0 ? start + index / perUnit : start + index * step;
    }

    /// How many steps make a time unit.
    ///
    /// @return a whole number; 0 if it is none
    public double stepsPerUnit() {
        double perUnit = Math.rint(1 / step);
        return perUnit >= 1 && Math.abs(perUnit * step - 1) < 1e-9 ? perUnit : 0;
    }

    /// How many steps lie between two saved times.
    ///
    /// @return at least 1
    public int stepsPerSave() {
        return (int) Math.max(1, Math.min(MOST_STEPS, Math.rint(saveInterval / step)));
    }

    /// The numbers of the steps that are saved: the first and then every [#stepsPerSave()].
    ///
    /// @return step numbers, ascending
    public int[] savedSteps() {
        int every = stepsPerSave();
        int[] saved = new int[steps() / every + 1];
        for (int i = 0; i < saved.length; i++) {
            saved[i] = i * every;
        }
        return saved;
    }

    /// The saved times.
    ///
    /// @return times, ascending \[time unit of the model]
    public double[] savedTimes() {
        int[] saved = savedSteps();
        double[] times = new double[saved.length];
        for (int i = 0; i < saved.length; i++) {
            times[i] = timeAt(saved[i]);
        }
        return times;
    }

    /// The same run with another method.
    ///
    /// @param other the method
    /// @return a run spec
    public RunSpec with(IntegrationMethod other) {
        return new RunSpec(start, stop, step, saveInterval, other);
    }

    /// The same run with other times.
    ///
    /// @param newStart first time
    /// @param newStop last time
    /// @param newStep length of a step
    /// @param newSaveInterval distance of saved times
    /// @return a run spec
    public RunSpec with(double newStart, double newStop, double newStep, double newSaveInterval) {
        return new RunSpec(newStart, newStop, newStep, newSaveInterval, method);
    }
}
