import { describe, expect, test } from 'vitest';
import { createAnswers } from '../../../../src/history/git/batch-answers.ts';

const printed = Buffer.from(
  `${'a'.repeat(40)} blob 5\n一\n1\n${'b'.repeat(40)} missing\n${'c'.repeat(40)} tree 3\nxyz\n${'d'.repeat(40)} blob 0\n\n${'e'.repeat(40)} blob 2\nok\n`,
);

describe('createAnswers', () => {
  test.each([1, 2, 7, 1000])(
    'tells each content, whatever the pieces in which it comes: %i bytes',
    (size) => {
      const told: (string | undefined)[] = [];
      const take = createAnswers((content) => told.push(content?.toString('utf8')));
      for (let at = 0; at < printed.length; at += size) take(printed.subarray(at, at + size));
      // What is no file has no content, nor has what git does not have.
      expect(told).toEqual(['一\n1', undefined, undefined, '', 'ok']);
    },
  );
});
