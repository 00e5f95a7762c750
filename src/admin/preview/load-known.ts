import { root } from 'virtual:tongtu';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { loadMeasures } from '../../catalogue/load-measures.ts';
import { readCheckSettings } from '../../check/read-check-settings.ts';
import { perBuild } from '../../reads/per-build.ts';
import { describeKnown } from './known.ts';

/** What the editor checks documents against. */
export const loadKnown = perBuild('known-to-the-editor', async () => {
  const { settings } = await loadCatalogue();
  const all = { ...settings, measures: await loadMeasures(), unread: [] };
  return describeKnown(all, readCheckSettings(root).settings);
});
