import type { Fields } from '../format/edit-yaml.ts';
import { picturesField } from '../format/names.ts';
import type { HasFile } from './check-text.ts';

/** The CMS has a file that was chosen and not saved yet under an address of the browser; its name is not told. */
const pending = 'blob:';

/**
 * A form as it can be checked before the files are saved that were chosen for it: of attachments that wait nothing is said, and
 * pictures beside the document may be those that wait.
 */
export function settlePending(
  file: string,
  { [picturesField]: sent, ...fields }: Fields,
  hasFile: HasFile,
): { readonly fields: Fields; readonly hasFile: HasFile } {
  const attachments = asList(fields['attachments']).filter(
    (one) => !isPending(Reflect.get(Object(one), 'file')),
  );
  const folder = file.replace(/\.mdx?$/u, '/');
  return {
    fields: 'attachments' in fields ? { ...fields, attachments } : fields,
    hasFile: asList(sent).some(isPending) ? (path) => path.startsWith(folder) || hasFile(path) : hasFile,
  };
}

function isPending(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(pending);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
