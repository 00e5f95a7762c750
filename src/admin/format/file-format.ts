import { parseDocument } from 'yaml';
import { editYaml, writeYaml, type Fields } from './edit-yaml.ts';
import { carry, readCarried } from './carried.ts';
import { picturesField, sourceField } from './names.ts';

/** How the CMS reads a file into the fields of a form, and writes it again. */
export interface FileFormat {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (fields: Fields) => string;
}

/**
 * A document: frontmatter and body. What was read is carried along in a field that is not shown, so that what is written is the same
 * file with nothing changed but what has been edited.
 */
export const document: FileFormat = {
  fromFile: (text) => {
    const { yaml, body } = split(text);
    return { ...readFields(yaml), body, [sourceField]: carry(text) };
  },
  toFile: ({ [sourceField]: source, [picturesField]: _sent, body = '', ...fields }) => {
    const before = readCarried(source);
    const wanted = dropEmpty(fields);
    if (before === '') return `---\n${writeYaml(wanted)}---\n\n${String(body).trim()}\n`;
    const parts = split(before);
    const yaml = editYaml(parts.yaml, keepEmpty(wanted, readFields(parts.yaml)));
    const end = keepEnd(String(body), parts.body);
    return parts.opening === '' && yaml !== ''
      ? `---\n${yaml}---\n\n${end}`
      : `${parts.opening}${yaml}${parts.closing}${end}`;
  },
};

/** A file of settings: YAML alone. */
export const settings: FileFormat = {
  fromFile: (text) => ({ ...readFields(text), [sourceField]: carry(text) }),
  toFile: ({ [sourceField]: source, ...fields }) => {
    const before = readCarried(source);
    const wanted = dropEmpty(fields);
    if (before === '') return writeYaml(wanted);
    return editYaml(before, keepEmpty(wanted, readFields(before)));
  },
};

interface Parts {
  readonly opening: string;
  readonly yaml: string;
  /** With the empty lines after it. */
  readonly closing: string;
  readonly body: string;
}

function split(text: string): Parts {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*)/mu.exec(text);
  if (match?.index !== 0) return { opening: '', yaml: '', closing: '', body: text };
  const [whole, opening = '', yaml = '', closing = ''] = match;
  return { opening, yaml, closing, body: text.slice(whole.length) };
}

function readFields(yaml: string): Record<string, unknown> {
  const value: unknown = parseDocument(yaml, { logLevel: 'error' }).toJS();
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** What the CMS notes in the items of a list, for itself, while they are added, moved or taken away. */
const itemNote = '__sc_item_';

/** A form gives empty values for what nobody has filled in. */
function dropEmpty(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (name.startsWith(itemNote)) return [];
      const kept = dropEmptyValue(value);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function dropEmptyValue(value: unknown): unknown {
  if (value === '' || value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(dropEmptyValue).filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value !== 'object') return value;
  const kept = dropEmpty(value as Fields);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** What was empty before and still is has not been edited: `plans: []`. */
function keepEmpty(wanted: Fields, before: Fields): Fields {
  const kept = Object.entries(before).filter(
    ([name, value]) => !(name in wanted) && dropEmptyValue(value) === undefined,
  );
  const same = Object.entries(before).filter(
    ([name, value]) =>
      name in wanted && JSON.stringify(dropEmptyValue(value)) === JSON.stringify(wanted[name]),
  );
  return { ...wanted, ...Object.fromEntries([...kept, ...same]) };
}

/** A form may take away or add line feeds at the end of a text, and carriage returns: the file ends as it did. */
function keepEnd(body: string, before: string): string {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n*$/u, '');
  if (plain(body) === plain(before)) return before;
  const [end = ''] = /[\r\n]*$/u.exec(before) ?? [];
  const written = before.includes('\r\n') ? plain(body).replaceAll('\n', '\r\n') : plain(body);
  return written + (before.trim() === '' ? '\n' : end);
}
