import { css } from 'lit';

/** The tables of the report: names, numbers, and a bar at the end of a row. */
export const reportTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: var(--weight-normal) var(--size-3) / 1.4 var(--font-ui);
  }
  caption {
    padding-block-end: var(--space-1);
    color: var(--text);
    font-weight: var(--weight-bold);
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem var(--space-3) 0.3rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: var(--weight-normal);
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    color: var(--text-muted);
    font-size: var(--size-2);
    vertical-align: bottom;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .chart {
    inline-size: 30%;
    padding-inline-end: 0;
  }
  small {
    display: block;
    color: var(--text-muted);
    font-size: var(--size-2);
  }
`;
