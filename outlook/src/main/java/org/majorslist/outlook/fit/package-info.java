/// Fitting a scenario model to the record, and judging it by forecasts it could have made.
///
/// Start at [Calibration], which fits members by an [EnsembleSmoother] and a [MemberSearch], and [BackTest], which fits
/// to what had happened by an origin and scores the years after it beside [Naive] forecasts.
///
/// Uses `scenario`, `project`, `register`, `sim` and Hipparchus (matrices). Words (origin, horizon, coverage, CRPS,
/// skill) are those of forecast verification.
@NullMarked
package org.majorslist.outlook.fit;

import org.jspecify.annotations.NullMarked;
