import { describe, expect, it } from 'vitest';
import type { IndexedProject } from '../../../../src/promises/subjects/project-index.ts';
import { findRelatedProjects } from '../../../../src/promises/subjects/related-projects.ts';

const tree = {
  family: (id: string): string[] => (id === 'yunzhou' ? ['yunzhou', 'yunxi', 'yunling'] : [id]),
};
const project = (id: string, name: string, routes: string[], ...bureaus: string[]) =>
  ({
    project: { id, name, routes, aliases: [], formerly: [] },
    sayings: bureaus.map((bureau) => ({ item: { bureau: { id: bureau } } })),
  }) as unknown as IndexedProject;

describe('findRelatedProjects', () => {
  const whole = project('whole', 'X915云溪至云岭公路', ['X915'], 'yunzhou');
  const section = project('section', 'X915云岭段', ['X915'], 'yunling');
  const named = project('named', 'X915云溪至云岭公路二期', [], 'elsewhere');
  const foreign = project('foreign', '另一条公路', ['X915'], 'elsewhere');
  const unsaid = project('unsaid', 'X915界河大桥', ['X915']);
  const all = [whole, section, named, foreign, unsaid];
  const find = (own: IndexedProject): string[] =>
    findRelatedProjects(own, all, tree).map((one) => one.project.id);

  it('finds sections of a road, where one bureau stands above the other, or by their names', () => {
    expect(find(whole)).toEqual(['section', 'named']);
    expect(find(section)).toEqual(['whole']);
    expect(find(named)).toEqual(['whole']);
  });

  it('takes the number of a county road elsewhere for another road', () => {
    expect(find(foreign)).toEqual([]);
  });

  it('trusts the numbers of wide roads', () => {
    const [a, b] = [project('a', '南段', ['S901'], 'yunxi'), project('b', '北段', ['S901'], 'elsewhere')];
    expect(findRelatedProjects(a, [a, b], tree)).toEqual([b]);
  });
});
