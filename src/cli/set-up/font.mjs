import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/** Whether Chinese can be shown. macOS and Windows bring fonts for it; elsewhere fontconfig is asked. */
export function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync(usualFont)) return true;
  const answer = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.trim() !== '';
}
