import path from 'node:path';
import { DeployError } from '../deploy/deploy-error.ts';
import { deploySite, planDeployment } from '../deploy/deploy-site.ts';
import { openTarget } from '../deploy/open-target.ts';
import { judgeBuilt } from '../publish/build-mark.ts';
import { readDeployOptions, type DeployOptions } from './deploy-options.ts';
import { tellTold } from './tell-told.ts';

const help = `用法：npm run deploy -- 位置 [选项]

把 dist/ 里生成好的网站放到服务器上，一下子换上。位置是这台机器（或者挂载在这台机器上）的文件夹，
或者用 ssh 连的服务器：用户@服务器:/srv/tongtu。服务器的根目录写“位置/current”。
随时中断，读者看到的还是原来的网站，完整的；再运行一次就行。

选项：
  --keep 5        留最近几次发布，多的删去；至少 2
  --if-changed    和那里现在用的一字不差，就什么也不做：定时生成的用它，免得把能退回的几次都挤掉
  --anyway        最近一次生成没有成功的，也发布 dist/ 里以前的那一个；不写的，不发布
  --rsh "ssh -p 2222"  怎样连服务器；不写的，用 ssh
  --after 命令    换上以后在服务器上运行，例如 --after "sudo nginx -s reload"
  --help          显示这些说明

退出码：0 发布了，1 没有发布，或者随后的命令没有成功，2 命令写得不对。`;

const options = readDeployOptions('deploy', process.argv.slice(2));
if ('text' in options) {
  (options.code === 0 ? console.log : console.error)(options.code === 0 ? help : options.text);
  process.exitCode = options.code;
} else {
  process.exitCode = tellTold(() => {
    deploy(process.cwd(), options);
  });
}

function deploy(root: string, { target, keep, onlyChanged, anyway, shell, after }: DeployOptions): void {
  requireBuilt(root, anyway);
  const plan = planDeployment();
  const server = openTarget(target, root, shell);
  const start = performance.now();
  const from = { dist: path.join(root, 'dist'), redirects: path.join(root, '.tongtu/redirects') };
  const count = deploySite(from, server, plan, { most: keep, onlyChanged });
  if (count === undefined) {
    console.log('那里现在用的和这个一字不差，没有再发布一次。');
    return;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `发布了 ${plan.name}，用时 ${seconds} 秒；那里现在有 ${count} 次发布，要退回用 npm run rollback。`,
  );
  if (after !== undefined) server.run(after);
}

/** Refuses to publish a former site as if it were the one that the last build was to make. */
function requireBuilt(root: string, anyway: boolean): void {
  const { state, changed } = judgeBuilt(root) ?? {};
  if (state === 'running' && !anyway)
    throw new DeployError('正在生成网站，dist/ 里还是以前的那一个，没有发布。请等生成完了，再运行一次。');
  if (state === 'failed' && !anyway)
    throw new DeployError(
      '最近一次生成没有成功，dist/ 里还是以前生成的网站，没有发布。请先改正，运行 npm run build；就要发布以前的那一个，加上 --anyway。',
    );
  if (changed !== undefined)
    console.warn(
      `提醒 生成以后又改过 ${changed}，dist/ 里没有这样的改动。要一起发布，先运行 npm run build。`,
    );
}
