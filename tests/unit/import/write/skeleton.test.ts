import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../../../src/schema/frontmatter.ts';
import { getKind } from '../../../../src/schema/kind.ts';
import { placeSkeleton, writeSkeleton, type Skeleton } from '../../../../src/import/write/skeleton.ts';

const plan: Skeleton = {
  title: '云溪县"2024"年计划：草案',
  bureau: 'yunxi',
  kind: getKind('年度工作计划'),
  period: '2024',
};
const summary: Skeleton = { ...plan, kind: getKind('半年总结'), period: '2023-H1' };

function readYaml(written: string): string {
  return /^---\n([\s\S]*?)---\n/u.exec(written)?.[1] ?? '';
}

/** As a webmaster fills it in: every field that stands in a comment is written. */
function fill(yaml: string): unknown {
  return parse(yaml.replace(/^# ((?:[a-zA-Z]+:|\s+).*)$/gmu, '$1'));
}

describe('writeSkeleton', () => {
  it.each([plan, summary])('%j passes the schema once it is published', (skeleton) => {
    const yaml = readYaml(writeSkeleton(skeleton));
    const written: unknown = parse(yaml);
    expect(frontmatter.safeParse(written).error?.issues.map(({ message }) => message)).toHaveLength(1);
    expect(frontmatter.safeParse({ ...(written as object), published: '2024-01-15' }).success).toBe(true);
  });

  it.each([plan, summary])('%j passes the schema with every field that it explains', (skeleton) => {
    const filled = fill(readYaml(writeSkeleton(skeleton)));
    const { data, error } = frontmatter.safeParse(filled);
    expect(error?.issues).toBeUndefined();
    expect(data).toMatchObject({
      title: skeleton.title,
      kind: skeleton.kind.name,
      published: '2024-01-15 09:30',
    });
    // Nothing new has ended already, was changed, or has warnings that somebody has looked at.
    const later = ['validity', 'changes', 'accepted'];
    const explained = Object.keys(frontmatter.shape).filter((name) => !later.includes(name));
    expect(Object.keys(filled as object).sort()).toEqual(explained.sort());
  });

  it('sets the period where the kind looks', () => {
    expect(parse(readYaml(writeSkeleton(plan)))).toMatchObject({ plans: ['2024'] });
    expect(parse(readYaml(writeSkeleton(summary)))).toMatchObject({ reviews: ['2023-H1'] });
  });
});

describe('placeSkeleton', () => {
  it('places plans and summaries by bureau and period', () => {
    expect(placeSkeleton(plan)).toBe('plans/yunxi/2024.mdx');
    expect(placeSkeleton(summary)).toBe('summaries/yunxi/2023-H1.mdx');
    expect(placeSkeleton({ ...plan, kind: getKind('五年规划'), period: '2021/2025' })).toBe(
      'plans/yunxi/2021-2025.mdx',
    );
  });
});
