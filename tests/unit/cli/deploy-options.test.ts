import { describe, expect, test } from 'vitest';
import { readDeployOptions } from '../../../src/cli/deploy-options.ts';

describe('readDeployOptions', () => {
  test('keeps five releases and uses ssh where nothing else is said', () => {
    expect(readDeployOptions('deploy', ['server:/srv'])).toEqual({
      target: 'server:/srv',
      list: false,
      keep: 5,
      onlyChanged: false,
      anyway: false,
      shell: 'ssh',
    });
  });

  test('reads what is said', () => {
    const given = [
      '/srv',
      '--if-changed',
      '--anyway',
      '--keep',
      '2',
      '--rsh',
      'ssh -p 2222',
      '--after',
      'nginx -s reload',
    ];
    expect(readDeployOptions('deploy', given)).toMatchObject({
      keep: 2,
      onlyChanged: true,
      anyway: true,
      shell: 'ssh -p 2222',
      after: 'nginx -s reload',
    });
    expect(readDeployOptions('rollback', ['/srv', 'x', '--list'])).toMatchObject({
      release: 'x',
      list: true,
    });
  });

  test.each([
    ['deploy', [], '没有写网站放在哪里'],
    ['deploy', ['a', 'b'], '多写了“b”'],
    ['deploy', ['a', '--keep', '1'], '--keep 后面要写留几次发布，至少 2'],
    ['deploy', ['a', '--keep', 'x'], '--keep 后面要写留几次发布，至少 2'],
    ['deploy', ['a', '--list'], '命令写得不对：a --list'],
    ['deploy', ['a', '--rsh', ' '], '--rsh 后面要写连服务器的程序，例如 --rsh "ssh -p 2222"'],
    ['rollback', ['a', 'b', 'c'], '多写了“c”'],
    ['rollback', ['a', '--keep', '3'], '命令写得不对：a --keep 3'],
  ] as const)('%s refuses %j', (command, given, text) => {
    expect(readDeployOptions(command, given)).toEqual({
      text: `${text}。用法见 npm run ${command} -- --help`,
      code: 2,
    });
  });
});
