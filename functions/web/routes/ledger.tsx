/** Why a mail came, or did not; and a mail shown again. */
import { seatId } from '#schemas/entities/people.ts';
import { mailAgain, seeLedger } from '../../use-cases/forecast/see-ledger.ts';
import { failed } from '../failed.tsx';
import { page } from '../page.tsx';
import { LedgerBody } from '../pages/ledger.tsx';
import { MailBody } from '../pages/staff-mail.tsx';
import { isId, isItemId, paths } from '../paths.ts';
import { bareTitles, ledgerText } from '../text/told.ts';
import type { Routes } from './route.ts';

/** A person, the seat of a mailbox, or nobody. */
const isReader = (text: string): boolean => text === '' || isId(text) || seatId.safeParse(text).success;

export const ledgerRoutes: Routes = (deps) => ({
  'GET /coordinacio/per-que': async (c) => {
    const locale = c.get('locale');
    const asked = (name: string) => (c.req.query(name) ?? '').trim().slice(0, 200);
    const wish = { search: asked('persona'), reader: asked('qui'), item: asked('activitat') };
    if (!isReader(wish.reader) || !isItemId(wish.item || 'none')) return failed(c, deps, { code: 'not-found' });
    const seen = await seeLedger(deps, c.get('actor'), wish, bareTitles);
    if (!seen.ok) return failed(c, deps, seen.failure);
    const body = <LedgerBody locale={locale} ledger={seen.value} wish={wish} />;
    return page(c, deps, { title: ledgerText.title[locale], dense: true }, body);
  },

  'GET /coordinacio/correus/:mail': async (c) => {
    const about = c.req.query('de') ?? '';
    const mail = await mailAgain(deps, c.get('actor'), { mail: c.req.param('mail'), about });
    if (!mail.ok) return failed(c, deps, mail.failure);
    const locale = c.get('locale');
    const qui = mail.value.envelope.person ?? mail.value.envelope.reasons[0]?.seat;
    const back = { href: paths.ledger({ ...(qui && { qui }) }), text: ledgerText.back[locale] };
    return page(c, deps, { title: mail.value.letter.subject, dense: true }, <MailBody locale={locale} mail={mail.value} back={back} />);
  },
});
