import type { Claim, Listening, Reading, Topic } from '../../src/reading/reading.ts';
import { read } from '../../src/reading/read.ts';

/** A Tuesday. */
export const NOW = '2026-06-09T09:00:00Z';

/** Reads a text for topics, as a customer in Lisbon, Leeds or Lyon would. */
export function hear(text: string, topics: readonly Topic[] = [], more: Partial<Listening> = {}): Reading {
  return read(text, { language: 'en', now: NOW, slots: [], topics, ...more });
}

export const fact = (type: NonNullable<Topic['type']>, about: readonly string[], more: Partial<Topic> = {}): Topic => ({
  id: 'topic',
  kind: 'fact',
  type,
  about,
  ...more,
});

/** The claims about one topic. */
export function claims(text: string, topic: Topic, more: Partial<Listening> = {}): readonly Claim[] {
  return hear(text, [topic], more).claims;
}

/** What is claimed, with no stance. */
export const values = (text: string, topic: Topic, more: Partial<Listening> = {}): string[] =>
  claims(text, topic, more).map(({ value, upTo }) => (upTo === undefined ? value : `${value}..${upTo}`));
