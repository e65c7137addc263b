// NLP.js with its own server: intents learnt from a few utterances, a slot that is asked for, Direct Line by polling.
import basic from '@nlpjs/basic';
import directline from '@nlpjs/directline-connector';
import server from '@nlpjs/express-api-server';
import { whereIs } from './shop.mjs';

const { containerBootstrap, Evaluator, LangEn, Nlp, Template } = basic;

const intent = (name, answer, ...utterances) => ({ intent: name, utterances, ...(answer && { answers: [answer] }) });

const corpus = {
  name: 'shop',
  locale: 'en-US',
  entities: { order: { regex: '/HP-\\d{7}/gi' } },
  data: [
    {
      ...intent(
        'order_status',
        null,
        'where is my order @order',
        'when does my parcel arrive',
        'track my package',
        'I want to know when @order gets here',
        'status of my delivery',
        'my order has not come yet',
      ),
      slotFilling: { order: { mandatory: true, question: 'What is your order number?' } },
    },
    intent(
      'return_policy',
      'You can send an item back within 30 days of delivery. A return with our label costs 4.95 USD, taken off the refund.',
      'can I return something',
      'how do I send an item back',
      'what does a return cost',
      'return policy',
      'how many days do I have to give it back',
    ),
    intent(
      'opening_hours',
      'The showroom is open from 10 am to 7 pm, Monday to Saturday. It is closed on Sunday.',
      'when are you open',
      'what are the opening hours',
      'is the shop open on sunday',
      'until when is the showroom open',
    ),
    intent(
      'password_reset',
      'Click on "forgot my password" in the shop: we send you a link that works for 30 minutes.',
      'I forgot my password',
      'I cannot log in',
      'reset my password',
      'my account is locked',
    ),
    intent(
      'gift_card_balance',
      'A gift card is valid for 3 years. Its balance is shown in your basket when you type the code in.',
      'how much is left on my gift card',
      'when does my gift card expire',
      'balance of a voucher',
    ),
    intent(
      'double_charge',
      'I am sorry about that. A second charge is refunded within 5 business days.',
      'I was charged twice',
      'you took the money two times',
      'double payment on my card',
      'I want my money back',
    ),
    intent(
      'human',
      'One moment, I am connecting you to a colleague.',
      'I want a human',
      'let me talk to a person',
      'agent please',
    ),
    intent('thanks', 'You are welcome.', 'thank you', 'thanks', 'great, that helps', 'bye'),
    intent('hello', 'Hello! How can I help you?', 'hello', 'hi', 'good morning'),
  ],
};

const container = await containerBootstrap(
  {
    settings: {
      nlp: { languages: ['en'], threshold: 0.5, nlu: { useNoneFeature: true, log: false }, autoSave: false },
      // An address is all that it hands on to Node.
      'api-server': { port: { port: Number(process.env.PORT ?? 0), host: '127.0.0.1' } },
      directline: { log: false },
      logger: { level: 'error' },
    },
  },
  false,
);
container.register('Template', Template, true);
container.register('Evaluator', Evaluator, true);
for (const part of [LangEn, Nlp, server.ExpressApiServer, directline.DirectlineConnector]) container.use(part);
const nlp = container.get('nlp');
nlp.addCorpus(corpus);
await nlp.train();
nlp.onIntent = async (_, result) => {
  const order = result.entities.find(({ entity }) => entity === 'order')?.sourceText;
  if (result.intent === 'order_status' && !result.slotFill?.currentSlot && order)
    result.answer = await whereIs(order.toUpperCase(), result.activity.conversation.id);
};
await container.start();
const { server: listener } = container.get('api-server');
listener.on('listening', () => console.log(`http://127.0.0.1:${listener.address().port}`));
