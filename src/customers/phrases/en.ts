import { DOUBT } from './en/doubt.ts';
import { FACTS } from './en/facts.ts';
import { HUMAN } from './en/human.ts';
import { LEAVING } from './en/leaving.ts';
import { MEETING } from './en/meeting.ts';
import { OPEN } from './en/open.ts';
import { TROUBLE } from './en/trouble.ts';
import type { Lines } from './lines.ts';

/** What people say in English, by occasion. */
export const LINES: Lines = { ...MEETING, ...FACTS, ...TROUBLE, ...OPEN, ...DOUBT, ...HUMAN, ...LEAVING };
