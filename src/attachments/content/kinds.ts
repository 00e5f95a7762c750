/** What the content of a file may be, by the extension under which it is published. */
export type Wanted =
  | { readonly form: 'picture'; readonly types: readonly string[] }
  /** By its first bytes, as magic-bytes.js names them. */
  | { readonly form: 'signature'; readonly type: string }
  /** A package of zip with a part of this content type, or one of this name. */
  | { readonly form: 'package'; readonly main: RegExp }
  /** A compound file of OLE with a stream of one of these names; WPS also writes packages under the extensions of its own. */
  | { readonly form: 'compound'; readonly streams: readonly string[]; readonly main?: RegExp }
  | { readonly form: 'text' };

/** ECMA-376-1, 11.3.10, 12.3.23 and 13.3.6: content types of the main parts, templates and shows among them; not those with macros. */
const word = /wordprocessingml\.(?:document|template)\.main\+xml/u;
const sheet = /spreadsheetml\.(?:sheet|template)\.main\+xml/u;
const slides = /presentationml\.(?:presentation|template|slideshow)\.main\+xml/u;
const picture = (...types: string[]): Wanted => ({ form: 'picture', types });
const signature = (type: string): Wanted => ({ form: 'signature', type });
const compound = (main: RegExp | undefined, ...streams: string[]): Wanted => ({
  form: 'compound',
  streams,
  ...(main && { main }),
});

/** By extension, all that documents may show or offer. */
export const wantedKinds: Readonly<Record<string, Wanted>> = {
  '.png': picture('png'),
  '.jpg': picture('jpg'),
  '.jpeg': picture('jpg'),
  '.gif': picture('gif'),
  '.webp': picture('webp'),
  // The library counts it with its family.
  '.avif': picture('avif', 'heif'),
  '.pdf': signature('pdf'),
  '.zip': signature('zip'),
  '.rar': signature('rar'),
  '.7z': signature('7z'),
  '.docx': { form: 'package', main: word },
  '.xlsx': { form: 'package', main: sheet },
  '.pptx': { form: 'package', main: slides },
  '.ofd': { form: 'package', main: /^ofd\.xml$/u },
  '.doc': compound(undefined, 'WordDocument'),
  '.wps': compound(word, 'WordDocument'),
  '.xls': compound(undefined, 'Workbook', 'Book'),
  '.et': compound(sheet, 'Workbook', 'Book'),
  '.ppt': compound(undefined, 'PowerPoint Document'),
  '.dps': compound(slides, 'PowerPoint Document'),
  '.csv': { form: 'text' },
  '.txt': { form: 'text' },
};

/** How many bytes tell what a file is: of a signature the first, of the others all. */
export function bytesNeeded(extension: string): number | undefined {
  return wantedKinds[extension]?.form === 'signature' ? 4096 : undefined;
}
