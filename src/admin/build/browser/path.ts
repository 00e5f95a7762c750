/** As much of `node:path` as the reading of one document needs; all paths are of the project, with forward slashes. */
function normalize(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return (path.startsWith('/') ? '/' : '') + steps.join('/') || '.';
}

function basename(path: string, end = ''): string {
  const name = path.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  return end !== '' && name.endsWith(end) && name !== end ? name.slice(0, -end.length) : name;
}

const posix = {
  sep: '/',
  join: (...parts: readonly string[]): string => normalize(parts.filter((part) => part !== '').join('/')),
  dirname: (path: string): string => /^(.*?)\/+[^/]*\/*$/su.exec(path)?.[1] ?? '.',
  basename,
  extname: (path: string): string => /[^/.][^/]*?(\.[^./]*)$/u.exec(basename(path))?.[1] ?? '',
  resolve: (...parts: readonly string[]): string => normalize(parts.join('/')),
  relative: (_from: string, to: string): string => to,
};

export default { ...posix, posix };
