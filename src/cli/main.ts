#!/usr/bin/env node
import { hideBin } from 'yargs/helpers';
import { command } from './command.ts';

// A reader that closes early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await command(hideBin(process.argv));
