import { z } from 'zod';
import { type Books, type Document, field, type Json } from '../books.ts';
import { needed, Refusal, tool, type Tool } from '../tool.ts';
import { amount, charge, list, meansOf, part } from './documents.ts';
import { directFlights, oneStopFlights, seated } from './flights.ts';
import { reading, writing } from './kinds.ts';

const reservation_id = z.string();
const user_id = z.string();
const payment_id = z.string();
const cabin = z.enum(['basic_economy', 'economy', 'business']);
const flights = z.array(z.looseObject({ flight_number: z.string(), date: z.string() })).min(1);
const passengers = z.array(z.looseObject({ first_name: z.string(), last_name: z.string(), dob: z.string() })).min(1);
const whole = z.number().int().nonnegative();
const route = z.strictObject({ origin: z.string(), destination: z.string(), date: z.iso.date() });
const BAG = 50;
const INSURANCE = 30;

/** The tools of the airline domain of tau2-bench, by its names and arguments. */
export const AIRLINE: readonly Tool[] = [
  reading('user', 'A user, with means of payment, membership and reservations.', { user_id }),
  reading('reservation', 'A reservation, with its flights, passengers and payments.', { reservation_id }),
  tool({
    name: 'list_all_airports',
    about: 'The codes of all airports.',
    path: '/list_all_airports',
    input: z.strictObject({}),
    run: (books) =>
      [
        ...new Set(
          books.all('flight').flatMap(([, flight]) => [field(flight, 'origin'), field(flight, 'destination')]),
        ),
      ].sort(),
  }),
  tool({
    name: 'search_direct_flight',
    about: 'Flights that can be booked between two airports on a day.',
    path: '/search_direct_flight',
    input: route,
    run: (books, { origin, destination, date }) => directFlights(books, date, { origin, destination }),
  }),
  tool({
    name: 'search_onestop_flight',
    about: 'Pairs of flights that can be booked between two airports on a day.',
    path: '/search_onestop_flight',
    input: route,
    run: (books, { origin, destination, date }) => oneStopFlights(books, date, origin, destination),
  }),
  tool({
    name: 'get_flight_status',
    about: 'How a flight stands on a day.',
    path: '/get_flight_status',
    input: z.strictObject({ flight_number: z.string(), date: z.iso.date() }),
    run(books, { flight_number, date }) {
      const status = field(part(part(needed(books, 'flight', flight_number), 'dates'), date), 'status');
      if (status === '') throw new Refusal(404, `${flight_number} does not fly on ${date}`);
      return status;
    },
  }),
  writing('book_reservation', 'Books flights for passengers; the payments make up the price.', {
    user_id,
    origin: z.string(),
    destination: z.string(),
    flight_type: z.enum(['one_way', 'round_trip']),
    cabin,
    flights,
    passengers,
    payment_methods: z.array(z.looseObject({ payment_id, amount: z.number() })).min(1),
    total_baggages: whole,
    nonfree_baggages: whole,
    insurance: z.enum(['yes', 'no']),
  })((books, args, { now }) => {
    const { flights, passengers, payment_methods, ...rest } = args;
    const user = needed(books, 'user', args.user_id);
    const booked = flights.map((flight) => seated(books, flight, args.cabin, passengers.length));
    const fares = booked.reduce((sum, flight) => sum + amount(flight, 'price'), 0) * passengers.length;
    const insured = args.insurance === 'yes' ? INSURANCE * passengers.length : 0;
    const price = fares + insured + BAG * args.nonfree_baggages;
    const paid = payment_methods.reduce((sum, payment) => sum + payment.amount, 0);
    if (paid !== price) throw new Refusal(409, `the price is ${price}, and the payments make ${paid}`);
    for (const payment of payment_methods) covered(user, payment.payment_id, payment.amount);
    for (const payment of payment_methods) spend(books, user, payment.payment_id, payment.amount);
    for (const { flight_number, date } of flights) takeSeats(books, flight_number, date, args.cabin, passengers.length);
    const id = fresh('NEW', (candidate) => books.get('reservation', candidate) !== undefined);
    const reservation = {
      ...rest,
      reservation_id: id,
      flights: booked,
      passengers,
      payment_history: payment_methods,
      created_at: now,
    } as Document;
    books.put('reservation', id, reservation);
    const latest = needed(books, 'user', args.user_id);
    const reservations = latest['reservations'] as readonly Json[];
    books.put('user', args.user_id, { ...latest, reservations: [...reservations, id] });
    return reservation;
  }),
  writing('cancel_reservation', 'Cancels a whole reservation, and refunds it.', { reservation_id })(
    (books, { reservation_id }) => {
      const reservation = needed(books, 'reservation', reservation_id);
      const payments = list(reservation, 'payment_history');
      const refunds = payments.map((payment) => ({ ...payment, amount: -amount(payment, 'amount') }));
      return put(books, { ...reservation, payment_history: [...payments, ...refunds], status: 'cancelled' });
    },
  ),
  writing('send_certificate', 'Gives a user a certificate.', { user_id, amount: z.number().positive() })(
    (books, { user_id, amount }) => {
      const user = needed(books, 'user', user_id);
      const means = part(user, 'payment_methods');
      const id = fresh('certificate_new_', (candidate) => candidate in means);
      const certificate = { source: 'certificate', id, amount };
      books.put('user', user_id, { ...user, payment_methods: { ...means, [id]: certificate } });
      return certificate;
    },
  ),
  writing('update_reservation_baggages', 'Changes the bags of a reservation; more that are not free are paid.', {
    reservation_id,
    total_baggages: whole,
    nonfree_baggages: whole,
    payment_id,
  })((books, { reservation_id, total_baggages, nonfree_baggages, payment_id }) => {
    const reservation = needed(books, 'reservation', reservation_id);
    const price = BAG * Math.max(0, nonfree_baggages - amount(reservation, 'nonfree_baggages'));
    return put(books, { ...settled(books, reservation, payment_id, price), total_baggages, nonfree_baggages });
  }),
  writing('update_reservation_flights', 'Gives a reservation these flights, all of them, and settles the difference.', {
    reservation_id,
    cabin,
    flights,
    payment_id,
  })((books, { reservation_id, cabin, flights, payment_id }) => {
    const reservation = needed(books, 'reservation', reservation_id);
    const before = list(reservation, 'flights');
    const people = list(reservation, 'passengers').length;
    const after = flights.map((flight) => {
      const kept = before.find(
        ({ flight_number, date }) => flight_number === flight.flight_number && date === flight.date,
      );
      return kept && cabin === reservation['cabin'] ? kept : seated(books, flight, cabin, people);
    });
    const fares = (of: readonly Document[]): number => of.reduce((sum, flight) => sum + amount(flight, 'price'), 0);
    const price = (fares(after) - fares(before)) * people;
    return put(books, { ...settled(books, reservation, payment_id, price), flights: after, cabin });
  }),
  writing('update_reservation_passengers', 'Changes who the passengers of a reservation are, not how many.', {
    reservation_id,
    passengers,
  })((books, { reservation_id, passengers }) => {
    const reservation = needed(books, 'reservation', reservation_id);
    if (passengers.length !== list(reservation, 'passengers').length)
      throw new Refusal(409, 'the number of passengers cannot be changed');
    return put(books, { ...reservation, passengers: passengers as unknown as Json });
  }),
];

