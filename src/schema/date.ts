import { z } from 'astro/zod';
import {
  explainNoDate,
  parseDate,
  parseDateTime,
  suggestDate,
  suggestDateTime,
} from '../text/period/date.ts';
import { refuse, type Refusal } from './explain.ts';

/** A calendar date, `2023-12-01`. It stays a string: a day of a Chinese office has no time zone. */
export function date(title: string, description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (parseDate(value)) return;
      refuse(context, describe(title, value, '。'));
    })
    .meta({ title, description, pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2023-12-01'] });
}

/** A calendar date, or only the month, as many an office signs: `2023-12-01`, `2023-12`. */
export function dayOrMonth(title: string, description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (parseDate(value) ?? parseDate(`${value}-01`)) return;
      refuse(context, describe(title, value, '；只知道月份的，写成 2023-12。'));
    })
    .meta({ title, description, pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', examples: ['2023-12-01', '2023-12'] });
}

/** A date with an optional time of day in Beijing time, `2023-12-01` or `2023-12-01 10:30`. */
export function dateTime(title: string, description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (parseDateTime(value)) return;
      refuse(context, describe(title, value, '；知道时间的，写成 2023-12-01 10:30。'));
    })
    .meta({
      title,
      description,
      pattern: '^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?$',
      examples: ['2023-12-01', '2023-12-01 10:30'],
    });
}

/** The moment from which something is so, in Beijing time, `2027-01-05 09:00`; a date alone is its first minute. */
export function moment(title: string, description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (parseDateTime(value)) return;
      refuse(context, describeNoMoment(title, value));
    })
    .meta({
      title,
      description,
      pattern: '^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?$',
      examples: ['2027-01-05 09:00', '2027-01-05'],
    });
}

function describeNoMoment(title: string, value: string): Refusal {
  const reason = explainNoDate(value);
  const message = `${title}“${value}”不是时间${reason === undefined ? '' : `：${reason}`}。`;
  const wanted = suggestDateTime(value) ?? '2027-01-05 09:00';
  return {
    rule: 'invalid-date',
    message,
    advice: `请写成 ${wanted} 这样的格式（北京时间）；只写日期的，是那一天零点。`,
  };
}

/** @param otherwise what follows after the form of a date */
function describe(title: string, value: string, otherwise: string): Refusal {
  const reason = explainNoDate(value);
  const message = `${title}“${value}”不是日期${reason === undefined ? '' : `：${reason}`}。`;
  const advice = `请写成 ${suggestDate(value) ?? '2023-12-01'} 这样的格式${otherwise}`;
  return { rule: 'invalid-date', message, advice: reason === undefined ? advice : '请对照原文改正。' };
}
