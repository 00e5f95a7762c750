import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { isDeepStrictEqual } from './is-equal.ts';

/** Fields of a form, as plain data. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes into YAML what differs from it, and leaves every other byte as it is: comments, quotes, order, indentation.
 * @returns the same text if nothing differs
 * @throws Error if it is no YAML
 */
export function editYaml(source: string, wanted: Fields): string {
  const whole = endLine(source);
  const yaml = parseDocument(whole, { logLevel: 'error' });
  const before = (yaml.toJS() ?? {}) as Fields;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(wanted)])].filter(
    (name) => !isDeepStrictEqual(before[name], wanted[name]),
  );
  if (changed.length === 0) return source;
  // In what is no YAML nobody knows where a field ends.
  if (yaml.errors.length > 0)
    throw new Error('文件信息的缩进或冒号不对，请先用文本编辑器改正，再在这里编辑。');
  // From the end, so that places stay right.
  const known = changed.filter((name) => name in before).map((name) => locate(yaml, name));
  const edited = known
    .sort((a, b) => b.start - a.start)
    .reduce((text, { name, start, end }) => {
      const value = wanted[name];
      return text.slice(0, start) + (value === undefined ? '' : writeField(name, value)) + text.slice(end);
    }, whole);
  const added = changed.filter((name) => !(name in before));
  return edited + added.map((name) => writeField(name, wanted[name])).join('');
}

/** A whole map, in the order of its fields. */
export function writeYaml(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => writeField(name, value))
    .join('');
}

/** Lists of plain values stand in one line, as the guide writes them. */
function writeField(name: string, value: unknown): string {
  const yaml = parseDocument('{}');
  yaml.contents = yaml.createNode({ [name]: value }) as unknown as typeof yaml.contents;
  flow(yaml.contents);
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function flow(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) flow(value);
  else if (isSeq(node)) {
    node.flow = node.items.every(isScalar);
    // `2024` is a period, and no number.
    for (const item of node.items) {
      if (isScalar(item) && typeof item.value === 'string' && /^\d/u.test(item.value))
        item.type = 'QUOTE_DOUBLE';
      else flow(item);
    }
  }
}

/** From the beginning of its line to the beginning of the next field's, without the comments that belong to that. */
function locate(yaml: Document, name: string): { name: string; start: number; end: number } {
  const { items } = yaml.contents as YAMLMap;
  const item = items.find(({ key }) => isScalar(key) && key.value === name);
  const key = isScalar(item?.key) ? item.key : undefined;
  const value = item?.value as { range?: [number, number, number] | null } | null;
  const start = key?.range?.[0] ?? 0;
  return { name, start, end: Math.max(value?.range?.[2] ?? 0, key?.range?.[2] ?? 0) };
}

function endLine(source: string): string {
  return source === '' || source.endsWith('\n') ? source : `${source}\n`;
}
