import { escapeXml } from '../word-styles.ts';

/** An element of XML. @param content is XML already */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly string[]
): string {
  const inside = content.join('');
  const start = name + writeAttributes(attributes);
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}

export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${escapeXml(value).replaceAll('"', '&quot;')}"`,
    )
    .join('');
}
