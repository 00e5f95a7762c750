import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Rule ids in the code, and places whose id cannot be told by reading. */
export interface Reported {
  readonly ids: ReadonlySet<string>;
  readonly unclear: readonly string[];
}

/**
 * Reads all code below a folder for the rule ids that it can report.
 * @returns besides, the files that report each id, from the folder that holds this one, in order
 */
export function findReportedRules(
  folder: string,
  leaveOut: string,
): Reported & { readonly filesOf: ReadonlyMap<string, readonly string[]> } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !path.join(folder, name).startsWith(leaveOut))
    .map((name) => path.join(folder, name))
    .sort();
  const found = files.map((file) => readCode(file, readFileSync(file, 'utf8')));
  const places = found.flatMap(({ ids }, index) =>
    [...ids].map((id) => ({ id, file: path.relative(path.dirname(folder), files[index] ?? '') })),
  );
  return {
    ids: new Set(found.flatMap(({ ids }) => [...ids])),
    unclear: found.flatMap(({ unclear }) => unclear),
    filesOf: new Map(
      [...Map.groupBy(places, ({ id }) => id)].map(([id, all]) => [
        id,
        all.map(({ file }) => file.split(path.sep).join('/')),
      ]),
    ),
  };
}

/**
 * The ids that `rule` may have in one file: `{ rule: 'x' }`, `{ rule: a ? 'x' : 'y' }`, `const rule = 'x'` before `{ rule }`, and
 * the arguments that are given for a parameter called `rule`.
 */
export function readCode(name: string, code: string): Reported {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const ids = new Set<string>();
  const unclear: string[] = [];
  const take = (value: ts.Expression | undefined): void => {
    if (value && ts.isStringLiteral(value)) ids.add(value.text);
    else if (value && ts.isConditionalExpression(value)) [value.whenTrue, value.whenFalse].forEach(take);
    else if (value && ts.isAsExpression(value)) take(value.expression);
    else unclear.push(`${name}: ${value?.parent.getText(file) ?? ''}`);
  };
  const callees = findFunctionsOfRule(file);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'rule' && !isField(node))
      take(node.initializer);
    if (ts.isVariableDeclaration(node) && node.name.getText(file) === 'rule') take(node.initializer);
    if (ts.isCallExpression(node)) {
      const position = callees.get(node.expression.getText(file));
      if (position !== undefined) take(node.arguments[position]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { ids, unclear };
}

/** `z.strictObject({ rule: … })`: a field of the frontmatter. */
function isField({ parent }: ts.PropertyAssignment): boolean {
  return ts.isCallExpression(parent.parent) && /\bstrictObject$/u.test(parent.parent.expression.getText());
}

/** Functions with a parameter called `rule`, and its position. */
function findFunctionsOfRule(file: ts.SourceFile): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name) {
      const position = node.parameters.findIndex(({ name }) => name.getText(file) === 'rule');
      if (position !== -1) found.set(node.name.text, position);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
