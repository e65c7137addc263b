import type { FactNeed, Need } from '../events/need.ts';
import type { Topic } from '../reading/reading.ts';

/** What the oracle listens for: the needs without their truth. */
export const topicsOf = (needs: readonly Need[]): Topic[] =>
  needs.flatMap((need): Topic[] => {
    if (need.kind === 'handoff') return [];
    if (need.kind === 'action')
      return [
        {
          id: need.id,
          kind: 'action',
          about: [...(need.about ?? []), ...need.id.split(/[._-]/), ...need.action.split(/[._-]/)],
        },
      ];
    return [
      {
        id: need.id,
        kind: 'fact',
        type: need.type,
        about: need.about,
        ...(need.choices && { choices: [...need.choices, ...(need.accept ?? [])] }),
        ...(need.type === 'text' && { wordings: wordingsOf(need) }),
      },
    ];
  });

/** True and false wordings in an order that does not tell which is which. */
const wordingsOf = ({ value, accept = [], wrong = [] }: FactNeed): string[] =>
  [...new Set([value, ...accept, ...wrong])].sort();
