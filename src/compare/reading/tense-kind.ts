/** Whether a sentence tells what is to be done, or what was done. */
export type Tense = 'ahead' | 'back';
