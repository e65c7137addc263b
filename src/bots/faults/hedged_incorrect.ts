import { misremember } from './confident_incorrect.ts';
import type { Fault } from './fault.ts';

/** The same from memory, and it says that it is not sure. */
export const hedgedIncorrect: Fault = (scene) => misremember(scene, 'hedged_incorrect');
