import type { CheckSettings } from '../../schema/check-settings.ts';
import { createFinding } from '../create-finding.ts';
import { listFields, listParagraphs } from '../published-texts.ts';
import type { CheckContext, CheckedDocument, Finding } from '../rules/rule.ts';
import { chooseWords, createFindWords, type FindWords } from './find-words.ts';
import type { Word } from './word.ts';

/** Finds the words of one tier in the text and the frontmatter of a document. */
export function reportWords(
  tier: Word['tier'],
  checked: CheckedDocument,
  { settings }: CheckContext,
): Finding[] {
  const find = readFinder(settings, tier);
  return [...listFields(checked), ...listParagraphs(checked)].flatMap(({ text, locate }) =>
    find(text).map((span) => {
      const { wrong, right, reason, certain } = span.word;
      const told = {
        message: `这里写的是“${wrong}”，应当是“${right}”。`,
        advice: `${/[。！？]$/u.test(reason) ? reason : `${reason}。`}${advices[tier]}`,
      };
      return createFinding(locate(span), told, certain ? right : undefined);
    }),
  );
}

const advices = {
  warn: '请改正；原文就是这样的，可以不改。',
  block: '请改正。',
} as const;

/** The pattern of all words is made once for a run, not once for a document. */
const finders = new WeakMap<CheckSettings, Map<Word['tier'], FindWords>>();

function readFinder(settings: CheckSettings, tier: Word['tier']): FindWords {
  const known = finders.get(settings) ?? new Map<Word['tier'], FindWords>();
  finders.set(settings, known);
  const find = known.get(tier) ?? createFindWords(chooseWords(settings).filter((word) => word.tier === tier));
  known.set(tier, find);
  return find;
}
