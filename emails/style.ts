/** Colours and styles of mails: inline, because mail programs drop style sheets; dark mode only redefines colours. */
import type { CSSProperties } from 'react';

const sans = "'Avenir Next','Segoe UI',Roboto,Arial,sans-serif";
const serif = "'Iowan Old Style',Charter,'Sitka Text',Cambria,Georgia,serif";

const colour = {
  ...{ paper: '#fbfbf8', surface: '#ffffff', ink: '#15231d', soft: '#4b5a53', line: '#cbd4cc', pine: '#0f4d3f', pull: '#cb2b12' },
} as const;

const button: CSSProperties = {
  ...{ display: 'inline-block', margin: '0 12px 12px 0', padding: '13px 26px 14px', borderRadius: '5px 5px 16px 16px', fontWeight: 700 },
  textDecoration: 'none',
};

/** Styles by what they are for. */
export const style = {
  ground: { margin: 0, padding: 0 },
  frame: { maxWidth: 600, padding: '24px 20px 40px', color: colour.ink, fontFamily: sans, fontSize: 17, lineHeight: 1.5 },
  demo: { margin: '0 0 24px', fontSize: 13, color: colour.soft },
  brand: { margin: '0 0 28px' },
  name: { display: 'inline-block', verticalAlign: 'middle', paddingLeft: 10, fontSize: 24, fontWeight: 700, letterSpacing: '-0.8px' },
  title: { margin: '0 0 20px', fontSize: 30, lineHeight: 1.15, letterSpacing: '-0.8px' },
  text: { margin: '0 0 20px', fontSize: 17, lineHeight: 1.5 },
  quote: {
    margin: '0 0 20px',
    padding: '2px 0 2px 18px',
    borderLeft: `3px solid ${colour.line}`,
    fontFamily: serif,
    fontSize: 18,
    lineHeight: 1.5,
  },
  card: {
    ...{
      border: `2px solid ${colour.ink}`,
      borderTop: `8px solid ${colour.ink}`,
      borderRadius: '0 0 24px 24px',
      background: colour.surface,
    },
    ...{ padding: '22px 24px', margin: '0 0 28px' },
  },
  cardTitle: { margin: 0, fontSize: 21, fontWeight: 700, lineHeight: 1.3 },
  cardHours: { margin: '4px 0 4px', fontSize: 21, fontWeight: 700, lineHeight: 1.3 },
  cardLine: { margin: '8px 0 0', fontSize: 16, lineHeight: 1.4 },
  pin: {
    margin: 0,
    fontSize: 38,
    fontWeight: 700,
    lineHeight: 1.2,
    letterSpacing: 8,
    fontFamily: "'SF Mono',Consolas,'Liberation Mono',monospace",
  },
  about: { margin: '0 0 4px', fontSize: 15, fontWeight: 700, lineHeight: 1.4 },
  under: { margin: '0 0 14px', fontSize: 15, lineHeight: 1.4, color: colour.soft },
  buttons: { margin: '0 0 16px' },
  go: { ...button, border: `2px solid ${colour.pine}`, background: colour.pine, color: colour.paper },
  other: { ...button, border: `2px solid ${colour.ink}`, color: colour.ink },
  section: { margin: '28px 0 8px', paddingTop: 12, borderTop: `1px solid ${colour.line}`, fontSize: 17, lineHeight: 1.3 },
  question: { margin: '14px 0 0', fontSize: 14, lineHeight: 1.4, color: colour.soft },
  answer: { margin: '2px 0 0', fontFamily: serif, fontSize: 17, lineHeight: 1.45 },
  foot: { borderTop: `1px solid ${colour.line}`, marginTop: 36, paddingTop: 20, fontSize: 14, lineHeight: 1.5, color: colour.soft },
  footLine: { margin: '0 0 10px', fontSize: 14, lineHeight: 1.5 },
  link: { color: colour.pine },
  action: { color: colour.pine, fontWeight: 700 },
} as const satisfies Readonly<Record<string, CSSProperties>>;

/** The mark, drawn with borders: no picture to load. */
export const mark = {
  box: { display: 'inline-block', verticalAlign: 'middle', width: 30 },
  tips: { display: 'block', height: 7 },
  left: { float: 'left', width: 9, height: 7, background: colour.ink },
  right: { float: 'right', width: 9, height: 7, background: colour.ink },
  dot: { display: 'block', width: 8, height: 8, margin: '0 auto', borderRadius: 4, background: colour.ink },
  pole: {
    ...{ display: 'block', boxSizing: 'border-box', width: 30, height: 20, marginTop: 2, border: `9px solid ${colour.pull}` },
    ...{ borderTop: 0, borderRadius: '0 0 15px 15px' },
  },
} as const satisfies Readonly<Record<string, CSSProperties>>;

/** Dark mode, and buttons as wide as the screen on phones. */
export const sheet = [
  `:root{color-scheme:light dark}.bg{background:${colour.paper};color:${colour.ink}}`,
  '@media (prefers-color-scheme:dark){.bg{background:#101815!important;color:#edf2ed!important}',
  '.card{background:#18221e!important;border-color:#edf2ed!important}.ink{color:#edf2ed!important;border-color:#edf2ed!important}',
  '.soft{color:#aebdb5!important}.link{color:#8fd3ba!important}.rule{border-color:#33423b!important}',
  '.go{background:#8fd3ba!important;color:#101815!important;border-color:#8fd3ba!important}',
  '.pole{border-color:#ff8a6e!important}.tip{background:#edf2ed!important}}',
  '@media (max-width:30rem){.btn{display:block!important;margin:0 0 12px!important;text-align:center!important}}',
].join('');
