/// Calibration: parameters from observations, and how well the result predicts.
///
/// Start at [Posterior]: priors, a model's members and [Targets] (observations with their errors) make one
/// number to maximise ([MultiStart]) or to sample from ([DifferentialEvolutionSampler], checked by
/// [Convergence]). [BackTest] predicts the targets, those held out too, and [Score] judges the prediction.
///
/// Parameters are searched as normal scores: the value whose share of its prior is the normal share of the
/// score. The prior is then the standard normal in every direction, bounds and correlations included.
///
/// Uses the shelves `run`, `sample` and `ensemble`, and Hipparchus' optimiser. Words are those of Bayesian
/// statistics and forecasting.
@NullMarked
package org.majorslist.sim.calibrate;

import org.jspecify.annotations.NullMarked;
