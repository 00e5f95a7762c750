import { takeDocument, type TakenData } from '../../take-away/taken.ts';
import { writeWord } from '../../take-away/write-word.ts';
import { saveFile } from '../save-file.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word file of the document's published data, and offers it for saving. */
export async function takeWord({ dataset }: HTMLButtonElement, status: HTMLElement | null): Promise<void> {
  const say = (sentence: string): void => {
    if (status) status.textContent = sentence;
  };
  try {
    const answer = await fetch(dataset['takeWord'] ?? '');
    if (!answer.ok) throw new Error(String(answer.status));
    const data = (await answer.json()) as TakenData;
    saveFile(`${nameFile(dataset['title'] ?? '')}.docx`, wordType, writeWord(takeDocument(data)));
    say('已生成 Word 文件');
  } catch {
    say('没有取到这份文件的数据，请稍后再试，或者用“纯文本”。');
  }
}

/** Systems refuse these signs in names, and very long names. */
function nameFile(title: string): string {
  return title.replace(/[\\/:*?"<>|]/gu, ' ').slice(0, 80);
}
