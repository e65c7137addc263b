import { runVectors } from '../statistics/vectors/run.ts';

const { lines, exitCode } = runVectors(process.argv[2]);
const stream = exitCode === 2 ? process.stderr : process.stdout;
stream.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
