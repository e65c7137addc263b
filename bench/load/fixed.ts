import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TARGET_CORE } from './pins.ts';

/** What the target answers, in turn: short replies of support bots, ~300 bytes of JSON each. */
export const REPLIES = [
  'Thanks for getting in touch. I can see one parcel in transit; it left our warehouse this morning and should be with you by Thursday. Could you tell me your order number, please?',
  'I am sorry to hear that. Refunds go back to the card that you paid with and take 5 to 7 working days. Shall I start one for you now?',
  'You can return most items within 30 days of delivery, as long as they are unused. The label is in your account under Orders. Is there anything else?',
  'I have looked into it: the charge of 43.20 USD was taken twice, and one of them will drop off within 3 days. Does that answer your question?',
  'I did not quite get that. Is it about a delivery, a payment or a return?',
  'Your address has been changed. The parcel will go to the new one, and delivery is now expected on Friday. Have a lovely day!',
  'For that I need your e-mail address and the order number, so that I can find it. Where was it to be delivered?',
  'It may take up to 14 days until the warehouse has checked it. We cannot make an exception, but a colleague can look at it if you wish.',
] as const;

/** A server of its own process, on its own core. */
export interface Fixed {
  readonly url: string;
  readonly pid: number;
  stop(): void;
}

/** nginx with one reply to everything (`replies` 1), or one of several by a hash of the request. */
export async function fixedTarget(replies = 1): Promise<Fixed> {
  const folder = mkdtempSync(join(tmpdir(), 'irate-bench-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, Math.min(replies, REPLIES.length)));
  const child = spawn('taskset', ['-c', String(TARGET_CORE), 'nginx', '-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/chat`;
  for (let tried = 0; !(await answers(url)); tried++) {
    if (tried > 50) throw new Error('nginx does not start: install it (apt-get install nginx-light)');
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return {
    url,
    pid: child.pid!,
    stop() {
      child.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      child.kill('SIGTERM');
    },
  };
}

const bodyOf = (reply: string): string =>
  JSON.stringify({
    reply,
    confidence: 0.8,
    handoff: false,
    intent: 'order_status',
    ended: false,
    trace: 'x'.repeat(40),
  });

function configuration(folder: string, port: number, replies: number): string {
  const share = (100 / replies).toFixed(2);
  const cases = REPLIES.slice(0, replies).map(
    (reply, at) => `    ${at === replies - 1 ? '*' : `${share}%`} '${bodyOf(reply)}';`,
  );
  return `worker_processes 1; daemon off; pid ${folder}/pid; error_log stderr crit;
events { worker_connections 60000; }
http {
  access_log off; default_type application/json; keepalive_requests 1000000000; keepalive_timeout 1d;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  split_clients "\${request_id}" $reply {
${cases.join('\n')}
  }
  server { listen 127.0.0.1:${port} backlog=65535; location / { return 200 $reply; } }
}
`;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { method: 'POST', body: '{}' }).then(
    (answer) => answer.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
