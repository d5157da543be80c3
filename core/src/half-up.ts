const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The quotient rounded to a whole number, halves away from zero (2.5 → 3, -2.5 → -3). Throws RangeError when the divisor is 0. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const size = magnitude(divisor);
  const quotient = (2n * magnitude(dividend) + size) / (2n * size);
  return dividend < 0n === divisor < 0n ? quotient : -quotient;
}

/** A count of 10^-decimals as plain decimal text: (-5, 2) → '-0.05'. The number of decimals is a whole number from 0. */
export function decimalText(units: bigint, decimals: number): string {
  const digits = magnitude(units)
    .toString()
    .padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${units < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${fraction}` : ''}`;
}
