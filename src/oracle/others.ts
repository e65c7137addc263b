import type { ContactId, JourneyId } from '../events/event.ts';

/** The identifiers of everybody else: one map of a whole run, seen by one journey without its own. */
export class Others extends Map<string, string> {
  readonly #owners: ReadonlyMap<string, JourneyId>;
  readonly #self: JourneyId;
  readonly #contactOf: (journey: JourneyId) => ContactId;

  /** `contactOf`: the contact in which that journey's data was last spoken of. */
  constructor(owners: ReadonlyMap<string, JourneyId>, self: JourneyId, contactOf: (journey: JourneyId) => ContactId) {
    super();
    this.#owners = owners;
    this.#self = self;
    this.#contactOf = contactOf;
  }

  override get(identifier: string): string | undefined {
    const owner = this.#owners.get(identifier);
    return owner === undefined || owner === this.#self ? undefined : this.#contactOf(owner);
  }

  override has(identifier: string): boolean {
    return this.get(identifier) !== undefined;
  }

  override get size(): number {
    return this.#owners.size;
  }
}
