import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settleSbom, type Sbom } from '../dependencies/settle-sbom.ts';
import { locateNpm } from './set-up/dependencies.mjs';

// `npm run release` writes what belongs to a version of the generator into `.tongtu/release/`: the package, what it brings with it
// (CycloneDX), and the digests of both. The same commit gives the same bytes.

const root = process.cwd();
const folder = path.join(root, '.tongtu/release');

if (process.argv.length > 2) {
  console.error('这条命令不带参数：npm run release');
  process.exitCode = 2;
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  npm('pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder);
  const sbom = npm(
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
    '--omit',
    'dev',
  );
  const made = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim();
  const list = `${name}-${version}.cdx.json`;
  writeFileSync(
    path.join(folder, list),
    `${JSON.stringify(settleSbom(JSON.parse(sbom) as Sbom, { name, made }), null, 2)}\n`,
  );
  const files = [list, `${name}-${version}.tgz`];
  writeFileSync(path.join(folder, 'SHA256SUMS'), files.map((file) => `${digest(file)}  ${file}\n`).join(''));
  console.log(`放在 .tongtu/release/：${[...files, 'SHA256SUMS'].join('、')}`);
}

/** @returns what it has printed */
function npm(...given: readonly string[]): string {
  const { command, args, shell } = locateNpm(process.env, process.platform);
  const options = { cwd: root, shell, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return execFileSync(command, [...args, ...given], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
}

function digest(file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, file)))
    .digest('hex');
}
