/**
 * What runs in the child process, as CommonJS: Botium is that, and changes what is global. Each conversation has a
 * container of its own. Messages in: {from, caps}, {open, names}, {say, text}, {close}, {quit}. Out: {id, ready}, {id, heard}, {id, wrong}.
 */
export const PROGRAM = String.raw`
const { writeSync } = require('node:fs');
const { createRequire } = require('node:module');
const send = (message) => process.connected && process.send(message);
const textOf = (error) => String((error && error.message) || error);
// Who waits for a conversation that is closed is not told: its container is held for so long.
const LONG = 10000;
const open = new Map();
let driverOf;

process.on('disconnect', () => process.exit());
// Ctrl-C goes to both: irate ends its conversations in good order, and this process with them.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
process.on('message', (message) => {
  if (message.caps) {
    const caps = JSON.stringify(message.caps);
    try {
      const { BotDriver } = createRequire(message.from)('botium-core');
      const written = (name) => JSON.stringify(name).slice(1, -1);
      const named = (names) => Object.keys(names).reduce((all, name) => all.split('{{' + name + '}}').join(written(names[name])), caps);
      driverOf = (names) => new BotDriver(JSON.parse(named(names)));
    } catch (error) {
      writeSync(2, textOf(error).split('\n')[0]);
      process.exit(1);
    }
  } else if (message.open) begin(message.open, message.names);
  else if (message.say) say(message.say, message.text);
  else if (message.close) void end(message.close);
  else if (message.quit) void Promise.all([...open.keys()].map(end)).then(() => process.exit());
});

async function begin(id, names) {
  const conversation = { container: null, closed: false };
  open.set(id, conversation);
  try {
    const container = await driverOf(names).Build();
    conversation.container = container;
    if (!conversation.closed) await container.Start();
    if (conversation.closed) return void (await clean(container));
    send({ id, ready: true });
    listen(id, conversation);
  } catch (error) {
    send({ id, wrong: textOf(error) });
  }
}

// Botium knows no end of a turn: whatever comes is told when it comes.
async function listen(id, conversation) {
  while (!conversation.closed) {
    try {
      const heard = await conversation.container.WaitBotSays(null, LONG);
      if (conversation.closed) return;
      if (heard && heard instanceof Error) send({ id, wrong: textOf(heard) });
      else if (heard) send({ id, heard: JSON.parse(JSON.stringify(heard)) });
      else await new Promise((later) => setTimeout(later, 10));
    } catch (error) {
      if (conversation.closed) return;
      if (!/did not respond within/i.test(textOf(error))) send({ id, wrong: textOf(error) });
      await new Promise((later) => setTimeout(later, 10));
    }
  }
}

async function say(id, text) {
  const conversation = open.get(id);
  try {
    await conversation.container.UserSays({ messageText: text });
  } catch (error) {
    send({ id, wrong: textOf(error) });
  }
}

async function end(id) {
  const conversation = open.get(id);
  open.delete(id);
  if (!conversation) return;
  conversation.closed = true;
  if (conversation.container) await clean(conversation.container);
}

// Without this each leaves a folder behind.
async function clean(container) {
  try {
    await container.Stop();
  } catch {}
  try {
    await container.Clean();
  } catch {}
}
`;
