import { expect, test } from 'vitest';
import { labelled } from '../../src/recordings/labelled.ts';
import { languageDetector } from '../../src/recordings/language.ts';

test.each([
  ['en', 'The printer that I rented still does not work, could you send somebody?'],
  ['de', 'Der gemietete Drucker geht immer noch nicht, könnten Sie jemanden schicken?'],
  ['es', 'La impresora que alquilé sigue sin funcionar, ¿podrían enviar a alguien?'],
  ['fr', 'L’imprimante que j’ai louée ne marche toujours pas, pourriez-vous envoyer quelqu’un ?'],
  ['pt', 'A impressora que aluguei ainda não funciona, poderiam enviar alguém?'],
  [null, 'ok 12345 #77 ??'],
])('%s is told from the words', async (language, text) => {
  const detect = await languageDetector();
  const { transcript } = labelled.read({ turns: [{ role: 'customer', text }] }, 'x')[0]!;
  expect(detect(transcript)).toBe(language);
});
