/** "43.20 USD" in hundredths, so that sums are exact; null if it is no amount. */
export function cents(money: string): number | null {
  const number = Number.parseFloat(money.replace(',', '.'));
  return Number.isFinite(number) ? Math.round(number * 100) : null;
}

/** "43.2", "43,20", "$43.20" or "43.20 USD" as the books write it; as it came if it is no amount. */
export function inBooks(amount: string, like: string): string {
  const [, number, currency] = /^\D{0,2}(\d+(?:[.,]\d{1,2})?)\s*([A-Z]{3})?\D?$/.exec(amount.trim()) ?? [];
  if (number === undefined) return amount;
  const usual = currency ?? /[A-Z]{3}$/.exec(like)?.[0];
  const sum = ((cents(number) ?? 0) / 100).toFixed(2);
  return usual === undefined ? sum : `${sum} ${usual}`;
}
