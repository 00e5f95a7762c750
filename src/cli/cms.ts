import { cmsVariable } from '../admin/local/cms-variable.ts';
import { adminPath } from '../schema/address.ts';
import { readSettings } from '../settings/settings.ts';
import { runDev } from './run-dev.ts';

const root = process.cwd();
process.env[cmsVariable] = '1';
// Whoever reaches it may write: only this machine does.
delete process.env['HOST'];
if (await runDev(root, 'npm run cms')) {
  const { base = '/' } = readSettings(root).settings.site ?? {};
  console.log(`编辑页在上面的网址后面加 ${base}${adminPath}，改的就是 content/ 里的文件；按 Ctrl+C 结束。`);
} else process.exitCode = 1;
