import { describeSystemError } from '../publish/system-error.mjs';
import { findTold } from './told-error.ts';

/** Runs what may end with an explained error, and prints that. @returns the exit code */
export function tellTold(run: () => void): 0 | 1 {
  try {
    run();
    return 0;
  } catch (error) {
    const told = findTold(error);
    const message = told && 'message' in told ? told.message : describeSystemError(error);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
}
