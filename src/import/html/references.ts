import type { Inline } from '../blocks.ts';
import type { PageContext, ReadNeighbour } from './context.ts';
import type { PageElement } from './elements.ts';
import { readDescription } from '../picture-description.ts';

/** Where a link leads: made absolute if it is known from where the page was saved, else as it is written. */
export function readAddress({ attributes }: PageElement, { base }: PageContext): string | undefined {
  const written = attributes.get('href')?.trim();
  if (written === undefined || written === '' || written.startsWith('#')) return undefined;
  const isAbsolute = /^[a-z][a-z\d+.-]*:/iu.test(written);
  if (isAbsolute || base === undefined || !URL.canParse(written, base)) return written;
  return new URL(written, base).href;
}

const kinds: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/** Where a script finds the picture that it shows when a reader comes to it, 微信 among them. */
const later = ['data-src', 'data-original', 'data-lazy-src', 'data-url', '_src'];

/** What stands in its place until then. */
const instead = /^data:|(?:blank|loading|lazy|placeholder|spacer|transparent|gr[ae]y|1x1)[^/]*$/iu;

/** Where a picture may be, the likeliest first; none if it has no address. */
export function listPictureAddresses({ attributes }: PageElement): string[] {
  const read = (name: string): string => attributes.get(name)?.trim() ?? '';
  const late = later.map(read).filter((address) => address !== '' && !instead.test(address));
  const own = read('src');
  return own === '' || (late.length > 0 && instead.test(own)) ? late : [own, ...late];
}

/** How a picture is listed that is not there. */
export const missingPicture = '没有一起保存的图片';

/** A picture of the page: one that stands beside the saved file, or inside it. */
export function readPicture(element: PageElement, { images, dropped, neighbour }: PageContext): Inline[] {
  const { attributes, line } = element;
  const addresses = listPictureAddresses(element);
  const description = readDescription(attributes.get('alt'), attributes.get('title'));
  const [found] = addresses.flatMap((address) => {
    const read = address.startsWith('data:') ? readData(address) : readBeside(address, neighbour);
    return read ? [{ ...read, name: address.slice(0, 100) }] : [];
  });
  if (!found) {
    dropped.push({
      sort: missingPicture,
      text: description || (addresses[0] ?? '').slice(0, 100),
      place: line,
    });
    return [];
  }
  const id = `p${String(images.size + 1)}`;
  images.set(id, found);
  return [{ kind: 'picture', id, description }];
}

/** A picture beside the file; undefined if there is none. */
export function readBeside(
  address: string,
  neighbour: ReadNeighbour | undefined,
): { bytes: Uint8Array; extension: string } | undefined {
  const extension = kinds[/\.(\w+)(?:[?#].*)?$/u.exec(address)?.[1]?.toLowerCase() ?? ''];
  const bytes = extension === undefined ? undefined : neighbour?.(address);
  return extension !== undefined && bytes ? { bytes, extension } : undefined;
}

function readData(address: string): { bytes: Uint8Array; extension: string } | undefined {
  const [, kind = '', data] = /^data:image\/(\w+);base64,([\w+/=\s]+)$/u.exec(address) ?? [];
  const extension = kinds[kind];
  if (extension === undefined || data === undefined) return undefined;
  return {
    bytes: new Uint8Array(Buffer.from(data, 'base64')),
    extension,
  };
}
