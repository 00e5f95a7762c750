import { defaultColour } from '../../schema/site.ts';
import { contrast, lightenUntilReadable } from '../../text/colour.ts';

/** Background of dark mode; `tokens.css` has the same value. */
const darkBackground = '#14181d';

/** WCAG 2.2, 1.4.6 (AAA) for links in running text in the dark, where thin strokes glow. */
const darkContrast = 7;

const themes = new Map<string, string>();

/**
 * The configured main colour as custom properties, and a lighter one of the same hue for dark mode: one for thousands of pages. None
 * where it is the default, which `tokens.css` has.
 */
export function createTheme(colour: string): string | undefined {
  if (colour.toLowerCase() === defaultColour) return undefined;
  const known = themes.get(colour) ?? writeTheme(colour);
  themes.set(colour, known);
  return known;
}

/** It counts for more than that of `tokens.css`, which comes after it. */
export function writeTheme(colour: string): string {
  const light = contrast(colour, darkBackground) >= darkContrast ? colour : undefined;
  const onDark = light ?? lightenUntilReadable(colour, darkBackground, darkContrast);
  return `html:root{--main:${colour};--main-on-dark:${onDark}}`;
}
