/** A deterministic source of chance for demonstration data: the same seed gives the same numbers on every machine. */
export interface DemoRandom {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Roughly normal around 0 with deviation 1 (sum of six uniforms). */
  deviation(): number;
  /** A UUID (version 7 by form) made of `at` and chance. */
  uuid(at: Date): string;
}

const PRIMES = [597_399_067, 2_869_860_233, 951_274_213, 2_716_044_179] as const;

/** Four hashes of a text, 128 bits together: seeds of tens of thousands of things must not meet. */
function hashesOf(text: string): [number, number, number, number] {
  const hashes: [number, number, number, number] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    for (let lane = 0; lane < 4; lane++) {
      hashes[lane] = hashes[(lane + 1) % 4]! ^ Math.imul(hashes[lane]! ^ code, PRIMES[lane]!);
    }
  }
  return hashes;
}

/** The SFC32 generator over four hashes of the seed. Give each thing a seed of its own (`${seed}/voucher/${code}`), so that adding one thing moves no other. */
export function demoRandom(seed: string): DemoRandom {
  let [a, b, c, counter] = hashesOf(seed);
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round++) next();
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const hex = (digits: number) => Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => list[between(0, list.length - 1)]!,
    deviation: () => (next() + next() + next() + next() + next() + next() - 3) / Math.SQRT1_2,
    uuid: (at) => {
      const time = at.getTime().toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'[between(0, 3)]}${hex(3)}-${hex(12)}`;
    },
  };
}
