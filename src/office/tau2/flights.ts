import { type Books, type Document, field } from '../books.ts';
import { needed, Refusal } from '../tool.ts';
import { amount, part } from './documents.ts';

const BOOKABLE = 'available';

interface Way {
  readonly origin?: string;
  readonly destination?: string;
  /** "14:00:00" */
  readonly after?: string;
}

/** Flights that can be booked on a day. */
export function directFlights(books: Books, date: string, { origin, destination, after }: Way): Document[] {
  return books.all('flight').flatMap(([, flight]) => {
    const { dates, ...about } = flight;
    const day = part(part({ dates: dates ?? null }, 'dates'), date);
    const fits =
      field(day, 'status') === BOOKABLE &&
      (origin === undefined || field(flight, 'origin') === origin) &&
      (destination === undefined || field(flight, 'destination') === destination) &&
      (after === undefined || field(flight, 'scheduled_departure_time_est') >= after);
    return fits ? [{ ...about, ...day }] : [];
  });
}

/** Pairs of flights of which the second leaves when the first has arrived, that day or the next. */
export function oneStopFlights(books: Books, date: string, origin: string, destination: string): Document[][] {
  return directFlights(books, date, { origin }).flatMap((first) => {
    const arrival = field(first, 'scheduled_arrival_time_est');
    const day = arrival.includes('+1') ? dayAfter(date) : date;
    const onward = { origin: field(first, 'destination'), destination, after: arrival.replace(/\+1$/, '') };
    return directFlights(books, day, onward).map((second) => [
      { ...first, date },
      { ...second, date: day },
    ]);
  });
}

/** A flight as it stands in a reservation. @throws Refusal where there is no such flight, or no seat */
export function seated(
  books: Books,
  { flight_number, date }: { readonly flight_number: string; readonly date: string },
  cabin: string,
  people: number,
): Document {
  const flight = needed(books, 'flight', flight_number);
  const day = part(part(flight, 'dates'), date);
  if (field(day, 'status') !== BOOKABLE) throw new Refusal(409, `${flight_number} cannot be booked on ${date}`);
  if (amount(part(day, 'available_seats'), cabin) < people)
    throw new Refusal(409, `${flight_number} has not so many seats`);
  const { origin = '', destination = '' } = flight;
  return { flight_number, date, origin, destination, price: amount(part(day, 'prices'), cabin) };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
