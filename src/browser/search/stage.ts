/**
 * How far a search has got, for the style sheet, which keeps room for what is to come: something is asked (as `noteAsked` has it
 * before the script runs); it is known that nothing was found in the documents; all that there is to show is there.
 */
export type Stage = '' | 'nothing' | 'done' | 'nothing done';

/** @param stage undefined where nothing is asked */
export function showStage(stage: Stage | undefined): void {
  const { dataset } = document.documentElement;
  if (stage === undefined) delete dataset['asked'];
  else dataset['asked'] = stage;
}

/** Something has been found after all, by another site that has answered late. */
export function leaveNothing(): void {
  if (document.documentElement.dataset['asked'] === 'nothing done') showStage('done');
}
