import { describe, expect, it } from 'vitest';
import type { Entry, OfficeControl } from '../../src/office/office.ts';
import { createOffice } from '../../src/office/store.ts';

const KEYS = { account: 'email', order: 'number', product: 'name' };
const FILES = [
  {
    key: '0/1',
    rows: {
      account: { email: 'ada@example.com' },
      order: { number: 'HP-1000001', total: '40.00 USD', paid: '80.00 USD' },
      product: { name: 'Brisa 300', warranty: 'P2Y' },
    },
  },
  {
    key: '0/2',
    rows: {
      account: { email: 'bo@example.com' },
      order: { number: 'HP-1000002', paid: '10.00 USD' },
      product: { name: 'Brisa 300', fits: 'yes' },
    },
  },
];
const ARTICLES = [
  { id: 'returns', title: 'Returns', text: 'Send it back within 30 days of delivery.', value: 'P30D' },
  { id: 'hours', title: 'Opening hours', text: 'The showroom is open from 10 to 7.', value: '10 to 7' },
];

async function filled() {
  const office = createOffice();
  await office.fill(FILES, ARTICLES, '2026-03-03T10:00:00Z', KEYS);
  return office;
}

function writesOf(office: OfficeControl, key: string): readonly Entry[] {
  let heard: readonly Entry[] = [];
  office.inspect(key, [], (seen) => (heard = seen?.entries ?? []));
  return heard;
}

describe('the back office in memory', () => {
  it('finds a file by any key column, in any case and with stray spaces', async () => {
    const office = await filled();
    expect(office.find('hp-1000001')?.key).toBe('0/1');
    expect(office.find(' HP- 1000002 ')?.key).toBe('0/2');
    expect(office.find('ADA@example.com')?.key).toBe('0/1');
    expect(office.find('40.00 USD')).toBeNull();
  });

  it('finds nobody behind a value that several files hold, only the table with that value', async () => {
    const office = await filled();
    const found = office.find('brisa 300');
    expect(found).toEqual({ key: '', rows: { product: { name: 'Brisa 300', warranty: 'P2Y', fits: 'yes' } } });
    expect(office.act(found!.key, 'order.cancel', {})).toBe(false);
  });

  it('refuses a second refund of the same kind, and refunds above what was paid', async () => {
    const office = await filled();
    const refund = (key: string, order: string, amount: string) => office.act(key, 'refund.create', { order, amount });
    expect(refund('0/1', 'HP-1000001', '40.00 USD')).toBe(true);
    expect(refund('0/1', 'HP-1000001', '40.00 USD')).toBe(false);
    expect(refund('0/1', 'HP-1000001', '40.01 USD')).toBe(false);
    expect(refund('0/1', 'HP-1000001', '39.90 USD')).toBe(true);
    expect(refund('0/2', 'HP-1000002', '10.01 USD')).toBe(false);
    expect(refund('0/9', 'HP-1000009', '1.00 USD')).toBe(false);
  });

  it('logs every write on its own file, refused or not, and forgets them when it is filled anew', async () => {
    const office = await filled();
    office.act('0/1', 'order.cancel', { order: 'HP-1000001' });
    office.act('0/2', 'refund.create', { order: 'HP-1000002', amount: '99.00 USD' });
    expect(writesOf(office, '0/1')).toEqual([{ action: 'order.cancel', args: { order: 'HP-1000001' }, ok: true }]);
    expect(writesOf(office, '0/2')[0]?.ok).toBe(false);
    await office.fill(FILES, ARTICLES, '2026-03-03T10:00:00Z', KEYS);
    expect(writesOf(office, '0/1')).toEqual([]);
  });

  it('ranks the article that shares the rare words first, and none without a word in common', async () => {
    const office = await filled();
    expect(office.search('until when is the showroom opening').map((article) => article.id)).toEqual(['hours']);
    expect(office.search('returning something')[0]?.id).toBe('returns');
    expect(office.search('zebra')).toEqual([]);
  });
});
