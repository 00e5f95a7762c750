import { paths } from '../../schema/address.ts';
import { collections, idOf } from '../../schema/document.ts';
import { formerFile } from '../../schema/former.ts';
import type { Problem } from '../../schema/problem.ts';
import { listPublishingBureaus } from '../../record/addresses/publishing-bureaus.ts';
import { addressesFile, readAddresses } from '../../record/addresses/address-file.ts';
import { listEntered } from '../../record/log/list-entered.ts';
import { findNextBest } from '../../record/addresses/arranged.ts';
import { followMoved } from '../../record/former/follow.ts';
import { readFormer } from '../../record/former/read-former.ts';
import { statProjectFile } from '../../source/border/stat-inside.ts';
import type { ComparedContent } from '../compared-content.ts';
import { listPageIds } from '../pages/page-files.ts';

/** Pages of these are there as long as a document speaks of them; their names are what somebody has written. */
const named = ['topics', 'measures', 'projects'] as const;

type Told = Pick<Problem, 'message' | 'advice'>;

/** What is published now, by address without slashes at its ends. */
function listPresent({ root, settings, documents, files }: ComparedContent): Set<string> {
  return new Set([
    ...files.map(idOf),
    ...documents.flatMap(({ assets }) => assets.map((asset) => paths.file(asset.path))),
    ...listPublishingBureaus(settings.bureaus, documents).map((id) => paths.bureau(id).replace(/\/$/u, '')),
    ...named.flatMap((name) => settings[name].map(({ id }) => `${name}/${id}`)),
    ...listPageIds(root, settings.site),
  ]);
}

/** What `content/former.yaml` tells wrongly: of addresses that are in use, that lead nowhere, or that it names twice. */
export function findWrongFormer(content: ComparedContent): Problem[] {
  const { former, problems, placeOfPath } = readFormer(content.root);
  const present = listPresent(content);
  const withdrawn = new Set(former.withdrawn.map(({ address }) => address));
  const seen = new Set<string>();
  const told = (path: PropertyKey[], { message, advice }: Told): Problem => ({
    rule: 'former-address',
    severity: 'error',
    file: formerFile,
    ...placeOfPath(path),
    message,
    advice,
  });
  const judgeOwn = (address: string): Told | undefined => {
    if (present.has(address))
      return { message: `“${address}”现在有内容，不是以前的网址。`, advice: '请删去这一条。' };
    if (seen.has(address)) return { message: `“${address}”写了两次。`, advice: '请只留一条。' };
    seen.add(address);
    return undefined;
  };
  const moves = former.moved.flatMap(({ from, to }, index) => {
    const own = judgeOwn(from);
    if (own) return [told(['moved', index, 'from'], own)];
    const now = followMoved(from, former.moved);
    const path = ['moved', index, 'to'];
    if (now === undefined)
      return [told(path, { message: `从“${from}”转了一圈，没有尽头。`, advice: '请改成现在的网址。' })];
    if (present.has(now) || withdrawn.has(now) || isUnread(now, content)) return [];
    return [
      told(path, { message: `“${to}”没有内容。`, advice: '请改成现在的网址；已经撤下的，写进 withdrawn。' }),
    ];
  });
  const gone = former.withdrawn.flatMap(({ address }, index) => {
    const own = judgeOwn(address);
    return own ? [told(['withdrawn', index, 'address'], own)] : [];
  });
  return [...problems, ...moves, ...gone];
}

/** Addresses that were published and lead nowhere now, each at its line in the list of them. */
export function findVanishedAddresses(content: ComparedContent): Problem[] {
  const { former } = readFormer(content.root);
  const present = listPresent(content);
  const known = new Set([
    ...former.moved.map(({ from }) => from),
    ...former.withdrawn.map(({ address }) => address),
  ]);
  const published = readAddresses(content.root);
  // Whoever takes a line out of the list does not take it out of the log.
  const entered = new Set(listEntered(content.root)).difference(new Set(published));
  return [...published, ...entered].flatMap((address, index) => {
    if (address.includes('#') || present.has(address) || known.has(address) || isUnread(address, content))
      return [];
    if (findNextBest(address) !== undefined && !isUnnamed(address, content)) return [];
    if ('size' in statProjectFile(content.root, `public/${address}/index.html`)) return [];
    return [
      {
        rule: 'vanished-address',
        severity: 'error' as const,
        file: addressesFile,
        line: index < published.length ? index + 1 : 1,
        column: 1,
        message: `发布过的网址“${address}”没有了，别人引用的链接会打不开。`,
        advice: advise(address),
      },
    ];
  });
}

/** Whether an address belongs to a topic, a measure or a project that has another name now, or none. */
function isUnnamed(address: string, { settings }: ComparedContent): boolean {
  const [section, id, ...rest] = address.split('/');
  const list = named.find((name) => name === section);
  if (list === undefined || id === undefined || rest.length > 0 || settings.unread.includes(id)) return false;
  return settings[list].length > 0 && !settings[list].some((one) => one.id === id);
}

function advise(address: string): string {
  if (named.some((name) => address.startsWith(`${name}/`)))
    return `改了代号的，写进 ${formerFile} 的 moved；不再要的，写进 withdrawn；误删的，请从 git 里恢复。`;
  if (collections.some((name) => address.startsWith(`${name}/`)))
    return `改了名的，请运行 npm run rename -- ${address} 新的位置；撤下的，请运行 npm run withdraw -- ${address} --reason 原因；误删的，请从 git 里恢复。`;
  return `请恢复它；换了地方的，写进 ${formerFile} 的 moved，撤下的写进 withdrawn。`;
}

/** As long as a document cannot be read, nobody knows what it shows, and whose it is. */
function isUnread(address: string, { faulty }: ComparedContent): boolean {
  return faulty.length > 0 && /^(?:files|bureaus)\//u.test(address);
}
