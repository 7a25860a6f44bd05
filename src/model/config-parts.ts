import * as z from 'zod/mini';
import { NAME_PATTERN } from './status.ts';
import { DURATION_PATTERN, LONGEST_DURATION_MS, parseDuration, parseSize, SIZE_PATTERN } from './units.ts';

/**
 * Pieces of the configuration's schema. Their messages are for people:
 * core/explain.ts adds what was found to one that starts with "expected".
 */

/** Gives a key that must be there the description that editors show. */
export const described = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

/** A key that may be left out, and the description that editors show. */
export function optional<T extends z.core.SomeType>(schema: T, description: string): z.ZodMiniOptional<T> {
  const key = z.optional(schema);
  // The optional is this key's own, so it is noted on it; `described` would make a copy.
  z.globalRegistry.add(key, { description });
  return key;
}

/** A schema that is built when there is something to check with it: no file has all keys, and building takes time. */
export function later<T extends z.core.SomeType>(build: () => T): z.ZodMiniLazy<T> {
  const schema = z.lazy(build);
  // Whether the value may be absent is said by `optional` around it; to ask what is inside would build it.
  schema._zod.optin = undefined;
  return schema;
}

/** An object that refuses keys it does not know, and says which it knows. */
export const strict = <T extends Readonly<Record<string, z.core.SomeType>>>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) => {
      const keys = Object.keys(shape).join(', ');
      return code === 'unrecognized_keys' ? `known keys: ${keys}` : `expected a mapping with some of: ${keys}`;
    },
  });

export const text = z.string({ error: 'expected a string' });
export const flag = z.boolean({ error: 'expected true or false' });

export const command = z
  .string({ error: 'expected a command' })
  .check(z.regex(/\S/, { error: 'the command is empty' }));

/** Names become keys of objects, file names and parts of ids. */
export const name = z.string({ error: 'expected a name' }).check(
  z.regex(NAME_PATTERN, {
    error:
      'names are lower-case letters, digits, "-" and "_", start with a letter or a digit and have at most 64 characters',
    abort: true,
  }),
  z.regex(/\D/, { error: 'a name needs at least one character that is not a digit' }),
);

/** A mapping of names to values, in the order written. */
export const named = <T extends z.core.SomeType>(value: T, what: string) =>
  z.record(name, value, { error: `expected a mapping of names, one for each ${what}` });

/** A mapping of names that holds at least one. */
export const someNamed = <T extends z.core.SomeType>(value: T, what: string) =>
  named(value, what).check(
    z.refine((record) => Object.keys(record).length > 0, { error: `there is no ${what} in it` }),
  );

/** A list of strings; `what` names them in the message. */
export const texts = (what: string) => z.array(text, { error: `expected a list of ${what}` });

export const globs = z.array(text.check(z.minLength(1, { error: 'the pattern is empty' })), {
  error: 'expected a list of strings',
});

/** What editors show for `reports`. */
export const REPORTS =
  'Globs of the reports that the command writes: JUnit or checkstyle XML, SARIF, or the JSON of a linter or a test runner.';

/** One value or a list of them; always a list after parsing. */
export const oneOrMany = <T extends z.ZodMiniType<string>>(value: T) =>
  z.pipe(
    z.union([value, z.array(value)], { error: 'expected a name or a list of names' }),
    z.transform((given): readonly string[] => (typeof given === 'string' ? [given] : given)),
  );

/** A whole number that is at least `least`. */
export const integer = (least: number) =>
  z
    .int({ error: 'expected a whole number' })
    .check(
      z.gte(least, { error: `the smallest possible value is ${least}` }),
      z.lte(1_000_000, { error: 'the largest possible value is 1000000' }),
    );

export const percentage = z
  .number({ error: 'expected a percentage, 0 to 100' })
  .check(z.gte(0, { error: 'a percentage is 0 to 100' }), z.lte(100, { error: 'a percentage is 0 to 100' }));

const DURATION = 'expected a duration such as "500ms", "30s", "20m" or "1.5h"';
const SIZE = 'expected a size such as "500MB" or "2GiB"';

/** A duration; milliseconds after parsing. */
export const duration = z.pipe(
  z.string({ error: DURATION }).check(z.regex(DURATION_PATTERN, { error: DURATION, abort: true })),
  z.transform((written, { issues }) => {
    const ms = parseDuration(written) ?? 0;
    if (ms > 0 && ms <= LONGEST_DURATION_MS) return ms;
    const message = ms > 0 ? 'the longest possible duration is 576h' : 'a duration must be more than nothing';
    issues.push({ code: 'custom', input: written, message });
    return z.NEVER;
  }),
);

/** A size; bytes after parsing. */
export const size = z.pipe(
  z.string({ error: SIZE }).check(z.regex(SIZE_PATTERN, { error: SIZE, abort: true })),
  z.transform((written) => parseSize(written) ?? 0),
);

const variable = () =>
  z.string({ error: 'expected the name of an environment variable' }).check(
    z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, {
      error: 'names of environment variables are letters, digits and "_"',
    }),
  );

/** Variables of the action and of its runner hold tokens: no command gets to see them. */
export const WITHHELD_PATTERN = /^(?:INPUT|ACTIONS)_/i;
export const WITHHELD = 'variables that start with INPUT_ or ACTIONS_ are never passed on to commands';

const passed = () => variable().check(z.refine((written) => !WITHHELD_PATTERN.test(written), { error: WITHHELD }));
const given = () =>
  variable().check(
    z.refine((written) => !/^BOOTSPRING_/i.test(written), {
      error: 'variables that start with BOOTSPRING_ are set by bootspring itself',
    }),
  );

/** A list names variables of the caller that are passed on; a mapping gives values. */
export const environment = later(() =>
  z.union([z.record(given(), text), z.array(passed())], {
    error: 'expected a mapping of names to strings, or a list of names to pass on',
  }),
);

const RETRY_ON = 'expected "transient", "exit:N" with N from 0 to 255, or "/pattern/"';

/** The keys of a retry section; each section that has them gets its own. */
export function retryFields() {
  const on = z
    .string({ error: RETRY_ON })
    .check(z.regex(/^(?:transient|exit:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])|\/.+\/)$/s, { error: RETRY_ON }));
  const factor = z
    .number({ error: 'expected a number' })
    .check(
      z.gte(1, { error: 'the smallest possible value is 1' }),
      z.lte(100, { error: 'the largest possible value is 100' }),
    );
  return {
    attempts: optional(integer(1), 'Attempts in all, the first included.'),
    on: optional(
      z.array(on, { error: 'expected a list of strings' }),
      'What is tried again: transient, exit:N or /pattern/.',
    ),
    initial: optional(duration, 'Pause before the first retry.'),
    factor: optional(factor, 'What each pause is multiplied by.'),
    max: optional(duration, 'The longest pause.'),
    jitter: optional(flag, 'Whether pauses vary by chance.'),
    tests: optional(
      integer(0),
      'How often tests that failed run again by themselves when nothing else failed. What passes then is shown as flaky.',
    ),
  };
}

const retryObject = () => strict(retryFields());

/** Retry settings with pauses in milliseconds. Whatever is absent comes from the level above. */
export const toRetry = ({ initial, max, ...rest }: z.output<ReturnType<typeof retryObject>>) => ({
  ...rest,
  initialMs: initial,
  maxMs: max,
});

export const retrySchema = later(() => z.pipe(retryObject(), z.transform(toRetry)));
export type RetryConfig = z.output<typeof retrySchema>;
