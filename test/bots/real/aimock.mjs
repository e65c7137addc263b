import { model } from './model.mjs';

if (process.env.CHAOS) model.setChaos(JSON.parse(process.env.CHAOS));
await model.start();
console.log(`${model.url}/v1`);
