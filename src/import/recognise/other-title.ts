import { readNumbering } from '../../text/numbering.ts';
import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import { inlineText, type Block } from '../blocks.ts';
import type { Missing } from '../draft.ts';

/** An office, a year and what a document is called: a section of the same document (2032年工作计划) names no office. */
const titled =
  /(?:局|厅|委员会|委|中心|处|站|[总支大]队|公司|办公室)(?:关于)?(?:\d{4}|二[〇○零Oo0]{1}[〇○零Oo0一二三四五六七八九]{2})年.*(?:计划|要点|总结|打算|安排|规划|报告|汇报)(?:（.{1,12}）)?$/u;
const longest = 60;

/**
 * Asks of a second document that stands in one file behind the first, under a title of its own: its numbers would be published as the
 * first one's. A notice has the title of what it encloses in its own.
 */
export function askForOtherTitle(title: string, body: readonly Block[]): Missing[] {
  const own = removeWhiteSpace(title);
  const other = body
    .flatMap((block) => (block.kind === 'paragraph' ? [removeWhiteSpace(inlineText(block.content))] : []))
    .find((text) => text.length <= longest && titled.test(text) && !own.includes(text) && !isMention(text));
  if (other === undefined) return [];
  return [
    {
      field: 'title',
      advice: `正文里的“${other}”像是另一份文件的标题。一个文件里有两份的，请分成两个文件各自导入，否则后一份的数都算成前一份的。`,
    },
  ];
}

/** A line of a list, of a sentence, or of what is attached. */
function isMention(text: string): boolean {
  return /[。；;，：:《》]|^附件?/u.test(text) || readNumbering(text) !== undefined;
}
