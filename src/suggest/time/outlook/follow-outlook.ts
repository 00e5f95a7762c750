import type { Paragraph, Section } from '../../../schema/document.ts';
import { findLook, listBeforePlans, listHeadings, type Look } from '../judge-kind.ts';
import { readForm, type Form, type Formed } from './form.ts';
import { listTurns, readHead, type Turn } from './turns.ts';

type Told = Pick<Paragraph, 'id' | 'section' | 'text'>;

/** Which way a paragraph looks. */
export interface Outlook {
  /** At an offset of its text; undefined where nothing tells. */
  readonly lookAt: (offset: number) => Look | undefined;
  /** Whether it looks another way than the one before it: then it goes on from nothing that was said there. */
  readonly hasTurned: boolean;
}

/** What tells that the document as a whole looks that way where nothing else is told. */
interface Whole {
  readonly form: Form;
  /** Whether what it plans begins somewhere: then what stands before is what was done. */
  readonly hasPlans: boolean;
}

/**
 * Gives the function that tells, for the paragraphs of a document in order, which way each looks: a report looks back until its plans
 * begin, by a heading, by the words that head a paragraph, or by the time with which a sentence begins (下半年，…; 2025年，…). A plan looks
 * ahead but where it tells what was done before.
 * @param paragraphs all of the document
 */
export function createOutlookFollower(
  data: Formed,
  outline: readonly Section[],
  paragraphs: readonly Told[],
): (paragraph: Told) => Outlook {
  const form = readForm(data);
  const headings = listHeadings(outline);
  const beforePlans = listBeforePlans(outline, data);
  const lookOfHeadings = ({ section = '' }: Told): Look | undefined =>
    findLook(data, headings.get(section) ?? [], beforePlans.has(section));
  if (!form) return (paragraph) => ({ lookAt: () => lookOfHeadings(paragraph), hasTurned: false });
  const isAhead = (paragraph: Told): boolean =>
    readHead(paragraph.text, form) === 'ahead' ||
    (paragraph.section === paragraph.id && lookOfHeadings(paragraph) === 'ahead') ||
    listTurns(paragraph.text, form).some(({ look }) => look === 'ahead');
  const last = paragraphs.findLastIndex(isAhead);
  const whole: Whole = { form, hasPlans: last !== -1 };
  const lastAhead = paragraphs[last]?.id;
  let state = readStart(whole);
  /** What the last head has told: below it paragraphs may turn, and the next one turns back. */
  let head = state;
  let isOpen = true;
  return (paragraph) => {
    const { id, section, text } = paragraph;
    const before = state;
    const isHeading = section === id;
    const told = isHeading ? lookOfHeadings(paragraph) : undefined;
    const headed = told ?? readHead(text, form);
    if (headed !== undefined) head = state = headed;
    // （二）养护管理。 after （一）公路建设。…下一步，…: the report goes on, as long as more of what it plans is to come.
    else if (isHeading && isOpen) state = head ?? state;
    const turns = listTurns(text, form);
    const start = state;
    const hasTurned = start !== before;
    state = goOn(state, turns, form);
    if (opens.test(text)) head = state;
    if (id === lastAhead) isOpen = false;
    return { lookAt: (offset) => turns.findLast(({ index }) => index <= offset)?.look ?? start, hasTurned };
  };
}

/** 2024年，要抓好以下工作： */
const opens = /[：:]\s*$/u;

function readStart({ form, hasPlans }: Whole): Look | undefined {
  if (form.is === 'plan') return 'ahead';
  return form.is === 'report' || hasPlans ? 'back' : undefined;
}

/** A plan tells in one paragraph, or in a sentence, what was done before. */
function goOn(state: Look | undefined, turns: readonly Turn[], { is }: Form): Look | undefined {
  if (is === 'plan') return state;
  return turns.at(-1)?.look ?? state;
}
