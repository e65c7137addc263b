/** Rules as the bot remembers them when it does not look: from before they were changed. By article. */
export const OUTDATED: Readonly<Record<string, string>> = {
  return_window: 'P14D',
  refund_time: 'P14D',
  reset_link: 'PT24H',
  opening_hours: '9 am to 6 pm',
  sunday: 'yes',
  late_return: 'yes',
  replacement_time: 'P7D',
  price_match: 'P30D',
  gift_card: 'P1Y',
};
