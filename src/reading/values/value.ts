import type { ValueType } from '../../events/need.ts';

/** A typed value as it stands in a clause. */
export interface Value {
  readonly type: ValueType | 'time';
  /** In the notation of needs; a time of day as "HH:MM" or "HH:MM-HH:MM". */
  readonly value: string;
  /** The upper end of a range. */
  readonly upTo?: string;
  /** Other values that the same words can have ("06/09", "next Friday"). */
  readonly readings?: readonly string[];
  readonly rounded?: boolean;
  /** A number without a sign of its type ("5.90" for an amount). */
  readonly bare?: boolean;
  /** Where it stands in the clause's figures. */
  readonly from: number;
  readonly to: number;
}
