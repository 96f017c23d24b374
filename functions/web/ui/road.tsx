/** The road of a centre: any 0 – any 4 – xarxa. Not for progress in a form. */
import type { Child } from 'hono/jsx';
import type { Examples } from './types.ts';

/** Dashed before it starts, red where it ends. */
export function Road({ stops }: { readonly stops: readonly { readonly title: string; readonly text: Child }[] }) {
  return (
    <ol class="road">
      {stops.map((stop) => (
        <li>
          <h3>{stop.title}</h3>
          <p>{stop.text}</p>
        </li>
      ))}
    </ol>
  );
}

export const examples: Examples = {
  'the whole way': () => (
    <Road
      stops={[
        { title: 'Any 0', text: '15 hores d’assessorament.' },
        { title: 'Any 1', text: 'Comença l’aliança i el primer curs intensiu.' },
        { title: 'Any 2', text: 'Segon curs intensiu: 30 hores de formació al centre.' },
        { title: 'Any 3', text: 'Tercer curs intensiu.' },
        { title: 'Any 4', text: 'Consolidació i memòria final.' },
        { title: 'Xarxa', text: 'El centre continua a la xarxa Magnet.' },
      ]}
    />
  ),
};
