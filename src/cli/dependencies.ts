import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askIntegrity, askRegistry } from '../dependencies/ask-registry.ts';
import { completeLock, type LockFile } from '../dependencies/complete-lock.ts';
import { describeDependencies } from '../dependencies/describe-dependencies.ts';
import type { Dependency, PackageFacts } from '../dependencies/facts.ts';
import { findGaps } from '../dependencies/find-gaps.ts';
import { factsFile, readDependencies } from '../dependencies/read-dependencies.ts';

// `npm run dependencies` writes docs/dependencies.md of what is in the project; with `--refresh` the registry is asked first.

const root = process.cwd();
const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--refresh')) {
  console.error(`没有这样的选项：${args.join(' ')}。请写 npm run dependencies -- --refresh`);
  process.exitCode = 2;
} else {
  if (args.length > 0) await refresh(readDependencies(root).dependencies);
  writePage();
}

async function refresh(dependencies: readonly Dependency[]): Promise<void> {
  const packages: Record<string, PackageFacts> = {};
  for (const dependency of dependencies) packages[dependency.name] = await askRegistry(dependency);
  const asked = new Date().toISOString().slice(0, 10);
  writeJson(factsFile, { asked, packages });
  const file = 'package-lock.json';
  const { lock, added } = await completeLock(
    JSON.parse(readFileSync(path.join(root, file), 'utf8')) as LockFile,
    askIntegrity,
  );
  if (added.length > 0) writeJson(file, lock);
  console.log(
    `问过了 ${String(dependencies.length)} 个软件包；锁文件补上 ${String(added.length)} 个校验值。`,
  );
}

function writePage(): void {
  const { dependencies, reasons, facts, locked } = readDependencies(root);
  const gaps = findGaps(dependencies, reasons, facts);
  if (gaps.length > 0) {
    console.error(gaps.join('\n'));
    process.exitCode = 1;
    return;
  }
  writeFileSync(
    path.join(root, 'docs/dependencies.md'),
    describeDependencies(dependencies, reasons, facts, locked),
  );
  console.log(`docs/dependencies.md 已经更新，共 ${String(dependencies.length)} 个软件包。`);
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(path.join(root, file), `${JSON.stringify(value, null, 2)}\n`);
}
