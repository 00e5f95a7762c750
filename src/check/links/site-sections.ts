import { paths } from '../../schema/address.ts';
import type { Bureau } from '../../schema/bureau.ts';
import { listDocumentYears, listYearsOf } from '../../schema/document-year.ts';
import { listKinds } from '../../schema/kind.ts';
import { statProjectFile } from '../../source/border/stat-inside.ts';
import { hasWideNumber } from '../../text/route/wide-number.ts';
import type { ComparedContent } from '../compared-content.ts';
import { isOfColumn } from '../../schema/own-column.ts';
import { rules } from '../rules/index.ts';
import { listDataFiles, mayBeDataFile } from './data-files.ts';

/** Names below one folder of the site. What cannot be listed before the site is built is judged by its form. */
export interface Section {
  readonly names: ReadonlySet<string>;
  readonly mayHave?: (name: string) => boolean;
}

/** Whether there is a file at a path from the project's root, and no link. */
export function isFile(root: string, file: string): boolean {
  return 'size' in statProjectFile(root, file);
}

/** The names in a folder of the site; undefined if there is no such folder. */
export function readSection(folder: string, content: ComparedContent): Section | undefined {
  const { root, settings, documents, files } = content;
  const isWhole = documents.length === files.length;
  const unlessWhole = (mayHave: (name: string) => boolean) => (isWhole ? {} : { mayHave });
  const ids = (list: readonly { readonly id: string }[]) => ({ names: new Set(list.map(({ id }) => id)) });
  switch (folder) {
    case 'measures': {
      // Beside the page of a measure lie its numbers.
      const { names } = ids(settings.measures);
      const idOf = (name: string) => name.replace(/\/index\.(?:csv|json)$/u, '');
      return { names, mayHave: (name) => names.has(idOf(name)) || settings.unread.includes(idOf(name)) };
    }
    case 'projects': {
      // Of a file that cannot be read the id is known.
      const { names } = ids(settings.projects);
      return { names, mayHave: (name) => settings.unread.includes(name) };
    }
    case 'help/rules':
      return ids(rules);
    case 'data':
      return { names: new Set(listDataFiles(listDocumentYears(documents))), ...unlessWhole(mayBeDataFile) };
    case 'bureaus':
      return isWhole ? { names: listPublishers(content) } : ids(settings.bureaus);
    case 'years': {
      const years = documents.flatMap(({ data }) => listYearsOf(data).map(String));
      return { names: new Set(years), ...unlessWhole((name) => /^\d{4}$/u.test(name)) };
    }
    case 'kinds': {
      const used = new Set(documents.map(({ data }) => data.kind));
      return ids(listKinds(settings.site?.ownKinds).filter(({ name }) => !isWhole || used.has(name)));
    }
    case 'columns': {
      const shown = settings.site?.ownColumns.filter(
        (column) => !isWhole || documents.some(({ data }) => isOfColumn(data, column)),
      );
      return ids(shown ?? []);
    }
    case 'topics': {
      const used = new Set(documents.flatMap(({ data }) => data.topics));
      return ids(settings.topics.filter(({ name }) => !isWhole || used.has(name)));
    }
    case 'routes': {
      // Smaller roads stand on a page of the bureau that speaks of them.
      const names = documents.flatMap(({ data, paragraphs }) =>
        paragraphs.flatMap(
          ({ facts }) => facts?.routes.map(({ code }) => (hasWideNumber(code) ? code : data.bureau)) ?? [],
        ),
      );
      const isBureau = (name: string) => settings.bureaus.some(({ id }) => id === name);
      return {
        names: new Set(names),
        ...unlessWhole((name) => /^[GS]\d+[A-Z\d]*$/u.test(name) || isBureau(name)),
      };
    }
    case 'files': {
      const names = new Set(documents.flatMap(({ assets }) => assets.map((asset) => asset.path)));
      return { names, ...unlessWhole((name) => isFile(root, `content/${name}`)) };
    }
    case 'plans':
    case 'summaries':
    case 'papers': {
      // A document itself is looked for elsewhere; beside its page lie its data and the files to take away.
      const own = documents.filter(({ id }) => id.startsWith(`${folder}/`));
      const files = own.flatMap(({ id }) =>
        [paths.documentData(id), paths.documentText(id), paths.documentMarkdown(id)].map((file) =>
          file.slice(folder.length + 1),
        ),
      );
      return { names: new Set(files) };
    }
    case 'compare': {
      const known = new Set(documents.map(({ id }) => id));
      return { names: new Set(), mayHave: (name) => known.has(name) || !isWhole };
    }
    // How many states and years there are is decided when the promises are put beside the results.
    case 'ledger':
      return {
        names: new Set(),
        mayHave: (name) => hasLedger(content) && /^(?:states|years|topics|bureaus)\/[^/]+$/u.test(name),
      };
    default:
      return undefined;
  }
}

/** A site whose documents mark nothing has no ledger. */
export function hasLedger({ documents, files }: Pick<ComparedContent, 'documents' | 'files'>): boolean {
  return documents.length < files.length || documents.some(({ statements }) => statements.length > 0);
}

/** Bureaus with documents, and all above them. */
function listPublishers({ settings, documents }: ComparedContent): Set<string> {
  const byId = new Map<string, Bureau>(settings.bureaus.map((bureau) => [bureau.id, bureau]));
  const names = new Set<string>();
  for (const { data } of documents) {
    let id: string | undefined = data.bureau;
    while (id !== undefined && !names.has(id)) {
      names.add(id);
      id = byId.get(id)?.parent;
    }
  }
  return names;
}
