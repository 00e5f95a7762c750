import { units, type UnitClass } from './unit-table.ts';

const classes: ReadonlyMap<string, UnitClass> = new Map(units.map(({ name, kind }) => [name, kind]));

/** What a canonical unit measures: 公里 → length, 元 → money. Undefined for a unit by another: 公里/小时 is no length. */
export function unitClassOf(unit: string | undefined): UnitClass | undefined {
  return unit === undefined ? undefined : classes.get(unit);
}
