import { languageDetector, type DetectLanguage } from '../recordings/language.ts';
import { readRecordings } from '../recordings/read.ts';
import type { Recording } from '../recordings/recording.ts';
import { plain } from '../report/defuse.ts';

/** Malformed lines that are shown; the rest is counted. */
const SHOWN = 20;

/** The recorded conversations of some files, one after the other, each with its language. */
export interface Recordings {
  each(): AsyncGenerator<Recording>;
  /** Malformed lines so far. */
  malformed(): number;
}

/** Reads files of any known format; malformed lines go to standard error. `language`: of records that name none. */
export function recordingsIn(files: readonly string[], language: string | undefined): Recordings {
  let malformed = 0;
  const speaking = speaker(language);
  return {
    malformed: () => malformed,
    async *each() {
      for (const file of files) {
        for await (const entry of readRecordings(file)) {
          if (entry.kind === 'conversation') yield speaking(entry.recording);
          else if (++malformed <= SHOWN)
            process.stderr.write(`irate: ${plain(`${file}:${entry.line}: ${entry.what}`)}\n`);
        }
      }
      if (malformed > SHOWN) process.stderr.write(`irate: and ${malformed - SHOWN} more malformed\n`);
    },
  };
}

/** Adds the language to a record that names none. */
function speaker(named: string | undefined): (recording: Recording) => Recording | Promise<Recording> {
  let detector: Promise<DetectLanguage> | undefined;
  return async (recording) => {
    const { transcript } = recording;
    if (transcript.language !== '') return recording;
    const language = named ?? (await (detector ??= languageDetector()))(transcript) ?? 'en';
    return { ...recording, transcript: { ...transcript, language } };
  };
}
