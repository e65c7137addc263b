import { AwsV4Signer } from 'aws4fetch';
import type { Ground } from '../ground.ts';
import type { Sign } from '../http/conversation.ts';
import { http } from '../http/http.ts';
import { isObject } from '../mapping/json.ts';
import { native, type Read } from '../mapping/native.ts';
import { bubblesIn } from '../mapping/usual.ts';
import type { Target } from '../target.ts';
import { lexSchema, type LexOptions } from './schema.ts';

/** Bots of Amazon Lex V2, over RecognizeText. @throws IrateError on a bad address or mapping */
export function lex(options: LexOptions, ground: Ground): Target {
  const { url, region, credentials, headers, vars, sessionAttributes, requestAttributes, reply } =
    lexSchema.parse(options);
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const { origin } = new URL(url);
  const sign: Sign = (request, signed) => {
    const { method, path, headers: own, body } = request;
    const signer = new AwsV4Signer({
      method,
      url: origin + path,
      headers: { ...own },
      ...(body !== null && { body }),
      accessKeyId,
      secretAccessKey,
      ...(sessionToken !== undefined && { sessionToken }),
      service: 'lex',
      region,
    });
    void signer
      .sign()
      .then((whole) => signed({ ...request, headers: { ...own, ...Object.fromEntries(whole.headers) } }));
  };
  const path = '/sessions/{{conversation}}';
  const script = {
    send: {
      path: `${path}/text`,
      body: { text: '{{text}}', sessionState: { sessionAttributes }, requestAttributes },
    },
    end: { method: 'DELETE' as const, path },
  };
  const reading = { understand: native(readReply, reply), marked: false, strict: false, whole: false, plain: false };
  return http({ kind: 'http', url, headers, vars, ...script }, ground, { protocol: 'lex', sign, reading });
}

const readReply: Read = (value) => {
  if (!isObject(value)) return { failed: true };
  // Where it has nothing to say there are no messages at all.
  const messages = Array.isArray(value['messages']) ? value['messages'].filter(isObject) : [];
  const state = isObject(value['sessionState']) ? value['sessionState'] : {};
  const action = isObject(state['dialogAction']) ? state['dialogAction']['type'] : undefined;
  const intent = isObject(state['intent']) ? state['intent']['name'] : undefined;
  const readings = Array.isArray(value['interpretations']) ? value['interpretations'].filter(isObject) : [];
  const sure = readings[0]?.['nluConfidence'];
  const confidence = isObject(sure) ? sure['score'] : sure;
  return {
    texts: messages.map(textIn).filter((text) => text !== ''),
    meta: {
      ...(typeof intent === 'string' && { intent }),
      ...(typeof confidence === 'number' && { confidence }),
      ...(action === 'Close' && { ended: true }),
    },
  };
};

function textIn({ content, contentType, imageResponseCard }: Readonly<Record<string, unknown>>): string {
  if (isObject(imageResponseCard)) {
    const { title, subtitle, buttons } = imageResponseCard;
    const words = [title, subtitle].filter((text) => typeof text === 'string').join('\n');
    return bubblesIn([{ text: words, buttons }]).join('\n');
  }
  if (typeof content !== 'string') return '';
  return contentType === 'SSML' ? content.replace(/<[^>]*>/g, '').trim() : content;
}
