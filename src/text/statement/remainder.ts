import { saysNotYet } from './stage.ts';

/**
 * Whether a number counts what has not been done: 还有20公里未完成, 其余2座正在施工, 未达到90%. Only its own clause tells: in 完成52公里，未完成任务
 * it counts what has.
 */
export function countsWhatIsLeft(words: string, quantity: string): boolean {
  const clause = words.split(/[，,；;。]/u).find((one) => one.includes(quantity)) ?? '';
  return saysNotYet(clause) || /未达|没有达|剩余|余下|其余|尚[有余]|还[有剩差]|仍有|还需/u.test(clause);
}
