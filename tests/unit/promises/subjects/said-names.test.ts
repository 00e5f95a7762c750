import { describe, expect, it } from 'vitest';
import { findSaidNames } from '../../../../src/promises/subjects/said-names.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import { createSaying } from '../example-rows.ts';

describe('findSaidNames', () => {
  const project = { name: '云溪绕城公路', aliases: ['绕城路', 'Y907云溪绕城公路'], routes: ['S901', 'Y907'] };
  const say = (sentence: string) =>
    collectSayings(
      createSaying({
        'plans/yunxi/2024': [
          { kind: 'target', project: 'ring-road', text: '年底通车', stage: 'finished', sentence },
        ],
      }).catalogue.items,
    );

  it('gives the names and codes that a sentence about the project has', () => {
    expect(findSaidNames(project, say('省道901线云溪绕城公路（绕城路）年底通车。'))).toEqual({
      aliases: ['绕城路'],
      routes: ['S901'],
    });
    expect(findSaidNames(project, say('Y907云溪绕城公路年底通车。'))).toEqual({
      aliases: ['Y907云溪绕城公路'],
      routes: ['Y907'],
    });
  });

  it('gives none that only the settings have', () => {
    expect(findSaidNames(project, say('云溪绕城公路年底通车。'))).toEqual({ aliases: [], routes: [] });
    expect(findSaidNames(project, [])).toEqual({ aliases: [], routes: [] });
  });
});
