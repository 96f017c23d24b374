/** The register of messages, made once for forms and programme. */
import type { Programme } from '#schemas/calendar/programme.ts';
import { type Message, messageRegister } from '#schemas/messages.ts';
import { programmeOf } from '../calendar/rung.ts';
import type { Deps } from '../ports.ts';

interface Made {
  readonly programme: Programme;
  readonly register: ReadonlyMap<string, Message>;
}
const registers = new WeakMap<object, Made>();

/** The message of a name. Throws where the register has none. */
export function messageOf(deps: Pick<Deps, 'forms' | 'programme'>, name: string): Message {
  const message = registerOf(deps).get(name);
  if (!message) throw new Error(`no message ${name}`);
  return message;
}

/** All messages, by name. */
export function registerOf(deps: Pick<Deps, 'forms' | 'programme'>): Made['register'] {
  const { forms } = deps;
  const programme = programmeOf(deps);
  const found = registers.get(forms);
  if (found?.programme === programme) return found.register;
  const register = messageRegister(forms, programme);
  registers.set(forms, { programme, register });
  return register;
}
