/** What stands where releases should be. */
export type Taken = 'file' | 'site' | 'current' | 'links';

const taken: Readonly<Record<Taken, (folder: string) => string>> = {
  file: (folder) => `${folder} 是一个文件。请写一个文件夹，没有的话会新建。`,
  site: (folder) =>
    `${folder} 里直接放着一个网站（有 index.html）。请另写一个文件夹放各次发布，例如旁边的 ${folder}-releases，再让服务器的根目录指向它里面的 current。`,
  current: (folder) =>
    `${folder}/current 不是链接，换不了。请给它改一个名字，运行以后服务器的根目录仍然写 ${folder}/current。`,
  links: (folder) =>
    `${folder} 所在的系统不能一下子换链接（要有 GNU 或者 BusyBox 的 mv -T）。请换一台服务器，或者在那里安装。`,
};

export function tellTaken(fault: Taken, folder: string): string {
  return taken[fault](folder);
}

export function isTaken(word: string): word is Taken {
  return Object.hasOwn(taken, word);
}

/** A command of the webmaster that ended badly. */
export function tellFailure(command: string, status: number | null): string {
  return `网站已经换好，随后的命令没有成功（退出码 ${String(status ?? '无')}）：${command}`;
}

/** ssh or rsync ended badly; what they had to say has been printed already. */
export function tellBroken(program: string, status: number | null, host: string): string {
  if (status === null) return `这台机器上没有 ${program}，请先安装。`;
  if (program !== 'rsync')
    return `在 ${host} 上没有成功（${program} 的退出码 ${status}）。请先确认 ${program} ${host} 不用输密码就能连上，并且有权写那个文件夹。`;
  return status === 127
    ? `${host} 上没有 rsync，请先在那里安装。`
    : `没有传完（rsync 的退出码 ${status}）。请看上面的信息，改好以后再运行一次，已经传过的不会白传。`;
}
