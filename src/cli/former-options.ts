import { parseArgs } from 'node:util';
import { todayInChina } from '../check/today.ts';

/** What `npm run rename` and `npm run withdraw` are asked for. */
export interface FormerOptions {
  readonly places: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
}

/** What to print instead, and with which exit code; the help has none. */
interface Printed {
  readonly text: string;
  readonly code: 0 | 2;
}

/** Reads what stands behind a command that changes an address. */
export function readFormerOptions(
  command: string,
  given: readonly string[],
  wanted: { readonly places: number; readonly reason: boolean },
): FormerOptions | Printed {
  const wrong = (what: string): Printed => ({
    text: `${what}。用法见 npm run ${command} -- --help`,
    code: 2,
  });
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        ...(wanted.reason && { reason: { type: 'string' as const } }),
      },
    });
    if (values.help) return { text: '', code: 0 };
    const { date = todayInChina() } = values;
    const reason = 'reason' in values && typeof values.reason === 'string' ? values.reason.trim() : '';
    if (positionals.length !== wanted.places)
      return wrong(`位置要写 ${String(wanted.places)} 个，写了 ${String(positionals.length)} 个`);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return wrong(`日期“${date}”应当写成 2027-01-05 的样子`);
    if (wanted.reason && reason === '') return wrong('没有写撤下的原因（--reason），读者要看的');
    return { places: positionals, date, reason };
  } catch {
    return wrong(`命令写得不对：${given.join(' ')}`);
  }
}
