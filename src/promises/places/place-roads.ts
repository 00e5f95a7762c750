import { describeRoad } from '../../catalogue/road-list.ts';
import type { Route } from '../../catalogue/routes.ts';
import type { Project } from '../../schema/project.ts';
import { findRoutes } from '../../text/route.ts';
import { findStage } from '../../text/statement/stage.ts';
import { compareDates, isRevoked, lastMonthOf, type Saying } from '../sayings/saying.ts';

/** A road of which a bureau speaks. */
export interface PlaceRoad {
  readonly code: string;
  /** What its documents call it, the commonest first. */
  readonly names: readonly string[];
  /** The latest promise of a step (开工, 通车), and the latest report of one, in the documents' own words. */
  readonly planned?: Saying;
  readonly reported?: Saying;
}

/**
 * The roads of a bureau: first those of which it has promised how far they are to get, then those of which it says how far they have got, then those that most paragraphs
 * name. No stage is named by us: 路基已经完工 is the end of a part, and a word of ours would say it of the road.
 * @param routes roads that its documents name, with the places where they do
 * @param sayings of the bureau
 */
export function listPlaceRoads(
  routes: readonly Route[],
  sayings: readonly Saying[],
  projects: readonly Pick<Project, 'id' | 'routes'>[],
): PlaceRoad[] {
  const steps = sayings.filter((one) => isStep(one) && !isRevoked(one));
  const byRoad = new Map<string, Saying[]>();
  for (const saying of steps)
    for (const code of roadsOf(saying, projects)) byRoad.set(code, [...(byRoad.get(code) ?? []), saying]);
  const roads = routes.map(({ code, places }) => {
    const planned = findLatest(byRoad.get(code) ?? [], 'target');
    const reported = findLatest(byRoad.get(code) ?? [], 'result');
    const { names } = describeRoad(code, places);
    return { count: places.length, code, names, ...(planned && { planned }), ...(reported && { reported }) };
  });
  const rank = ({ planned, reported }: PlaceRoad): number => (planned ? 0 : reported ? 1 : 2);
  return roads.sort((a, b) => rank(a) - rank(b) || b.count - a.count).map(({ count: _, ...road }) => road);
}

/** What it costs and how long it is tells nothing of how far it has got. */
function isStep({ statement: { stage, text } }: Saying): boolean {
  return stage !== undefined || findStage(text) !== undefined;
}

/** The roads that a statement is about: those that its own words name, those of its project, or the only one of its sentence. */
function roadsOf({ statement }: Saying, projects: readonly Pick<Project, 'id' | 'routes'>[]): string[] {
  const codesIn = (text: string): string[] => [...new Set(findRoutes(text).map(({ code }) => code))];
  const own = codesIn(statement.text);
  if (own.length > 0) return own;
  const ofProject = projects.find(({ id }) => id === statement.project)?.routes ?? [];
  if (ofProject.length > 0) return [...ofProject];
  const inSentence = codesIn(statement.sentence);
  return inSentence.length === 1 ? inSentence : [];
}

function findLatest(sayings: readonly Saying[], kind: Saying['statement']['kind']): Saying | undefined {
  return sayings
    .filter(({ statement }) => statement.kind === kind)
    .toSorted((a, b) => lastMonthOf(b) - lastMonthOf(a) || compareDates(b, a))
    .at(0);
}
