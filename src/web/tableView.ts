import type { TableReply } from '../conversation/reply';
import { el } from './dom';

/** A real table. In a narrow chat its rows become stacks, so the roles are spelt out: changing the display would drop them. */
export function tableView({ title, columns, rows }: TableReply['table']): HTMLElement {
  const head = columns.map((column) =>
    column === '' ? el('td', { role: 'cell' }) : el('th', { scope: 'col', role: 'columnheader' }, column),
  );
  const body = rows.map(([name = '', ...cells]) =>
    el(
      'tr',
      { role: 'row' },
      el('th', { scope: 'row', role: 'rowheader' }, name),
      ...cells.map((cell, i) => el('td', { role: 'cell', 'data-column': columns[i + 1] ?? '' }, cell)),
    ),
  );
  return el(
    'table',
    { role: 'table' },
    el('caption', {}, title),
    el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, ...head)),
    el('tbody', { role: 'rowgroup' }, ...body),
  );
}
