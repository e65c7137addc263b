/**
 * Search, filters and links into conversations. The page is whole without it. It reads the page's own text, and writes
 * nothing but text and the `hidden` and `open` states: nothing that a bot said can become markup here.
 */
export const SCRIPT = `
'use strict';
(() => {
  document.documentElement.classList.add('scripted');
  const list = document.getElementById('talks');
  const find = document.getElementById('find');
  const found = document.getElementById('found');
  if (list && find && found) {
    const names = JSON.parse(document.getElementById('modes').textContent);
    const talks = [...list.children].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
      modes: element.dataset.modes.split(' '),
    }));
    const chips = [...document.querySelectorAll('.chip')];
    let mode = '';
    const show = () => {
      const words = find.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const talk of talks) {
        const fits = (mode === '' || talk.modes.includes(mode)) && words.every((word) => talk.text.includes(word));
        talk.element.hidden = !fits;
        if (fits) shown += 1;
      }
      const kind = mode === '' ? '' : ', ' + names[mode];
      found.textContent = shown + ' of ' + talks.length + ' conversations' + kind;
    };
    const choose = (next) => {
      mode = next;
      for (const chip of chips) chip.setAttribute('aria-pressed', String(chip.dataset.mode === mode));
      show();
    };
    find.addEventListener('input', show);
    for (const chip of chips) chip.addEventListener('click', () => choose(chip.dataset.mode));
    show();
    const open = () => {
      const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!target || !target.classList.contains('talk')) return;
      if (target.hidden) { find.value = ''; choose(''); }
      target.open = true;
      target.scrollIntoView();
    };
    addEventListener('hashchange', open);
    open();
  }
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details.data:not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });
})();
`;
