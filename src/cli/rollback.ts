import { openTarget } from '../deploy/open-target.ts';
import { rollBack } from '../deploy/roll-back.ts';
import { readDeployOptions, type DeployOptions } from './deploy-options.ts';
import { tellTold } from './tell-told.ts';

const help = `用法：npm run rollback -- 位置 [哪一次] [选项]

让服务器重新用以前的一次发布。位置和 npm run deploy 一样；不写哪一次，退回换上现在这一次以前的那一次。

选项：
  --list          只列出那里有哪些发布
  --rsh "ssh -p 2222"  怎样连服务器；不写的，用 ssh
  --after 命令    换上以后在服务器上运行
  --help          显示这些说明

退出码：0 换上了（列出了），1 没有，2 命令写得不对。`;

const options = readDeployOptions('rollback', process.argv.slice(2));
if ('text' in options) {
  (options.code === 0 ? console.log : console.error)(options.code === 0 ? help : options.text);
  process.exitCode = options.code;
} else {
  process.exitCode = tellTold(() => {
    goBack(process.cwd(), options);
  });
}

function goBack(root: string, { target, release, list, shell, after }: DeployOptions): void {
  const server = openTarget(target, root, shell);
  if (list) {
    const { releases, current } = server.look();
    for (const { name } of releases) console.log(name === current ? `${name}  现在用的` : name);
    if (releases.length === 0) console.log('那里一次发布也没有。');
    return;
  }
  console.log(`现在用的是 ${rollBack(server, release)}。`);
  if (after !== undefined) server.run(after);
}
