// Reads a terms sheet aloud (WP-5), where the device has a voice for the language of the page. Without a voice, or without
// script, the buttons stay away and nothing else changes.
'use strict';

(() => {
  const speech = window.speechSynthesis;
  const box = document.querySelector('[data-aloud]');
  const sheet = document.querySelector('.terms');
  if (!speech || !box || !sheet) return;
  const [start, stop] = box.querySelectorAll('button');

  const language = (node) => node.closest('[lang]')?.getAttribute('lang') ?? '';
  const speaks = (lang) => speech.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(lang));
  const page = language(document.documentElement);

  const show = () => {
    box.hidden = !speaks(page);
  };
  const silent = () => {
    start.hidden = false;
    stop.hidden = true;
  };

  /** Headings, questions and answers in their order; what is in another language says so by itself. */
  const parts = () =>
    [...sheet.querySelectorAll('h2, dt, dd')].flatMap((node) => {
      const text = node.textContent.replace(/\s+/g, ' ').trim();
      const lang = language(node.querySelector('[lang]') ?? node);
      return text ? [{ text, lang: speaks(lang) ? lang : page }] : [];
    });

  start.addEventListener('click', () => {
    speech.cancel();
    const all = parts();
    all.forEach(({ text, lang }, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = lang;
      if (at === all.length - 1) said.addEventListener('end', silent);
      speech.speak(said);
    });
    start.hidden = true;
    stop.hidden = false;
    stop.focus();
  });
  stop.addEventListener('click', () => {
    speech.cancel();
    silent();
    start.focus();
  });
  // Whoever goes away is not read to any more; some devices would go on.
  window.addEventListener('pagehide', () => speech.cancel());
  // Voices come some time after the page.
  speech.addEventListener?.('voiceschanged', show);
  show();
})();
