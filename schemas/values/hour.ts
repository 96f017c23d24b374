/** Hours of the day as people type them. */

/** `9`, `9.30`, `9:30`, `09h30` → `09:30`; null where it is no hour. */
export function readHour(typed: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:h](\d{2}))?\s*h?$/iu.exec(typed.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
