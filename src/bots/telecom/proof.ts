export const ACCOUNT = { asks: ['account'], by: ['account', 'email'] } as const;
/** Where money moves or a contract changes, who asks has to be the customer. */
export const PROVED = { asks: ['account', 'email'], by: ['account', 'email'] } as const;
