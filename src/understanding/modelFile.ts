import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CONCEPTS } from './conceptWords';
import type { FeatureSet } from './features';
import type { IntentFile } from './slots';
import type { Linear } from './softmax';

/** Raised whenever the method changes what the same phrases lead to, so that a stale model is not taken for a fresh one. */
export const METHOD = 10;

const gateSchema = z.strictObject({
  /** Weights of the inputs of `scope.ts`, in its order, and last the constant. */
  weights: z.array(z.number()),
  /** Below the first a message is not for us; between the two we ask. Values of the gate, fixed by cross-validation. */
  decline: z.number(),
  ask: z.number(),
  /** A class that is not ours and this far ahead (log probability) of all that are declines the message, whatever the gate says. */
  lead: z.number(),
});
export type Gate = z.infer<typeof gateSchema>;

const modelSchema = z.strictObject({
  method: z.literal(METHOD),
  /** Of the phrases it was trained on. */
  hash: z.string(),
  classes: z.array(z.string()).min(2),
  features: z.array(z.string()),
  phrases: z.number().int(),
  /** Of phrases with each feature: Uint16, base64. */
  counts: z.string(),
  /** Float32, base64. */
  bias: z.string(),
  /** One factor a feature (Float32) and its weights as whole numbers of that factor (int8), base64. */
  scale: z.string(),
  weights: z.string(),
  temperature: z.number(),
  gate: gateSchema,
  /** Ask when the second intent's log probability comes closer than this to the first's. */
  margin: z.number(),
  /** Known words, the most frequent first, and plain English ones that look like typos of them. */
  words: z.array(z.string()),
  kept: z.array(z.string()),
});
export type Model = z.infer<typeof modelSchema>;

/** Changes with the phrases, the concepts and the method: a saved model with another hash is stale. */
export function modelHash(files: readonly IntentFile[]): string {
  const learned = files.map(({ intent, examples, kinds }) => [intent, examples, kinds ?? {}]);
  return createHash('sha256')
    .update(JSON.stringify([METHOD, CONCEPTS, learned]))
    .digest('hex')
    .slice(0, 32);
}

export const saveModel = (model: Model): string => JSON.stringify(model);

/** Throws when the text is not a model of this method. */
export const parseModel = (json: string): Model => modelSchema.parse(JSON.parse(json));

const toBase64 = (array: Float32Array | Uint16Array | Int8Array): string =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

const bytes = (base64: string): ArrayBuffer => Uint8Array.from(Buffer.from(base64, 'base64')).buffer;
const floats = (base64: string): Float32Array => new Float32Array(bytes(base64));

/** Weights as int8: a quarter of the size at the same accuracy. */
export function pack(
  set: FeatureSet,
  linear: Linear,
): Pick<Model, 'features' | 'phrases' | 'counts' | 'bias' | 'scale' | 'weights'> {
  const { classes, weights, bias } = linear;
  const scale = new Float32Array(set.names.length);
  const small = new Int8Array(weights.length);
  for (let i = 0; i < set.names.length; i++) {
    const row = weights.subarray(i * classes, (i + 1) * classes);
    const factor = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
    scale[i] = factor;
    row.forEach((weight, k) => (small[i * classes + k] = factor === 0 ? 0 : Math.round(weight / factor)));
  }
  return {
    features: [...set.names],
    phrases: set.phrases,
    counts: toBase64(set.counts),
    bias: toBase64(bias),
    scale: toBase64(scale),
    weights: toBase64(small),
  };
}

export function unpack(model: Model): { readonly set: FeatureSet; readonly linear: Linear } {
  const classes = model.classes.length;
  const scale = floats(model.scale);
  const small = new Int8Array(bytes(model.weights));
  const weights = Float32Array.from(small, (weight, i) => weight * (scale[Math.floor(i / classes)] ?? 0));
  return {
    set: { names: model.features, counts: new Uint16Array(bytes(model.counts)), phrases: model.phrases },
    linear: { classes, weights, bias: floats(model.bias) },
  };
}
