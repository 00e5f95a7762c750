import { dataName, documentPath, logPath, pathInSite } from '../../schema/address.ts';
import { readSavedDocument } from '../../transparency/entry/read-document.ts';
import { describeFault } from '../../transparency/log/describe-fault.ts';
import { judgeFile, type Verdict } from '../../transparency/log/judge-file.ts';
import { proveParagraph } from '../../transparency/log/judge-saved.ts';
import { LogFault } from '../../transparency/log/log-fault.ts';
import { openLog, type Log } from '../../transparency/log/open-log.ts';
import { proofEnding } from '../../transparency/note/proof.ts';
import { readVerifierKey } from '../../transparency/note/verifier-key.ts';
import { createElement } from '../elements.ts';
import { findElement } from '../find-element.ts';
import { saveFile } from '../save-file.ts';

const heads: Readonly<Record<Verdict['state'], string>> = {
  right: '对得上',
  earlier: '对得上，是旧的',
  unknown: '对不上',
  wrong: '不对',
};

const unreachable = '登记没有读出来，请检查网络，再试一次。';

/** Brings `/log/` to life: a saved file is judged in the browser, and a paragraph is saved with its proof. */
export function startLogPage(page: HTMLElement): void {
  const verify = page.querySelector<HTMLFormElement>('[data-verify]');
  // Nothing has been entered yet.
  if (!verify) return;
  const { base = '/', domain = '', key: told = '' } = page.dataset;
  const key = readVerifierKey(told);
  const verdict = findElement(page, '[data-verdict]');
  const save = findElement<HTMLFormElement>(page, '[data-save]');
  const saved = findElement(page, '[data-saved]');
  const file = findElement<HTMLInputElement>(verify, 'input');
  const address = findElement<HTMLInputElement>(save, 'input');
  verify.hidden = false;
  save.hidden = false;
  const open = (): Promise<Log> => openLog((path) => fetchBytes(`${base}${logPath}${path}`), key);

  const judge = (): void => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    verdict.replaceChildren('正在核对……');
    delete verdict.dataset['state'];
    void chosen
      .text()
      .then((text) => judgeFile(text, { key, open }))
      .catch(() => ({ state: 'wrong', sentences: [unreachable] }) satisfies Verdict)
      .then((judged) => {
        show(verdict, chosen.name, judged);
      });
  };
  file.addEventListener('change', judge);
  // Whoever has chosen the same file again has changed it meanwhile.
  verify.addEventListener('submit', (event) => {
    event.preventDefault();
    judge();
  });
  save.addEventListener('submit', (event) => {
    event.preventDefault();
    saved.textContent = '正在取……';
    void saveProof(address.value, { base, domain, open })
      .catch((error: unknown) => (error instanceof LogFault ? describeFault(error) : unreachable))
      .then((message) => {
        saved.textContent = message;
      });
  });
  const asked = new URLSearchParams(location.search).get('at');
  if (asked !== null && URL.canParse(asked)) {
    address.value = asked;
    address.focus();
  }
}

function show(box: HTMLElement, name: string, { state, sentences }: Verdict): void {
  box.dataset['state'] = state;
  box.replaceChildren(
    createElement('p', {}, createElement('strong', {}, `${name}：${heads[state]}。`)),
    ...sentences.map((sentence) => createElement('p', {}, sentence)),
  );
}

/** @returns what to say */
async function saveProof(
  written: string,
  {
    base,
    domain,
    open,
  }: { readonly base: string; readonly domain: string; readonly open: () => Promise<Log> },
): Promise<string> {
  // Whoever looks at a copy of the site copies the address that the browser shows.
  const path = [domain, location.origin]
    .map((origin) => pathInSite(written, { base, domain: origin }))
    .find((found) => found !== undefined);
  const anchor = URL.canParse(written) ? decodeURIComponent(new URL(written).hash.slice(1)) : '';
  if (path === undefined) return '这不是本站的网址。';
  if (anchor === '') return '网址里没有说是哪一段：请点那一段旁边的 # 号，再复制网址。';
  const id = decodeURIComponent(path.replace(/[?].*$/u, '').replace(/\/$/u, ''));
  const bytes = await fetchBytes(`${base}${encodeURI(documentPath(id))}${dataName}`);
  const document = bytes && readSavedDocument(new TextDecoder().decode(bytes));
  if (!document) return '这个网址不是一份文件。';
  if (!document.paragraphs.some((paragraph) => paragraph.id === anchor)) return '这份文件里没有这一段。';
  const proof = await proveParagraph(document, anchor, await open());
  if (proof === undefined) return '这份文件现在的文字还没有登记，不能证明。';
  const name = `${id.replaceAll('/', '-')}-${anchor}${proofEnding}`;
  saveFile(name, 'text/plain;charset=utf-8', proof);
  return `已保存 ${name}。`;
}

/** Undefined if there is no such file. */
async function fetchBytes(address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
