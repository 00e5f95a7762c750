import { readTextFile } from '../../document/files.ts';
import { idOf } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import { decode } from '../../source/decode.ts';
import { describeUnknown } from '../../source/describe-unknown.ts';
import { locateInYaml } from '../../source/yaml.ts';
import { lacksDocuments, type ComparedContent } from '../compared-content.ts';

/** Projects that are said to have their name since a document that is not there: readers would be led to nothing. */
export function findUnknownRenamings(content: ComparedContent): Problem[] {
  const { root, settings, files } = content;
  // One that is not published yet may be the document.
  if (lacksDocuments(content)) return [];
  const ids = new Set(files.map(idOf));
  return settings.projects.flatMap(({ id, formerly }): Problem[] => {
    const file = `content/projects/${id}.yaml`;
    return formerly.flatMap(({ document }, index): Problem[] =>
      document === undefined || ids.has(document)
        ? []
        : [
            {
              rule: 'unknown-renaming',
              severity: 'error',
              file,
              ...placeOf(root, file, ['formerly', index, 'document']),
              ...describeUnknown('改名的文件', document, ids, advice),
            },
          ],
    );
  });
}

const advice =
  '请写它在 content/ 里的路径，不带 .mdx，例如 plans/yunxi/2024；没有文件说到改名的，去掉这一行。';

function placeOf(root: string, file: string, path: readonly PropertyKey[]): Pick<Problem, 'line' | 'column'> {
  const reading = readTextFile(root, file);
  const decoded = 'fault' in reading ? reading : decode(reading.bytes);
  return 'text' in decoded ? locateInYaml(decoded.text, path) : { line: 1, column: 1 };
}
