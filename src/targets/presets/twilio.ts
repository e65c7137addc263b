import type { Preset } from './preset.ts';

/** A number of its own for each conversation, among those that are nobody's: area codes from 201, 555-0100 to 555-0199. */
const PHONE =
  "'+1' & $string(201 + $floor(serial / 100) % 799) & '55501' & $substring('0' & $string(serial % 100), -2)";
/** The address, then each field and its value, by name. */
const SIGNED = 'url & $join($sort($keys(form)).($ & $lookup($$.form, $)))';

export const twilio: Preset = {
  about:
    'bots behind Twilio messaging; the address of their webhook; vars.authToken; what they send later goes to hook.port as to the REST API',
  needs: ['authToken'],
  target: {
    kind: 'callback',
    vars: { account: 'AC00000000000000000000000000000000', to: '+12015550100' },
    send: {
      form: {
        MessageSid: "SM{{$replace(uuid, '-', '')}}",
        AccountSid: '{{vars.account}}',
        From: `{{${PHONE}}}`,
        To: '{{vars.to}}',
        Body: '{{text}}',
        NumMedia: '0',
      },
      headers: { 'X-Twilio-Signature': `{{$hmac('sha1', vars.authToken, ${SIGNED})}}` },
    },
    hook: {
      port: 5099,
      path: '/2010-04-01/Accounts',
      status: 201,
      answer: { sid: 'SM00000000000000000000000000000000', status: 'queued' },
    },
    match: 'To',
    own: PHONE,
    reply: { text: 'Body' },
    answer: {
      from: 'xml',
      text: "Response.Message.($type($) = 'object' ? ($exists(Body) ? Body : `#text`) : $)",
    },
  },
};
