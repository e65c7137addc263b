import type { Need } from '../events/need.ts';
import type { Turn } from '../events/transcript.ts';
import type { Mode } from '../events/verdict.ts';
import { conversation } from './conversation.ts';
import { handsOver, turnsOf } from './messages.ts';
import type { Format, Recording } from './recording.ts';
import { isRaw, isText, listed, malformed, many, raw, type Raw } from './shape.ts';
import { spoken } from './spoken.ts';
import { reads, stateNeed, type Call } from './writes.ts';

/** tau2-bench: the file of a run with its tasks, or one simulation, of which nobody then says what was expected. */
export const tau2: Format = {
  name: 'tau2-bench',
  fits: (value) => isRaw(value) && (Array.isArray(value['simulations']) || isSimulation(value)),
  read: (value, name) => {
    const from = raw(value, 'the results');
    const tasks = new Map(
      listed(from['tasks'])
        .filter(isRaw)
        .map((task) => [String(task['id']), task]),
    );
    const simulations = isSimulation(from) ? [from] : many(from['simulations'], 'simulations');
    if (simulations.length === 0) malformed('it holds no simulation: name the files in its folder "simulations"');
    return simulations.map((one, i) => {
      const simulation = raw(one, `simulations[${i}]`);
      return simulationFrom(simulation, tasks.get(String(simulation['task_id'])), `${name}.${i + 1}`);
    });
  },
};

const isSimulation = (value: Raw): boolean => 'termination_reason' in value && Array.isArray(value['messages']);

/** Of what the bot told, the tasks say nothing; nor what the customer came for in words, nor whose the data is. */
const UNTOLD: readonly Mode[] = ['confident_incorrect', 'hedged_incorrect', 'misroute', 'cross_talk'];

function simulationFrom(simulation: Raw, task: Raw | undefined, name: string): Recording {
  const messages = many(simulation['messages'], 'messages').map((message, i) => raw(message, `messages[${i}]`));
  const criteria = task?.['evaluation_criteria'];
  const id = isText(simulation['id']) ? simulation['id'] : name;
  const { transcript } = conversation({ id }, asShown(turnsOf(messages)), name);
  if (!isRaw(criteria)) return { transcript, label: null };
  const expected = listed(criteria['actions']).filter(isRaw).map(callFrom);
  return {
    transcript: { ...transcript, needs: needsFrom(criteria, expected, madeIn(messages)) },
    label: null,
    unscored: UNTOLD,
  };
}

/** As the customer saw them: structured output in its words, no signals of the simulated customer to its harness. */
function asShown(turns: readonly Turn[]): Turn[] {
  return turns
    .map((turn) => ({
      ...turn,
      text: turn.role === 'bot' ? spoken(turn.text) : turn.text.replace(/###[A-Z-]{2,20}###/g, '').trim(),
    }))
    .filter(({ role, text }) => role === 'bot' || text !== '');
}

function needsFrom(criteria: Raw, expected: readonly Call[], made: readonly Call[]): Need[] {
  const state = stateNeed(
    writesIn(expected),
    writesIn(made),
    made.some(({ name }) => handsOver(name)),
  );
  const basis = criteria['reward_basis'] === undefined ? ['DB', 'COMMUNICATE'] : listed(criteria['reward_basis']);
  // Where the end state is told by other means, other calls may have led there.
  const done = state.done === true || basis.includes('DB') ? state.done : null;
  const told = basis.includes('COMMUNICATE') ? listed(criteria['communicate_info']).filter(isText) : [];
  return [
    { ...state, done },
    ...told.map((value): Need => ({
      id: `tell ${value}`,
      kind: 'fact',
      type: 'text',
      value,
      about: [],
      accept: grouped(value),
    })),
    ...(expected.some(({ name }) => handsOver(name))
      ? [{ id: 'human', kind: 'handoff', required: true } as const]
      : []),
  ];
}

/** "1131.02" may be said "1,131.02". */
function grouped(value: string): string[] {
  const [, whole, rest] = /^(\d{4,15})(\.\d+)?$/.exec(value) ?? [];
  return whole === undefined ? [] : [Number(whole).toLocaleString('en-US') + (rest ?? '')];
}

const writesIn = (calls: readonly Call[]): Call[] => calls.filter(({ name }) => !reads(name) && !handsOver(name));

const callFrom = (from: Raw): Call => ({
  name: isText(from['name']) ? from['name'] : '',
  args: isRaw(from['arguments']) ? from['arguments'] : {},
});

/** The calls of agent and customer that were answered without an error. */
function madeIn(messages: readonly Raw[]): Call[] {
  const failed = new Set(messages.filter(({ error }) => error === true).map(({ id }) => id));
  return messages
    .flatMap((message) => listed(message['tool_calls']).filter(isRaw))
    .filter(({ id }) => !failed.has(id))
    .map(callFrom);
}
