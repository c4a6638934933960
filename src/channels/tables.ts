import type { TableReply } from '../conversation/reply';
import { type Element, heading, starred, textBlock } from './element';

type Table = TableReply['table'];

/** More columns than this are too narrow on a phone. */
const MOST_COLUMNS = 3;

const bold = (text: string, spacing = 'Medium'): Element => textBlock(text, { weight: 'Bolder', spacing });

/** The rows as lists: for clients older than tables in cards (Adaptive Cards 1.5), and for tables too wide for a phone. */
const rowsAsFacts = ({ columns, rows }: Table): Element => ({
  type: 'Container',
  items: rows.flatMap(([head = '', ...cells]) => [
    bold(head),
    {
      type: 'FactSet',
      spacing: 'Small',
      facts: cells.map((value, i) => ({ title: columns[i + 1] ?? '', value: starred(value) })),
    },
  ]),
});

const LONGEST = 60;
/** The room around a cell, in letters. */
const AROUND = 2;

/** How much room a column needs beside the others: its longest word whole, and more where its cells are long. */
function widthOf(cells: readonly string[]): number {
  const longest = (texts: readonly string[]): number => Math.max(1, ...texts.map(({ length }) => length));
  const words = cells.flatMap((text) => text.split(/[\s-]+/));
  return AROUND + Math.max(longest(words), Math.round(Math.sqrt(Math.min(LONGEST, longest(cells)))));
}

const cell = (text: string, isHead: boolean): Element => ({
  type: 'TableCell',
  items: [textBlock(text, isHead ? { weight: 'Bolder' } : {})],
});

/** Rows under their columns. */
export function tableElement(table: Table): Element {
  const { columns, rows } = table;
  if (columns.length > MOST_COLUMNS) return rowsAsFacts(table);
  return {
    type: 'Table',
    columns: columns.map((name, i) => ({ width: widthOf([name, ...rows.map((row) => row[i] ?? '')]) })),
    rows: [columns, ...rows].map((row, r) => ({
      type: 'TableRow',
      cells: row.map((text, i) => cell(text, r === 0 || i === 0)),
    })),
    firstRowAsHeaders: true,
    fallback: rowsAsFacts(table),
  };
}

export const tableElements = (table: Table): Element[] => [heading(table.title), tableElement(table)];
