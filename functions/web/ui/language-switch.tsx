/** The same page in the other languages. */
import { type Locale, locales } from '#schemas/text.ts';
import { languageNames, uiText } from '../text/ui.ts';
import { SafeLink } from './safe-link.tsx';
import type { Examples } from './types.ts';

/** Each language by its own name, marked with its own lang. */
export function LanguageSwitch({ locale, hrefs }: { readonly locale: Locale; readonly hrefs: Readonly<Record<Locale, string>> }) {
  return (
    <nav class="langs" aria-label={uiText.language[locale]}>
      <ul class="menu">
        {locales.map((one) => (
          <li>
            <SafeLink href={hrefs[one]} lang={one} current={one === locale ? 'true' : undefined}>
              {languageNames[one]}
            </SafeLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const examples: Examples = {
  'in Catalan': () => <LanguageSwitch locale="ca" hrefs={{ ca: '/?lang=ca', es: '/?lang=es', en: '/?lang=en' }} />,
};
