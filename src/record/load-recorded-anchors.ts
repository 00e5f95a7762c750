import { root } from 'virtual:tongtu';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { readAddresses } from './addresses/address-file.ts';

const loadByDocument = perBuild('recorded-anchors-of-all', () => {
  const found = new Map<string, string[]>();
  for (const address of readAddresses(root)) {
    const [id = '', anchor] = address.split('#');
    if (anchor === undefined) continue;
    const known = found.get(id);
    if (known) known.push(anchor);
    else found.set(id, [anchor]);
  }
  return Promise.resolve(found);
});

/** Id of a document → the anchors under which its paragraphs were ever published, sorted. */
export const loadRecordedAnchors = createQuestion(
  'recorded-anchors',
  async (id): Promise<readonly string[]> => (await loadByDocument()).get(id) ?? [],
);
