import { gap } from './gap.ts';
import { people, traffic, vehicles } from '../doubt/units.ts';
import { nameAirport } from './name-airport.ts';
import { nameByUnit } from './name-by-unit.ts';
import { nameBusLines } from './name-bus-lines.ts';
import { nameMode } from './name-mode.ts';
import { nameOnlyMode } from './name-only-mode.ts';
import { nameOwnRoads } from './name-own-roads.ts';
import { nameOwnSubject } from './name-own-subject.ts';
import { namePlaceRate } from './name-place-rate.ts';
import { nameFestival } from './name-festival.ts';
import { nameLength } from './name-length.ts';
import { nameAllMoney, nameHeadedMoney, nameMoney } from './name-money.ts';
import { nameClassRate, nameRate, nameSharedRate, nameShareOfPlaces } from './name-rate.ts';
import { nameCrew } from './name-crew.ts';
import { nameBuses } from './name-buses.ts';
import { nameShelter } from './name-shelter.ts';
import { nameSlide } from './name-slide.ts';
import { nameStock } from './name-stock.ts';
import { nameSurface } from './name-surface.ts';
import { plainSum } from './plain-sum.ts';
import { readTotal } from './read-total.ts';
import type { Part } from './split-text.ts';

/** Where a part stands whose words leave out what its measure is called by. */
interface Place {
  /** Of the paragraph. */
  readonly text: string;
  readonly part: Part;
  /** The parts before it in its sentence. */
  readonly earlier: readonly Part[];
  /** Headings and title, the nearest first. */
  readonly above: readonly string[];
  /** All that the document says. */
  readonly document: string;
}

/**
 * Adds what everybody reads between the words: 一级公路42公里、二级公路310公里 in a list of classes is their length, 全县1356公里农村公路 is
 * what there is, and 高速公路完成9亿元 is what was invested.
 */
export function completeOwn(said: string, place: Place): string {
  const unit = place.part.quantity?.unit ?? '';
  const title = place.above.at(-1) ?? '';
  const bare = said.replace(examples, '$1');
  const plain = nameByUnit(bare, unit) ?? nameOwnSubject(bare, title) ?? bare;
  const own =
    (traffic.has(unit)
      ? nameOnlyMode(plain, place.text.slice(0, place.part.start), { title, document: place.document })
      : undefined) ??
    nameOwnRoads(plain, title, place.document) ??
    plain;
  const crew = readCrew(own, place);
  if (crew !== undefined) return crew;
  const readers = readersOf(place.part);
  for (const read of readers) {
    const named = read(own, place);
    if (named !== undefined) return named;
  }
  return own;
}

/** 县乡公路改造完成甲路、乙路等▯: which ones. */
const examples =
  /((?:[县乡村]道|县乡公路|农村公路|国省干线|国省道)[\p{Script=Han}]{0,6}(?:完成|建成))[\p{Script=Han}、]{2,24}[路线段]等(?=\uFFFC)/u;

type Reader = (own: string, place: Place) => string | undefined;

/** What the unit lets a part leave out, in the order in which it is looked for. */
function readersOf({ quantity, isPart }: Part): readonly Reader[] {
  const unit = quantity?.unit ?? '';
  if (unit === '%')
    return [nameRate, readSharedRate, readShareOfPlaces, readPlaceRate, readClassRate, nameStock];
  if (unit === '元') return [nameStock, readMoney];
  if (unit === '人公里' || unit === '吨公里') return [readMode];
  if (unit === '条') return [readBusLines, nameStock, readAll];
  if (vehicles.has(unit)) return [readBuses, nameStock, readAll];
  if (unit === '公里') return [readSum, readSurface, nameStock, readAll, nameLength];
  if (unit === '立方米' || unit === '方') return [readSlide, nameStock, readAll];
  if (shelters.has(unit)) return [readShelter, nameStock, readAll];
  return [...(people.has(unit) && !isPart ? [readAirport, readFestival] : []), nameStock, readAll];
}

function readCrew(own: string, { text, earlier }: Place): string | undefined {
  return nameCrew(
    own,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
}

function readShareOfPlaces(own: string, { text, earlier }: Place): string | undefined {
  return nameShareOfPlaces(
    own,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
}

function readSharedRate(own: string, { text, earlier }: Place): string | undefined {
  return nameSharedRate(
    own,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
}

function readClassRate(own: string, { text, earlier }: Place): string | undefined {
  return nameClassRate(own, text.slice(earlier[0]?.start, earlier.at(-1)?.end));
}

function readBuses(own: string, { text, part, earlier, above }: Place): string | undefined {
  return nameBuses(own, `${above.at(-1) ?? ''}，${text.slice(earlier[0]?.start ?? part.start, part.start)}`);
}

function readPlaceRate(own: string, { text, earlier }: Place): string | undefined {
  return namePlaceRate(
    own,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
}

const shelters: ReadonlySet<string> = new Set(['个', '座', '处']);

function readShelter(own: string, { text, part, earlier }: Place): string | undefined {
  return nameShelter(own, text.slice(earlier[0]?.start ?? part.start, part.start));
}

function readSlide(own: string, { text, part, above }: Place): string | undefined {
  return nameSlide(own, text.slice(0, part.start), above[0] ?? '');
}

function readMode(own: string, { text, part }: Place): string | undefined {
  return nameMode(own, text.slice(0, part.start));
}

/** The nearest heading, and what the paragraph has said before. */
function readBusLines(own: string, { text, part, above }: Place): string | undefined {
  return nameBusLines(own, `${above[0] ?? ''}，${text.slice(0, part.start)}`);
}

function readAirport(own: string, { text, part }: Place): string | undefined {
  return nameAirport(own, text.slice(0, part.start));
}

function readFestival(own: string, { text, part, earlier, above }: Place): string | undefined {
  const start = earlier[0]?.start ?? part.start;
  return nameFestival(own, { before: text.slice(0, start), sentence: text.slice(start, part.start), above });
}

function readSum(own: string, { text, part }: Place): string | undefined {
  return plainSum(own, text.slice(0, part.start));
}

function readSurface(own: string, { text, part }: Place): string | undefined {
  return nameSurface(own, text.slice(0, part.start));
}

function readMoney(own: string, { text, part, above, document }: Place): string | undefined {
  const before = text.slice(0, part.start);
  // 投资▯建成客运站: what it is spent on stands behind it.
  const isSpent = /^\p{Script=Han}/u.test(text.slice(part.quantity?.end));
  return (
    nameHeadedMoney(own, before) ??
    nameMoney(own, before) ??
    (isSpent ? undefined : nameAllMoney(own, before, { above, document }))
  );
}

function readAll(own: string, { text, part, earlier }: Place): string | undefined {
  // 总里程突破▯ is read as one with its number.
  const passed =
    /^(?:突破|超过|达到?)/u.exec(text.slice(part.quantity?.start, part.quantity?.end))?.[0] ?? '';
  return readTotal(
    passed === '' ? own : own.replace(gap, passed + gap),
    part.quantity?.unit,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
}
