import type { UnrenderedDocument } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { canonicalise } from '../text/privacy/private-text.ts';
import { privateKinds } from './private-kinds.ts';
import { listTexts } from './published-texts.ts';
import { checkSettingsFile, type ReadCheckSettings } from './read-check-settings.ts';
import { wordList } from './words/word-list.ts';

/** Exceptions in `content/check.yaml` that nothing needs: a typing error, or what they were made for has gone. */
export function findUnusedExceptions(
  { settings, placeOfPath }: Pick<ReadCheckSettings, 'settings' | 'placeOfPath'>,
  documents: readonly UnrenderedDocument[],
): Problem[] {
  const base = { rule: 'unused-exception', severity: 'warning' as const, file: checkSettingsFile };
  const published = settings.allow.length === 0 ? new Set<string>() : findPrivate(documents);
  const allowances = settings.allow.flatMap(({ text }, index) =>
    published.has(canonicalise(text))
      ? []
      : [
          {
            ...base,
            ...placeOfPath(['allow', index, 'text']),
            message: `放行的“${text}”在正文里没有，或者不用放行。`,
            advice: '请检查号码有没有写错；用不着的，请删去。',
          },
        ],
  );
  const known = new Set(wordList.words.map(({ wrong }) => wrong));
  const words = settings.words.off.flatMap((wrong, index) =>
    known.has(wrong)
      ? []
      : [
          {
            ...base,
            ...placeOfPath(['words', 'off', index]),
            message: `用词表里没有“${wrong}”，不用停用。`,
            advice: '请写用词表里不对的那个词；用不着的，请删去。',
          },
        ],
  );
  return [...allowances, ...words];
}

/** All private data of all documents, in canonical form. */
function findPrivate(documents: readonly UnrenderedDocument[]): Set<string> {
  return new Set(
    documents.flatMap((document) =>
      listTexts({ document, source: '' }).flatMap(({ text }) =>
        privateKinds.flatMap(({ find }) => find(text).map((span) => canonicalise(span.text))),
      ),
    ),
  );
}
