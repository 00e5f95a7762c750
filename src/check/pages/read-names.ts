import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Place } from '../../source/place.ts';

/** A name that a page uses as a component or in braces, and defines nowhere: Astro stops at it when it makes the page. */
export interface UnknownName extends Place {
  readonly name: string;
  readonly isComponent: boolean;
}

/** What a page is given without an `import`. */
const given = new Set(['props', 'Fragment', 'undefined', 'NaN', 'Infinity']);

export function findUnknownNames(root: Root): UnknownName[] {
  const known = new Set(given);
  const used: UnknownName[] = [];
  const visit = (node: Nodes): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'mdxjsEsm')
      for (const name of listDefined(node.data?.estree?.body ?? [])) known.add(name);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const name = node.value.trim();
      if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !(name in globalThis))
        used.push({ name, isComponent: false, line, column });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const [name = ''] = node.name?.split('.') ?? [];
      if (/^[A-Z]/u.test(name)) used.push({ name, isComponent: true, line, column });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return used.filter(({ name }) => !known.has(name));
}

type Program = NonNullable<NonNullable<Extract<Nodes, { type: 'mdxjsEsm' }>['data']>['estree']>;

function listDefined(body: Program['body']): string[] {
  return body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration } = statement;
    if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
    return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
}
