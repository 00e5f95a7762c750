/** A decimal number without rounding: `units` × 10^-`places`. 12.50 is 1250 with 2 places. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const form = /^([-−－]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u;

/** Reads `1,234.50` or `-3`; undefined for everything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole, fraction = ''] = form.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const units = BigInt(whole.replaceAll(',', '') + fraction);
  return { units: sign === '' ? units : -units, places: fraction.length };
}

/** Adds exactly: 0.1 + 0.2 is 0.3. */
export function addDecimals(numbers: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...numbers.map((number) => number.places));
  return { units: numbers.reduce((sum, number) => sum + scaleTo(number, places), 0n), places };
}

/** Whether two numbers are the same: 1.5 and 1.50 are. */
export function equalsDecimal(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places);
  return scaleTo(a, places) === scaleTo(b, places);
}

/** Writes a number without zeros at the end of its fraction. */
export function formatDecimal({ units, places }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/u, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function scaleTo({ units, places }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}
