/** The addresses behind the buttons of a mail about an item, and the invitation that goes with it. */
import type { AboutItem } from '#functions/rules/mail/about-item.ts';
import { entryOf, methodOf } from '#functions/rules/mail/item-entry.ts';
import { itemHoles } from '#schemas/mails/items.ts';
import type { LinkName } from '#schemas/messages.ts';
import { paths } from '#schemas/paths.ts';
import { replyAddress } from '#schemas/values/reply-address.ts';
import { organizerKey, organizerOf, organizerWrite } from '../../store/organizer.ts';
import { personKey, personOf } from '../../store/person.ts';
import { answerTask } from '../calendar/invitation.ts';
import { mintLink, type Wish } from '../people/mint.ts';
import type { Deps } from '../ports.ts';
import type { Addressed, MailLinks } from './links.ts';
import type { Matter } from './matter.ts';
import { read } from './read.ts';

/** Sessions are answered by a link of the reader's own; of what falls due, staff have the page behind their sign-in, others a link that opens their seat. */
export async function itemLinks(
  deps: Deps,
  about: AboutItem,
  { message, substance }: Pick<Matter, 'message' | 'substance'>,
  to: Addressed,
): Promise<Partial<MailLinks>> {
  const names = new Set((message.words.buttons ?? []).map((button) => button.to));
  if (about.item.kind === 'deadline') return deadlineLinks(deps, about, names, to);
  const asked = names.has('answer') ? mintLink(deps, answerWish(about, to, 'answer')) : null;
  const answer = asked?.secrets.url ?? null;
  const links = { writes: asked?.writes ?? [], hashes: asked?.hashes ?? [], urls: answer ? { answer } : {} };
  if (!methodOf(about)) return links;
  const { organizer, attendee, writes } = await partiesOf(deps, about, to);
  const holes = itemHoles.parse(substance(to.locale, {}).holes);
  const calendar = entryOf(about, holes, { origin: deps.origin, organizer, attendee, answer }, to.locale);
  return { ...links, writes: [...links.writes, ...writes], calendar };
}

function deadlineLinks(
  deps: Deps,
  { item }: AboutItem,
  names: ReadonlySet<LinkName>,
  { seat, person, address }: Addressed,
): Partial<MailLinks> {
  if (!names.has('item')) return {};
  if (seat.startsWith('programme:')) return { urls: { item: `${deps.origin}${paths.item(item.id)}` } };
  const wish = { purpose: 'resume', seat, person, name: person === null ? address : '', case: item.case, item: item.id } as const;
  const { writes, hashes, secrets } = mintLink(deps, wish);
  return { writes, hashes, urls: item.case === null ? { item: secrets.url } : { 'item-form': secrets.url } };
}

/** One invited, who answers for one session and can do nothing else. */
function answerWish({ item }: AboutItem, { seat, person, address }: Addressed, purpose: 'answer' | 'reply'): Wish {
  return { purpose, task: answerTask(item.id), seat, person, name: person === null ? address : '', case: null };
}

/** Who invites and who is invited. Where the service reads answers, the organizer is an address of this invited alone, the same in every mail. */
async function partiesOf(deps: Deps, about: AboutItem, to: Addressed) {
  const { seat, person, address } = to;
  const place = { item: about.item.id, seat, person };
  const rows = await read(deps, {
    organizer: deps.receiving ? organizerKey(place) : null,
    person: person === null ? null : personKey(person),
  });
  const attendee = { name: (rows.person ? personOf(rows.person).name : '') || address, address };
  const magnet = (at: string) => ({ name: 'Magnet', address: at });
  if (!deps.receiving) return { attendee, organizer: magnet(deps.replyTo), writes: [] };
  if (rows.organizer) return { attendee, organizer: magnet(replyAddress(organizerOf(rows.organizer).secret, deps.receiving)), writes: [] };
  const minted = mintLink(deps, answerWish(about, to, 'reply'));
  const { token: secret } = minted.secrets;
  return {
    attendee,
    organizer: magnet(replyAddress(secret, deps.receiving)),
    writes: [...minted.writes, organizerWrite({ ...place, secret })],
  };
}
