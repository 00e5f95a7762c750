/** Whether a number is given once in the country (G) or in a province (S); those of smaller roads are given anew by each county (GB/T 917). */
export function hasWideNumber(code: string): boolean {
  return /^[GS]/u.test(code);
}
