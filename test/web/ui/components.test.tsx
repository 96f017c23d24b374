/** What readers of the components rely on: links that run nothing, errors that lead to their input, nothing that throws away what was typed. */
import { fc, test } from '@fast-check/vitest';
import { parse } from 'node-html-parser';
import { describe, expect } from 'vitest';
import { Button } from '#functions/web/ui/button.tsx';
import { ErrorSummary } from '#functions/web/ui/error-summary.tsx';
import { Area } from '#functions/web/ui/fields/area.tsx';
import { CentreField } from '#functions/web/ui/fields/centre.tsx';
import { Choice } from '#functions/web/ui/fields/choice.tsx';
import { DateInput } from '#functions/web/ui/fields/date.tsx';
import { DecimalInput } from '#functions/web/ui/fields/decimal.tsx';
import { Declaration } from '#functions/web/ui/fields/declaration.tsx';
import { EmailInput } from '#functions/web/ui/fields/email.tsx';
import { FileField } from '#functions/web/ui/fields/file.tsx';
import { Group } from '#functions/web/ui/fields/group.tsx';
import { idOf } from '#functions/web/ui/fields/ids.ts';
import { Multi } from '#functions/web/ui/fields/multi.tsx';
import { NumberInput } from '#functions/web/ui/fields/number.tsx';
import { PhoneInput } from '#functions/web/ui/fields/phone.tsx';
import { Rows } from '#functions/web/ui/fields/rows.tsx';
import { TextInput } from '#functions/web/ui/fields/text.tsx';
import { YesNo } from '#functions/web/ui/fields/yes-no.tsx';
import { safeHref } from '#functions/web/ui/safe-link.tsx';

const render = (node: unknown) => parse(String(node));

describe('links', () => {
  test.each(['/espai', '#errors', '?p=2', 'https://magnet.example/a', 'mailto:a@magnet.example', 'tel:+34930000000', 'copia.pdf'])(
    '%s leads there',
    (href) => {
      expect(safeHref(href)).toBe(href);
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    '',
  ])('%j leads nowhere', (href) => {
    expect(safeHref(href)).toBe('#');
  });

  test.prop([fc.webUrl()])('every web address leads there', (href) => {
    expect(safeHref(href)).toBe(href);
  });
});

describe('a field with an error', () => {
  const common = { locale: 'ca', name: 'equip.0.nom', label: 'Nom', error: 'Escriviu el nom.' } as const;
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const many = Array.from({ length: 9 }, (_, at) => ({ value: String(at), label: `Opció ${at}` }));
  const fields = {
    TextInput: <TextInput {...common} value="" />,
    Area: <Area {...common} value="" max={200} />,
    NumberInput: <NumberInput {...common} value="" />,
    DecimalInput: <DecimalInput {...common} value="" unit="%" />,
    DateInput: <DateInput {...common} value="" />,
    EmailInput: <EmailInput {...common} value="" />,
    PhoneInput: <PhoneInput {...common} value="" />,
    Choice: <Choice {...common} value="" options={options} />,
    'Choice of many': <Choice {...common} value="" options={many} />,
    Multi: <Multi {...common} values={[]} options={options} />,
    YesNo: <YesNo {...common} value="" />,
    Declaration: <Declaration {...common} statement="Ho declaro" checked={false} />,
    FileField: <FileField {...common} href="/fitxer" />,
    Group: <Group {...common}>{''}</Group>,
    Rows: <Rows {...common} rows={[]} />,
    CentreField: <CentreField {...common} value="" api="/api/centres" />,
  };

  test.each(Object.entries(fields))('%s is where the summary leads, and says what is wrong', (_name, field) => {
    const page = render(
      <>
        <ErrorSummary locale="ca" errors={[{ name: common.name, text: 'Nom: escriviu-lo' }]} />
        {field}
      </>,
    );
    const target = page.querySelector(page.querySelector('#errors a')?.getAttribute('href') ?? '#none');
    expect(target?.id).toBe('equip-0-nom');
    expect(page.querySelector(`#${idOf(common.name)}-error`)?.text).toContain('Escriviu el nom.');
    const described = page.querySelectorAll('[aria-describedby]').map((element) => element.getAttribute('aria-describedby'));
    expect(described.join(' ')).toContain('equip-0-nom-error');
  });
});

test.prop([fc.string()])('what was typed comes back as it was', (value) => {
  const typed = value.replaceAll(/[\r\0]/gu, '').trim();
  const input = render(<TextInput locale="ca" name="a" label="A" value={typed} />).querySelector('input');
  expect(input?.getAttribute('value') ?? '').toBe(typed);
});

test('an input never cuts what is pasted', () => {
  expect(render(<Area locale="ca" name="a" label="A" value="" max={10} />).querySelector('[maxlength]')).toBeNull();
});

test('a summary of no errors is not there', () => {
  expect(String(<ErrorSummary locale="ca" errors={[]} />)).toBe('');
});

test('a blocked button does nothing and says why', () => {
  const button = render(<Button blocked={{ id: 'why', reason: 'Falta la carta.' }}>Selecciona</Button>);
  expect(button.querySelector('button')?.getAttribute('type')).toBe('button');
  expect(button.querySelector('#why')?.text).toBe('Falta la carta.');
});

test('once something was found, the field is the code that is chosen and the words go apart', () => {
  const found = [{ codi: '08099017', nom: 'Escola Vent de Paper', municipi: 'Vilamostra' }];
  const page = render(<CentreField locale="ca" name="codiCentre" label="Centre" value="vent" api="/api/centres" found={found} />);
  expect(page.querySelector('input[type=text]')?.getAttribute('name')).toBe('_q');
  expect(page.querySelector('input[type=radio]')?.getAttribute('name')).toBe('codiCentre');
});
