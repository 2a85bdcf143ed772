/**
 * What a linear model expects: b₀ + b₁x₁ + … + bₖxₖ.
 *
 * Units: those of the data the model was fitted to. Missing data: all coefficients and values are known; the constant stands
 * first, so there is one coefficient more than there are values.
 */
export const expectedValue = (coefficients: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + coefficients[at + 1]! * value, coefficients[0]!);
