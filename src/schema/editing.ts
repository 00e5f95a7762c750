import { z } from 'astro/zod';
import { judgeWebAddress } from '../text/web-address.ts';
import { formatted, refuse } from './explain.ts';
import { webAddress } from './web-address.ts';

/** Hosts of git repositories that the editor in the browser can read and write. */
const hosts = ['github', 'gitlab', 'gitea', 'forgejo'] as const;

/** Where hosts are that everybody shares; of the others each office has its own. */
const publicHosts = { github: 'https://github.com', gitlab: 'https://gitlab.com' } as const;

/** How the repository is reached that is edited at `/admin/` of the published site; see `docs/editing.zh-CN.md`. */
export const editing = z
  .strictObject({
    /** Which program the host runs. */
    host: z.enum(hosts).meta({
      title: '代码平台',
      description: '仓库在哪种平台上：github、gitlab、gitea 或者 forgejo。',
    }),
    /** Owner and name of the repository. */
    repository: formatted(
      '仓库',
      '仓库的所有者和名称，中间一个斜杠，例如 yunxi/site。',
      /^[\w.-]+(?:\/[\w.-]+)+$/u,
      '请写成 yunxi/site 的样子：所有者、斜杠、仓库名称。',
    ),
    /** Branch from which the site is published. */
    branch: formatted(
      '分支',
      '网站从哪个分支生成。',
      /^(?![-/.])(?!.*\.\.)[\w./-]+(?<![/.])$/u,
      '请写分支的名称，例如 main。',
    ).default('main'),
    /** Its address, with a path if it has one. Default: that of GitHub or GitLab; Gitea and Forgejo have none. */
    url: webAddress('平台网址', '自己的平台的网址，例如 https://git.example.gov.cn。', true).optional(),
    /** Id of an OAuth application registered there, by which editors sign in; secrets stay at the host. Default: an access token. */
    application: formatted(
      '应用编号',
      '在平台上登记的 OAuth 应用的编号（Client ID）；不写的，用访问令牌登录。',
      /^[\w-]+$/u,
      '请把平台显示的 Client ID 整个抄来；不是 Client Secret，那个不能写在这里。',
    ).optional(),
    /** Service that signs editors in at GitHub, which has no way for a page alone. Default: an access token. */
    signIn: webAddress('登录服务', '给 GitHub 用的登录服务的网址；不写的，用访问令牌登录。', true).optional(),
    /** Whether each change waits for another person. Default: yes. */
    review: z.boolean().default(true).meta({
      title: '审核',
      description: '改动要不要先由别人审核再发布；写 false 的，保存了就进入 branch 写的分支。',
    }),
  })
  .superRefine(({ host, url, application, signIn }, context) => {
    const tell = (field: string, message: string, advice: string): void => {
      refuse(context, { rule: 'invalid-value', message, advice }, [field]);
    };
    if (!(host in publicHosts) && url === undefined)
      tell(
        'host',
        `平台是 ${host}，没有写它的网址。`,
        '请在下面加一行 url，例如 https://git.example.gov.cn。',
      );
    if (
      url !== undefined &&
      judgeWebAddress(url) === undefined &&
      !url.startsWith('https://') &&
      !isHere(url)
    )
      tell('url', `平台网址“${url}”不是 https 的，登录的凭据会被人看见。`, '请写 https:// 开头的网址。');
    if (host === 'github' && application !== undefined)
      tell('application', 'GitHub 不能只靠应用编号登录。', '请写 signIn，或者删去这一行，用访问令牌登录。');
    if (host !== 'github' && signIn !== undefined)
      tell('signIn', '只有 GitHub 要登录服务。', '请删去这一行；要用平台的账号登录，请写 application。');
  })
  .meta({ title: '在网页上编辑', description: '写了的，网站的 /admin/ 是编辑页；不写的，没有这一页。' });

export type Editing = z.infer<typeof editing>;

/** The address of the host, without a slash at its end. */
export function addressOfHost({ host, url }: Pick<Editing, 'host' | 'url'>): string {
  return (url ?? (host in publicHosts ? publicHosts[host as keyof typeof publicHosts] : '')).replace(
    /\/+$/u,
    '',
  );
}

/** What runs on the same machine is tried out. */
function isHere(url: string): boolean {
  return /^(?:localhost|127\.0\.0\.1)$/u.test(new URL(url).hostname);
}
