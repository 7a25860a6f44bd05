import type { LineCount } from './report.ts';

/** An exact fraction. Percentages are compared as fractions: a rounded number must never decide. */
export interface Ratio {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** Covered lines as a percentage. `total` must be above zero. */
export function percentOf({ covered, total }: LineCount): Ratio {
  return { numerator: BigInt(covered) * 100n, denominator: BigInt(total) };
}

/** The number exactly as it is written in decimal: 80.1 is 801/10, not the binary fraction next to it. */
export function decimal(value: number): Ratio {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return scale > 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/** Below zero when a < b, zero when they are equal, above zero when a > b. */
export function compare(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Rounded to nearest; ratios here are never below zero. */
function rounded(ratio: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const numerator = (2n * ratio.numerator * scale + ratio.denominator) / (2n * ratio.denominator);
  return { numerator, denominator: scale };
}

function written({ numerator, denominator }: Ratio): string {
  const decimals = String(denominator).length - 1;
  const digits = String(numerator).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return digits.slice(0, digits.length - decimals) + (fraction === '' ? '' : `.${fraction}`);
}

const NOTHING: Ratio = { numerator: 0n, denominator: 1n };
const EVERYTHING: Ratio = { numerator: 100n, denominator: 1n };
/** Fractions of numbers that a report can hold differ within this many decimals. */
const MOST_DECIMALS = 40;

/**
 * A percentage as text (`82.4%`), with one decimal or as many as it takes for the text not to contradict the numbers:
 * what is below a bound never reads as if it had reached it. 0% and 100% are only said of none and all.
 */
export function percentText(ratio: Ratio, bounds: readonly Ratio[] = []): string {
  const all = [...bounds, NOTHING, EVERYTHING];
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const shown = rounded(ratio, decimals);
    const honest = all.every((bound) => {
      const real = compare(ratio, bound);
      const seen = compare(shown, bound);
      const strict = bound === NOTHING || bound === EVERYTHING || real < 0;
      return strict ? seen === real : seen >= 0;
    });
    if (honest) return `${written(shown)}%`;
  }
  return `${written(rounded(ratio, MOST_DECIMALS))}%`;
}

/** Two percentages as text, with enough decimals that the smaller one reads as the smaller one. */
export function percentTexts(a: Ratio, b: Ratio): readonly [string, string] {
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const [first, second] = [rounded(a, decimals), rounded(b, decimals)];
    if (compare(first, second) === compare(a, b)) return [`${written(first)}%`, `${written(second)}%`];
  }
  return [percentText(a), percentText(b)];
}
