import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../../..');

/** One file of code. Paths are from the project's root, with `/`. */
export interface Module {
  readonly file: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
}

export interface Import {
  readonly file: string;
  /** What is taken of it; `*` for all of it. */
  readonly names: readonly string[];
}

export interface Export {
  readonly name: string;
  readonly isType: boolean;
  /** Whether the file says the name outside of what it declares with it. */
  readonly usedInFile: boolean;
}

/** Reads all code that a pattern finds: `src/**`. Only imports of files of the project are listed, those of types among them. */
export function readModules(...patterns: readonly string[]): Module[] {
  return globSync([...patterns], { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:ts|mjs|astro)$/u.test(file))
    .sort()
    .map((file) => readModule(file, readFileSync(path.join(root, file), 'utf8')));
}

export function readModule(file: string, text: string): Module {
  const source = ts.createSourceFile(file, takeCode(file, text), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.'))
      imports.push({ file: path.posix.join(path.posix.dirname(file), specifier.text), names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOfImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, namesOfExport(node.exportClause));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], ['*']);
    // A thread is started by its address.
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [address, base] = node.arguments ?? [];
      if (address && ts.isStringLiteralLike(address) && base?.getText() === 'import.meta.url')
        imports.push({ file: path.posix.join(path.posix.dirname(file), address.text), names: ['*'] });
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const name = node.qualifier && (ts.isIdentifier(node.qualifier) ? node.qualifier : node.qualifier.left);
      add(node.argument.literal, [name?.getText() ?? '*']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { file, imports, exports: file.endsWith('.astro') ? [] : listExports(source) };
}

/** Of a component, what stands between the fences and in its scripts. */
function takeCode(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const [, fenced = ''] = /^---\n(.*?)^---$/msu.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gsu)].map(([, code = '']) => code);
  return [fenced, ...scripts].join('\n');
}

function namesOfImport(clause: ts.ImportClause | undefined): string[] {
  const named = clause?.namedBindings;
  return [
    ...(clause?.name ? ['default'] : []),
    ...(named && ts.isNamespaceImport(named) ? ['*'] : []),
    ...(named && ts.isNamedImports(named)
      ? named.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : []),
  ];
}

function namesOfExport(clause: ts.NamedExportBindings | undefined): string[] {
  if (!clause || !ts.isNamedExports(clause)) return ['*'];
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function listExports(source: ts.SourceFile): Export[] {
  const said = source.statements.map(listNames);
  return source.statements.flatMap((statement, index) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [(statement as ts.DeclarationStatement).name?.getText() ?? 'default'];
    const usedInFile = (name: string): boolean => said.some((all, at) => at !== index && all.has(name));
    return names.map((name) => ({ name, isType, usedInFile: usedInFile(name) }));
  });
}

function listNames(statement: ts.Statement): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}
