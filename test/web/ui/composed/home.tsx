/** The public page. */
import { Band, Figures, Trio } from '#functions/web/ui/band.tsx';
import { ButtonLink } from '#functions/web/ui/button.tsx';
import { Columns } from '#functions/web/ui/columns.tsx';
import { EmptyState } from '#functions/web/ui/empty-state.tsx';
import { Hero } from '#functions/web/ui/hero.tsx';
import { Marked } from '#functions/web/ui/marked.tsx';
import { Note } from '#functions/web/ui/note.tsx';
import { Road } from '#functions/web/ui/road.tsx';
import { UBox } from '#functions/web/ui/u-box.tsx';
import { PublicPage } from './frame.tsx';

function Call() {
  const aside = (
    <UBox id="ma" title="Tingueu a mà">
      <ul>
        <li>El codi de centre</li>
        <li>Percentatges del centre i de la zona: nacionalitat estrangera i beques</li>
        <li>El resultat de la votació del claustre</li>
        <li>La carta de recolzament de l’ajuntament. Pot arribar més tard: la podem demanar nosaltres</li>
      </ul>
    </UBox>
  );
  return (
    <Columns wide still aside={aside} asideLabel="Abans de començar">
      <p class="lead">Fins al divendres 18 de juny de 2027, a les 23.59 h. Queden 24 dies.</p>
      <p>
        S’hi poden presentar centres públics d’infantil i primària o amb ESO que tinguin una composició social desequilibrada respecte de la
        seva zona. Si dubteu si hi encaixeu, presenteu-vos-hi: els criteris orienten la comissió, no tanquen la porta.
      </p>
      <p>Podeu començar avui i acabar un altre dia. Les respostes es desen soles i no cal cap contrasenya.</p>
      <p class="row">
        <ButtonLink href="/formularis/sollicitud-centre">Comença la sol·licitud</ButtonLink>
        <a class="act" href="/espai">
          Continua una sol·licitud començada
        </a>
      </p>
      <Note>
        <p>
          <strong>No substitueix la sol·licitud oficial.</strong> Aquest formulari prepara el preprojecte amb el programa. La sol·licitud
          oficial es presenta al Departament; aquí us en demanarem el número de registre.
        </p>
      </Note>
    </Columns>
  );
}

const stops = [
  { title: 'Any 0', text: <Marked locale="ca" text="15 hores d’assessorament. Es busca la institució partner i la persona formadora." /> },
  { title: 'Any 1', text: 'Comença l’aliança i el primer curs intensiu. Es presenta en públic cap al gener o el febrer.' },
  { title: 'Any 2', text: 'Segon curs intensiu: 30 hores de formació al centre, seminaris i cocreació.' },
  { title: 'Any 3', text: 'Tercer curs intensiu. Les pràctiques es documenten per poder-les compartir.' },
  { title: 'Any 4', text: 'Consolidació i memòria final, amb els reptes que queden.' },
  { title: 'Xarxa', text: 'El centre continua a la xarxa Magnet i ho confirma cada curs.' },
];

export const homePage = (
  <PublicPage title="Aliances per a l’èxit educatiu" bare>
    <Hero
      title="Aliances per a l’èxit educatiu"
      lead="Magnet acompanya els centres que volen créixer al costat d’una institució de prestigi: per millorar l’èxit educatiu, reduir la segregació escolar i tornar a ser una escola que atrau."
      notice="La convocatòria 2027-28 és oberta fins al 18 de juny."
    >
      <ButtonLink href="#convocatoria">Presenta el centre</ButtonLink>
      <ButtonLink href="#cami" kind="alt">
        Com funciona
      </ButtonLink>
    </Hero>
    <Band id="convocatoria" title="La convocatòria 2027-28 és oberta">
      <Call />
    </Band>
    <Band id="que" title="Quina realitat volem?">
      <Trio
        items={[
          {
            title: 'Un centre de referència',
            text: 'Amb un projecte innovador i de qualitat, fet en aliança, que es coneix i es comparteix al territori.',
          },
          { title: 'Un centre que atrau', text: 'Amb magnetisme per a les famílies i per a la comunitat educativa.' },
          { title: 'Un centre equilibrat', text: 'Que recupera una composició social semblant a la del lloc on és.' },
        ]}
      />
    </Band>
    <Band id="cami" title="Un any per preparar‑se i quatre per créixer">
      <Road stops={stops} />
      <p class="soft after">Si a l’any 0 falta alguna peça, el centre espera. La durada es pot ajustar a cada centre.</p>
    </Band>
    <Band id="curs" title="Cada curs" rest>
      <Figures
        items={[
          { figure: '30 h', text: 'de formació al centre' },
          { figure: '3', text: 'seminaris per als equips impulsors' },
          { figure: '1', text: <Marked locale="ca" text="jornada de cocreació: centre, partner i persona formadora" /> },
        ]}
      />
    </Band>
    <Band id="veus" title="Què en diuen els centres">
      <EmptyState title="Encara no hi ha cap resum publicat.">
        Aquí llegireu el resum de la memòria dels centres que n’autoritzin la publicació, amb les seves paraules.
      </EmptyState>
    </Band>
  </PublicPage>
);
