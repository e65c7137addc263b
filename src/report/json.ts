import type { Report } from './report.ts';

/** The report as one JSON document. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
