/** Says that there is new mail; the reader decides when to load it. Runs in the browser. */
const note = document.getElementById('fresh');

async function look() {
  const answer = await fetch('/store?limit=1');
  const [newest] = (await answer.json()).emails;
  if (!note || !newest || newest.messageId === note.dataset.newest || note.firstChild) return;
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = note.dataset.text ?? '';
  note.append(link);
}

setInterval(() => look().catch(() => undefined), 3000);
