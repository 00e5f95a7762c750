import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Project } from '../../schema/project.ts';
import { collectSayings, type Saying } from '../sayings/saying.ts';

/** A project with all that is said of it, newest document first. */
export interface IndexedProject {
  readonly project: Project;
  readonly sayings: readonly Saying[];
}

/** All projects in the order of their topics; those without a topic come last. */
export function indexProjects({ settings, items }: Pick<Catalogue, 'settings' | 'items'>): {
  topic: string | undefined;
  projects: IndexedProject[];
}[] {
  const byProject = Map.groupBy(collectSayings(items), ({ statement }) => statement.project);
  const topics: (string | undefined)[] = [...settings.topics.map(({ name }) => name), undefined];
  return topics
    .map((topic) => ({
      topic,
      projects: settings.projects
        .filter((project) => project.topic === topic)
        .map((project) => ({ project, sayings: byProject.get(project.id) ?? [] })),
    }))
    .filter(({ projects }) => projects.length > 0);
}

/** Who speaks of a project: `新晃县，2 件文件`. */
export function describeProject({ sayings }: IndexedProject): string {
  const bureaus = new Set(sayings.map(({ item }) => item.bureau.shortName));
  const documents = new Set(sayings.map(({ item }) => item.id));
  return sayings.length === 0
    ? '还没有标出说到它的话'
    : `${[...bureaus].join('、')}，${documents.size} 件文件`;
}
