import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BADGE_SIZES,
  type Box,
  Obstacles,
  type Placement,
  placeBadges,
  type RowBoxes,
} from '../../../../components/page/placement';

const PAGE_WIDTH = 1280;

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});

/** A row of a table 1,000 px wide whose title cell is 400 px wide; the title fills `titleWidth`. */
function tableRow(top: number, titleWidth: number): RowBoxes {
  return {
    row: box(20, top, 1020, top + 40),
    cell: box(120, top, 520, top + 40),
    title: box(124, top + 8, 124 + titleWidth, top + 28),
    cells: [box(20, top, 120, top + 40), box(120, top, 520, top + 40)],
  };
}

function pageOf(rows: readonly RowBoxes[]): Obstacles {
  const obstacles = new Obstacles();
  for (const { title, row } of rows) {
    obstacles.add(title);
    obstacles.add(box(row.left + 4, row.top + 8, row.left + 90, row.top + 28));
    obstacles.add(box(530, row.top + 8, 1010, row.top + 28));
  }
  return obstacles;
}

const areaOf = ({ size, left, top }: Placement): Box =>
  box(left, top, left + BADGE_SIZES[size].width, top + BADGE_SIZES[size].height);

describe('where badges go', () => {
  test('short titles leave room in their own cell, and the badges stand in a column', () => {
    const rows = [tableRow(100, 150), tableRow(140, 90), tableRow(180, 120)];
    const placed = placeBadges(rows, pageOf(rows), PAGE_WIDTH);
    expect(placed.map((one) => one?.size)).toEqual(['full', 'full', 'full']);
    expect(new Set(placed.map((one) => one?.left)).size).toBe(1);
  });

  test('a title that fills its cell has its badge elsewhere, and no word is covered', () => {
    const rows = [tableRow(100, 150), tableRow(140, 390), tableRow(180, 120)];
    const placed = placeBadges(rows, pageOf(rows), PAGE_WIDTH);
    const untouched = pageOf(rows);
    for (const placement of placed) {
      expect(placement && untouched.covered(areaOf(placement))).toBe(0);
    }
  });

  test('where nothing is free the number alone is shown, where it covers least', () => {
    const full = new Obstacles();
    full.add(box(0, 0, PAGE_WIDTH, 1000));
    const [placed] = placeBadges([tableRow(100, 390)], full, PAGE_WIDTH);
    expect(placed?.size).toBe('mini');
  });

  test('a row that the page does not show has no badge', () => {
    expect(placeBadges([null], new Obstacles(), PAGE_WIDTH)).toEqual([null]);
  });

  test('badges stay on the page and never cover each other while there is room', () => {
    const titles = fc.array(fc.integer({ min: 20, max: 396 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(titles, (widths) => {
        const rows = widths.map((width, index) => tableRow(100 + index * 40, width));
        const placed = placeBadges(rows, pageOf(rows), PAGE_WIDTH).filter((one) => one !== null);
        expect(placed.length).toBe(rows.length);
        const others = new Obstacles();
        for (const placement of placed) {
          const area = areaOf(placement);
          expect(others.covered(area)).toBe(0);
          expect(area.left).toBeGreaterThanOrEqual(0);
          expect(area.right).toBeLessThanOrEqual(PAGE_WIDTH);
          others.add(area);
        }
      }),
    );
  });
});
