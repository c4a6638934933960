import type { Vector } from './features';

/** Weights of a linear classifier, laid out [feature][class] so that the inner loops run over classes. */
export interface Linear {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Labelled {
  readonly vector: Vector;
  readonly label: number;
}

const STEP = 0.5;
const BIAS_STEP = 0.05;
const FIRST_SQUARE = 0.1;
const L2 = 1e-6;
const SMOOTHING = 0.1;
/** Errors smaller than this move nothing worth the time. */
const NEGLIGIBLE = 0.004;

export function logits(model: Linear, vector: Vector): Float32Array {
  const { classes, weights, bias } = model;
  const sums = Float32Array.from(bias);
  for (let i = 0; i < vector.ids.length; i++) {
    const offset = (vector.ids[i] ?? 0) * classes;
    const value = vector.values[i] ?? 0;
    for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + value * (weights[offset + k] ?? 0);
  }
  return sums;
}

export function softmax(values: Float32Array, temperature = 1): Float32Array {
  const powers = new Float32Array(values.length);
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const power = Math.exp(((values[k] ?? 0) - top) / temperature);
    powers[k] = power;
    sum += power;
  }
  for (let k = 0; k < powers.length; k++) powers[k] = (powers[k] ?? 0) / sum;
  return powers;
}

/** A small generator of repeatable numbers in [0, 1) (mulberry32): training must give the same bytes each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [copy[i], copy[j]];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy;
}

/** One softmax layer by AdaGrad, targets smoothed, weights averaged over the second half of the epochs. */
export function trainSoftmax(
  phrases: readonly Labelled[],
  size: { readonly features: number; readonly classes: number },
  epochs: number,
): Linear {
  const { features, classes } = size;
  const model: Linear = {
    classes,
    weights: new Float32Array(features * classes),
    bias: new Float32Array(classes),
  };
  const squares = new Float32Array(features * classes).fill(FIRST_SQUARE);
  const sum: Linear = {
    classes,
    weights: new Float32Array(features * classes),
    bias: new Float32Array(classes),
  };
  const random = seeded(20261124);
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const phrase of shuffled(phrases, random)) learn(model, squares, phrase);
    if (epoch >= epochs - averaged) add(sum, model, 1 / averaged);
  }
  return sum;
}

function learn(model: Linear, squares: Float32Array, { vector, label }: Labelled): void {
  const { classes, weights, bias } = model;
  const errors = softmax(logits(model, vector));
  for (let k = 0; k < classes; k++) {
    const target = SMOOTHING / classes + (k === label ? 1 - SMOOTHING : 0);
    errors[k] = (errors[k] ?? 0) - target;
    bias[k] = (bias[k] ?? 0) - BIAS_STEP * (errors[k] ?? 0);
  }
  const wrong = Array.from(errors.keys()).filter((k) => Math.abs(errors[k] ?? 0) > NEGLIGIBLE);
  for (let i = 0; i < vector.ids.length; i++) {
    const offset = (vector.ids[i] ?? 0) * classes;
    const value = vector.values[i] ?? 0;
    for (const k of wrong) {
      const at = offset + k;
      const weight = weights[at] ?? 0;
      const gradient = (errors[k] ?? 0) * value + L2 * weight;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = weight - (STEP * gradient) / Math.sqrt(square);
    }
  }
}

function add(sum: Linear, model: Linear, share: number): void {
  for (let i = 0; i < sum.weights.length; i++) {
    sum.weights[i] = (sum.weights[i] ?? 0) + share * (model.weights[i] ?? 0);
  }
  for (let k = 0; k < sum.bias.length; k++) sum.bias[k] = (sum.bias[k] ?? 0) + share * (model.bias[k] ?? 0);
}
