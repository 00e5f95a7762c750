import type { IncomingMessage } from 'node:http';

/**
 * Whether an answer may come in an encoding. RFC 9110, 12.5.3: names in any case, `*` for those that are not named, and no weight
 * means 1.
 */
export function accepts({ headers }: IncomingMessage, encoding: 'br' | 'gzip'): boolean {
  const weights = new Map(
    (headers['accept-encoding'] ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*q=/u))
      .map(([name = '', weight = '1']) => [name, Number(weight)]),
  );
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}
