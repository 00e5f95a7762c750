import { strToU8, zipSync } from 'fflate';

const mains = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** A package of zip with these parts. */
export function makePackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** An Office file: the list of content types, a main part, and more parts. */
export function makeOffice(
  kind: keyof typeof mains,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const [main, type] = mains[kind];
  return makePackage({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    [main]: '<main/>',
    ...parts,
  });
}

/** What stands in a compound file of OLE where it counts: the signature, and the name of a stream in UTF-16. */
export function makeCompound(...streams: readonly string[]): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ]);
}
