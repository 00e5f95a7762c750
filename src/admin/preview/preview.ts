import './jitless.ts';
import pageStyles from '../../styles/index.css?url';
import documentStyles from '../../components/document/document.css?url';
import termStyles from '../../components/glossary/terms.css?url';
import { isError, type Problem } from '../../schema/problem.ts';
import { document as documents } from '../format/file-format.ts';
import type { Fields } from '../format/edit-yaml.ts';
import { createTextCheck, type HasFile } from './check-text.ts';
import { drawDocument } from './draw-document.ts';
import { goToLine } from './go-to-line.ts';
import type { Known } from './known.ts';
import { createMake, type Make } from './make-element.ts';
import { settlePending } from './pending-files.ts';

/** Style sheets of a document's page. */
export const styles = [pageStyles, documentStyles, termStyles];

/** Milliseconds without a key before the text is read again. */
const pause = 200;

/** Shows in an element the document that a form will be. */
export type Draw = (element: HTMLElement, file: string, fields: Fields, hasFile: HasFile) => void;

/**
 * Gives the function that shows a document in an element as its page will, with what the check says of it.
 * @param theme style of the site's colour
 */
export function createPreview(known: Known, theme: string): Draw {
  const check = createTextCheck(known);
  const bureauNames = new Map(known.bureauNames.map(([name, id]) => [id, name]));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  return (element, file, fields, hasFile) => {
    clearTimeout(waiting);
    const draw = (): void => {
      const settled = settlePending(file, fields, hasFile);
      const { text, fault } = write(settled.fields);
      const { problems, html } = fault === undefined ? check(file, text, settled.hasFile) : { problems: [] };
      if (html !== undefined) shown = html;
      const make = createMake(element.ownerDocument);
      const bureauName = bureauNames.get(String(fields['bureau']));
      element.replaceChildren(
        make('style', '', theme, ownStyle),
        fault === undefined ? listProblems(make, problems, text) : tell(make, 'checked__error', fault),
        ...(html === undefined && shown !== ''
          ? [make('p', 'checked__old', '改好错误以后，下面显示新的样子。')]
          : []),
        drawDocument(make, { fields, html: shown, ...(bureauName !== undefined && { bureauName }) }),
      );
    };
    // Another form, another document: at once, and nothing of the one before.
    if (element.childElementCount === 0) {
      shown = '';
      draw();
    } else waiting = setTimeout(draw, pause);
  };
}

const label = '写的时候的检查';

/** Errors first; each leads to its line of the body. */
function listProblems(make: Make, problems: readonly Problem[], text: string): HTMLElement {
  if (problems.length === 0) return tell(make, '', '没有发现问题。保存以后还要和别的文件一起检查。');
  const { body } = documents.fromFile(text);
  // Of a new document: who fills in a form writes no frontmatter.
  if (body === '' && problems.some(({ rule }) => rule === 'no-frontmatter'))
    return tell(make, '', '还没有填写。填的时候，这里写出哪里要改，下面是网页的样子。');
  const before = text.slice(0, text.length - String(body).length).split('\n').length - 1;
  const sorted = [...problems.filter(isError), ...problems.filter((one) => !isError(one))];
  const items = sorted.map((problem) => {
    const { line, column, message, advice } = problem;
    const isBody = line > before;
    const place = isBody ? `正文第 ${String(line - before)} 行` : '文件信息';
    const button = make('button', '', place);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => {
      if (isBody) goToLine(line - before, column);
    });
    return make(
      'li',
      isError(problem) ? 'checked__error' : '',
      isError(problem) ? '错误 ' : '提醒 ',
      ...(isBody ? [button] : [place]),
      ` ${message}${advice}`,
    );
  });
  return lay(make, make('ul', '', ...items));
}

function tell(make: Make, className: string, text: string): HTMLElement {
  return lay(make, make('p', className, text));
}

function lay(make: Make, content: HTMLElement): HTMLElement {
  const section = make('section', 'checked', content);
  section.setAttribute('aria-label', label);
  return section;
}

/** The file that a form will be. */
function write(fields: Fields): { readonly text: string; readonly fault?: string } {
  try {
    return { text: documents.toFile(fields) };
  } catch (error) {
    return { text: '', fault: error instanceof Error ? error.message : String(error) };
  }
}

const ownStyle = `
body { padding: 0; }
.checked { position: sticky; top: 0; z-index: 1; max-height: 40vh; overflow: auto; margin-block-end: 1rem; padding: 0.5rem 1rem; border-bottom: 2px solid; background: Canvas; color: CanvasText; font-size: 0.875rem; }
.checked ul { margin: 0; padding-inline-start: 1.25rem; }
.checked__error { font-weight: 700; }
.checked__old { margin: 0 1rem; }
.term-button { cursor: default; }
`;
