const up = /增长|增加|增幅|增速|提高|提升|上升|上涨/u;
const down = /负增长|下降|减少|降低|降幅|下滑|下跌|压减/u;

/** 增长, 下降: which way words say that something has gone. Undefined if they name none, or both. */
function directionOf(words: string): 'up' | 'down' | undefined {
  if (words.includes('负增长')) return 'down';
  const [isUp, isDown] = [up.test(words), down.test(words)];
  if (isUp === isDown) return undefined;
  return isUp ? 'up' : 'down';
}

/** Whether something went the other way than it is counted: 投资下降3.2% where growth is counted is -3.2%. */
export function runsAgainst(counted: string, words: string): boolean {
  const [expected, found] = [directionOf(counted), directionOf(words)];
  return expected !== undefined && found !== undefined && expected !== found;
}
