import type { ReactNode } from 'react';
import './filter-row.css';

/** The fields a list is narrowed by, in a row above it; `count` says what is left, and is read out when it changes. */
export function FilterRow({ children, count }: { children: ReactNode; count: string }) {
  return (
    <>
      <search className="filter-row no-print">{children}</search>
      <output className="filter-count">{count}</output>
    </>
  );
}
