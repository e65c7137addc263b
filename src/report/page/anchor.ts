import type { ContactId } from '../../events/event.ts';

/** A contact's place on the page: "3/42.1" -> "c-3-42-1". */
export function anchorOf(contact: ContactId): string {
  return `c-${contact.replaceAll(/[^0-9]+/g, '-')}`;
}
