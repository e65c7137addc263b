import { expect, test } from 'vitest';
import { words } from '../../../src/targets/mapping/words.ts';

test.each([
  ['<p>Hello <b>you</b>,</p><p>how are\n you?</p>', 'Hello you,\nhow are you?'],
  ['one<br>two<br/>three', 'one\ntwo\nthree'],
  ['Tom &amp; Jerry&nbsp;&#8211; &#x20AC;5 &lt;3', 'Tom & Jerry – €5 <3'],
  ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['<style>p { color: red }</style>red', 'red'],
  ['1 < 2 and &unknown; &#0;', '1 < 2 and &unknown; &#0;'],
])('%s reads as %j', (html, shown) => {
  expect(words(html)).toBe(shown);
});
