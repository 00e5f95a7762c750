interface Action {
  readonly names: readonly string[];
  /** Whether the name means this only as the sort of an action: `/S /Launch`. */
  readonly ofAction?: true;
  /** Chinese */
  readonly told: string;
}

/** What in a PDF does more than show pages, by the names that say so (ISO 32000-1, 7.11.4, 12.6.4 and 12.7.5; 32000-2, 13.7). */
const actions: readonly Action[] = [
  { names: ['JavaScript'], told: '会运行的程序（JavaScript）' },
  { names: ['Launch'], ofAction: true, told: '打开别的程序的动作' },
  { names: ['SubmitForm', 'ImportData'], ofAction: true, told: '提交数据的动作' },
  { names: ['EmbeddedFile', 'EmbeddedFiles'], told: '夹带的文件' },
  { names: ['RichMedia'], told: '夹带的视频、动画' },
];

/** How many bytes of a text are looked at for hidden names: beyond stand pictures and fonts, as a rule. */
const mostBytes = 32_000_000;
const mostPlaces = 50;

/** @param texts the file, and what is packed in it */
export function listActions(texts: readonly Buffer[]): string[] {
  const hidden = new Set(texts.flatMap(readHiddenNames));
  return actions
    .filter((action) =>
      action.names.some((name) => hidden.has(name) || texts.some((text) => says(text, name, action))),
    )
    .map(({ told }) => told);
}

function says(text: Buffer, name: string, { ofAction }: Action): boolean {
  const sign = `/${name}`;
  for (let at = text.indexOf(sign), place = 0; at !== -1 && place < mostPlaces; place += 1) {
    const [before, after] = [text.toString('latin1', Math.max(0, at - 8), at), text[at + sign.length] ?? 0];
    const isWhole = !/[A-Za-z0-9]/u.test(String.fromCharCode(after));
    if (isWhole && (!ofAction || /\/S\s*$/u.test(before))) return true;
    at = text.indexOf(sign, at + 1);
  }
  return false;
}

/** A name may have any of its characters written by its number (`/J#61vaScript`; 7.3.5), and has letters so where somebody hides it. */
function readHiddenNames(text: Buffer): string[] {
  if (!text.includes('#')) return [];
  const found = text
    .toString('latin1', 0, mostBytes)
    .match(/\/[A-Za-z]{0,20}#[4-7][0-9A-Fa-f](?:[A-Za-z]|#[0-9A-Fa-f]{2}){0,20}/gu);
  return (found ?? []).map((name) =>
    name.slice(1).replace(/#(..)/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
