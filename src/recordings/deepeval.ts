import type { Turn } from '../events/transcript.ts';
import { carried, conversation } from './conversation.ts';
import { handsOver } from './messages.ts';
import type { Format, Recording } from './recording.ts';
import { isRaw, isText, listed, malformed, many, oneOf, raw, text, type Raw } from './shape.ts';

const ROLES = ['user', 'assistant'] as const;

/** DeepEval: conversational test cases and goldens, alone, in a list, or in the file of a test run. */
export const deepeval: Format = {
  name: 'DeepEval',
  fits: (value) => casesIn(value) !== null,
  read: (value, name) => (casesIn(value) ?? []).map((one, i) => caseFrom(one, i === 0 ? name : `${name}.${i + 1}`)),
};

function casesIn(value: unknown): readonly Raw[] | null {
  if (isCase(value)) return [value];
  if (!isRaw(value)) return null;
  const run = isRaw(value['testRunData']) ? value['testRunData'] : value;
  const cases = listed(run['conversationalTestCases'] ?? run['conversational_test_cases']).filter(isRaw);
  return cases.length > 0 ? cases : null;
}

/** Turns are a list, or that list as a text of JSON, as data sets are saved. */
const isCase = (value: unknown): value is Raw =>
  isRaw(value) &&
  (isText(value['turns'])
    ? /^\s*\[/.test(value['turns'])
    : listed(value['turns']).some((turn) => isRaw(turn) && 'content' in turn));

function caseFrom(from: Raw, name: string): Recording {
  const metadata = from['metadata'] ?? from['additionalMetadata'] ?? from['additional_metadata'];
  const turns = listOf(from['turns']).map((turn, i) => turnFrom(raw(turn, `turns[${i}]`), i));
  const id = isText(from['name']) ? from['name'] : name;
  return conversation(carried({ id }, metadata), turns, name);
}

function listOf(turns: unknown): readonly unknown[] {
  if (!isText(turns)) return many(turns, 'turns');
  try {
    return many(JSON.parse(turns), 'turns');
  } catch {
    return malformed('"turns" is a text that is no JSON');
  }
}

function turnFrom(from: Raw, i: number): Turn {
  const tools = listed(from['tools_called'] ?? from['toolsCalled']);
  const handoff = tools.some((tool) => isRaw(tool) && handsOver(tool['name']));
  return {
    role: oneOf(from, 'role', ROLES, `turns[${i}].`) === 'user' ? 'customer' : 'bot',
    text: text(from, 'content', `turns[${i}].`),
    at: 0,
    ...(handoff && { meta: { handoff } }),
  };
}
