import { isRecord, parseJson } from './json.ts';
import type { LoggedDocument } from './document-tree.ts';

/**
 * A document's data as somebody has saved it (`index.json`).
 * @returns undefined if the text is none
 */
export function readSavedDocument(written: string): LoggedDocument | undefined {
  const value = parseJson(written);
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isRecord(value['data'])) return undefined;
  const { id, data, paragraphs } = value;
  if (!Array.isArray(paragraphs) || !paragraphs.every(isParagraph)) return undefined;
  return isData(data) ? { id, data, paragraphs } : undefined;
}

const words = ['title', 'bureau', 'kind', 'provenance'];
const lists = ['plans', 'reviews'];
const mayBeThere = ['written', 'published', 'documentNumber'];

function isData(data: unknown): data is LoggedDocument['data'] {
  if (!isRecord(data)) return false;
  return (
    words.every((name) => typeof data[name] === 'string') &&
    lists.every((name) => isListOfStrings(data[name])) &&
    mayBeThere.every((name) => data[name] === undefined || typeof data[name] === 'string')
  );
}

function isParagraph(value: unknown): value is LoggedDocument['paragraphs'][number] {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['text'] === 'string';
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
