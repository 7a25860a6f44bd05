import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';

/** Parts of documents that tools wrote: what has another type than it should counts as missing. */
export const text = otherwise(z.optional(z.string()), undefined);
/** See `text`. */
export const count = otherwise(z.optional(z.number()), undefined);
/** See `text`. */
export const flag = otherwise(z.optional(z.boolean()), undefined);
/** See `text`. */
export const numbers = otherwise(z.optional(z.array(z.number())), undefined);
/** A list of anything; empty when it is none. */
export const list = otherwise(z.array(z.unknown()), []);

/** An object with such parts; undefined when it is no object. */
export function part<T extends z.core.$ZodLooseShape>(shape: T): z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniObject<T>>> {
  return otherwise(z.optional(z.object(shape)), undefined);
}

/** An object whose keys are not known before; undefined when it is none. */
export function named<T extends z.core.SomeType>(
  value: T,
): z.ZodMiniCatch<z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString, T>>> {
  return otherwise(z.optional(z.record(z.string(), value)), undefined);
}

/** The entries of a list that have a shape. The others are passed over. */
export function entries<T>(values: readonly unknown[], schema: z.ZodMiniType<T>): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
