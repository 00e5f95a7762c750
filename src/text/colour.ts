/**
 * Relative luminance of `#rrggbb`, 0 to 1.
 * Source: WCAG 2.2, definition of relative luminance.
 */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function contrastWithWhite(colour: string): number {
  return contrast(colour, '#ffffff');
}

/** Mixes a colour with white until it stands out from the background as text must; for dark mode. */
export function lightenUntilReadable(colour: string, background: string, leastContrast: number): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = mixWithWhite(colour, share);
    if (contrast(mixed, background) >= leastContrast) return mixed;
  }
  return '#ffffff';
}

function mixWithWhite(colour: string, share: number): string {
  const mixed = channelsOf(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
