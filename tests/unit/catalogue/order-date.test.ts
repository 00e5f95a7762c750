import { describe, expect, test } from 'vitest';
import { orderDateOf } from '../../../src/catalogue/order-date.ts';

const none = { plans: [], reviews: [] };

describe('orderDateOf', () => {
  test('takes the day of publication, then the date that the document bears', () => {
    expect(orderDateOf({ ...none, published: '2024-01-05 10:30', written: '2023-12-30' })).toBe('2024-01-05');
    expect(orderDateOf({ ...none, written: '2023-12-30' })).toBe('2023-12-30');
  });

  test.each([
    ['2023', '2023-12-28'],
    ['2023-H1', '2023-06-28'],
    ['2023-Q3', '2023-09-28'],
    ['2023-05', '2023-05-28'],
    ['2021/2025', '2025-12-28'],
  ])('puts a review of %s without a date at its end', (period, date) => {
    expect(orderDateOf({ plans: ['2030'], reviews: [period] })).toBe(date);
  });

  test.each([
    ['2024', '2024-01-01'],
    ['2024-H2', '2024-07-01'],
    ['2024-Q4', '2024-10-01'],
    ['2024-05', '2024-05-01'],
    ['2021/2025', '2021-01-01'],
  ])('puts a plan for %s without a date at its start', (period, date) => {
    expect(orderDateOf({ plans: [period], reviews: [] })).toBe(date);
  });

  test('takes the last review and the first plan of several', () => {
    expect(orderDateOf({ plans: [], reviews: ['2023-H1', '2023', '2022'] })).toBe('2023-12-28');
    expect(orderDateOf({ plans: ['2025', '2024-H2'], reviews: [] })).toBe('2024-07-01');
  });

  test('puts last what says nothing of time', () => {
    expect(orderDateOf(none)).toBe('0000-01-01');
  });
});