function put(books: Books, reservation: Document): Document {
  books.put('reservation', field(reservation, 'reservation_id'), reservation);
  return reservation;
}

/** Pays or gets back a difference, and writes it down. @throws Refusal */
function settled(books: Books, reservation: Document, id: string, sum: number): Document {
  const user = needed(books, 'user', field(reservation, 'user_id'));
  if (meansOf(user, id)['source'] === 'certificate')
    throw new Refusal(409, 'a certificate pays for new reservations only');
  charge(books, user, id, sum, 'amount');
  if (sum === 0) return reservation;
  return {
    ...reservation,
    payment_history: [...list(reservation, 'payment_history'), { payment_id: id, amount: sum }],
  };
}

/** @throws Refusal where it does not hold so much */
function covered(user: Document, id: string, sum: number): void {
  const means = meansOf(user, id);
  if (means['source'] !== 'credit_card' && amount(means, 'amount') < sum)
    throw new Refusal(409, `${id} does not hold ${sum}`);
}

/** A certificate is spent as a whole. @throws Refusal */
function spend(books: Books, user: Document, id: string, sum: number): void {
  const means = meansOf(user, id);
  if (means['source'] !== 'certificate') return charge(books, user, id, sum, 'amount');
  const latest = needed(books, 'user', field(user, 'user_id'));
  const left = Object.entries(part(latest, 'payment_methods')).filter(([each]) => each !== id);
  books.put('user', field(user, 'user_id'), { ...latest, payment_methods: Object.fromEntries(left) });
}

function takeSeats(books: Books, number: string, date: string, cabin: string, people: number): void {
  const flight = needed(books, 'flight', number);
  const [dates, day] = [part(flight, 'dates'), part(part(flight, 'dates'), date)];
  const seats = part(day, 'available_seats');
  const available_seats = { ...seats, [cabin]: amount(seats, cabin) - people };
  books.put('flight', number, { ...flight, dates: { ...dates, [date]: { ...day, available_seats } } });
}

/** The same in every copy of the same books: numbers that are drawn would tell two of them apart. */
function fresh(prefix: string, taken: (id: string) => boolean): string {
  let n = 1;
  while (taken(`${prefix}${n}`)) n++;
  return `${prefix}${n}`;
}
