import ExifReader from 'exifreader';
import { isTelling, quote } from './names.ts';
import { takeHead } from '../../source/picture-head.ts';

/** Tags of people, by their names in EXIF, IPTC and XMP. */
const people: readonly (readonly [name: string, tags: readonly string[]])[] = [
  ['拍摄者', ['Artist', 'Author', 'By-line', 'creator', 'XPAuthor']],
  ['相机主人', ['CameraOwnerName', 'OwnerName', 'Camera Owner Name']],
  ['相机编号', ['BodySerialNumber', 'SerialNumber', 'InternalSerialNumber']],
  ['批注', ['XPComment', 'UserComment', 'XPKeywords']],
];

/** Where a picture was taken, by whom, and with whose camera. */
export function readPictureMetadata(bytes: Uint8Array): string[] {
  let tags: Readonly<Record<string, { readonly description?: unknown } | undefined>>;
  try {
    // The library reads a buffer at once, and would read what is compressed in it only if it may take its time.
    tags = ExifReader.load(Buffer.from(takeHead(bytes)));
  } catch {
    // No metadata, or none that can be read.
    return [];
  }
  const describe = (tag: string): string => {
    const { description } = tags[tag] ?? {};
    return typeof description === 'string' || typeof description === 'number' ? String(description) : '';
  };
  const [latitude, longitude] = ['GPSLatitude', 'GPSLongitude'].map(describe);
  const place =
    latitude && longitude ? [`拍摄地点（纬度 ${round(latitude)}，经度 ${round(longitude)}）`] : [];
  const named = people.flatMap(([name, candidates]) => {
    const value = candidates.map(describe).find(isTelling);
    return value === undefined ? [] : [`${name}${quote(value)}`];
  });
  return [...place, ...named];
}

function round(degrees: string): string {
  const number = Number(degrees);
  return Number.isFinite(number) ? number.toFixed(2) : quote(degrees);
}
