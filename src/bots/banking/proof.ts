export const ACCOUNT = {
  asks: ['account'],
  by: ['account', 'email'],
  row: { of: 'account', slot: 'account' },
} as const;
/** Where money moves or a card changes, who asks has to be the customer. */
export const PROVED = { ...ACCOUNT, asks: ['account', 'email'] } as const;
export const GENERAL = { asks: [], by: [] } as const;
