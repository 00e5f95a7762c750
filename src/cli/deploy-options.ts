import { parseArgs } from 'node:util';

/** What `npm run deploy` and `npm run rollback` are asked for. */
export interface DeployOptions {
  readonly target: string;
  /** For `rollback`: the release to go back to. */
  readonly release?: string;
  /** For `rollback`: only tell what is there. */
  readonly list: boolean;
  /** For `deploy`: how many releases stay. */
  readonly keep: number;
  /** For `deploy`: nothing is done if the same is served already. */
  readonly onlyChanged: boolean;
  /** For `deploy`: also what an earlier build has made, if the last one has failed. */
  readonly anyway: boolean;
  /** The program that reaches another machine, with its options. */
  readonly shell: string;
  /** Run on the server afterwards. */
  readonly after?: string;
}

/** What to print instead, and with which exit code; the help has no text. */
interface Printed {
  readonly text: string;
  readonly code: 0 | 2;
}

const usual = { keep: 5, shell: 'ssh' } as const;

/** Reads what stands behind `npm run deploy --` or `npm run rollback --`. */
export function readDeployOptions(
  command: 'deploy' | 'rollback',
  given: readonly string[],
): DeployOptions | Printed {
  const wrong = (what: string): Printed => ({
    text: `${what}。用法见 npm run ${command} -- --help`,
    code: 2,
  });
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        rsh: { type: 'string', default: usual.shell },
        after: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        ...(command === 'deploy'
          ? {
              keep: { type: 'string' as const },
              'if-changed': { type: 'boolean' as const },
              anyway: { type: 'boolean' as const },
            }
          : { list: { type: 'boolean' as const } }),
      },
    });
    if (values.help) return { text: '', code: 0 };
    const [target, release, ...others] = positionals;
    const most = command === 'deploy' ? 1 : 2;
    if (target === undefined) return wrong('没有写网站放在哪里');
    if (others.length > 0 || positionals.length > most)
      return wrong(`多写了“${positionals.slice(most).join(' ')}”`);
    const keep = 'keep' in values ? Number(values.keep) : usual.keep;
    if (!Number.isInteger(keep) || keep < 2) return wrong('--keep 后面要写留几次发布，至少 2');
    if (values.rsh.trim() === '') return wrong('--rsh 后面要写连服务器的程序，例如 --rsh "ssh -p 2222"');
    return {
      target,
      ...(release !== undefined && { release }),
      list: 'list' in values && values.list === true,
      keep,
      onlyChanged: 'if-changed' in values && values['if-changed'] === true,
      anyway: 'anyway' in values && values.anyway === true,
      shell: values.rsh,
      ...(values.after !== undefined && { after: values.after }),
    };
  } catch {
    return wrong(`命令写得不对：${given.join(' ')}`);
  }
}
