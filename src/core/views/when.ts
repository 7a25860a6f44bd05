const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment in the time zone of the machine: `2024-02-19 10:03:00`. */
export function localTime(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** How long ago a moment was: `just now`, `3 min ago`, `5 h ago`, `2 days ago`; the moment itself from a month on. */
export function agoText(at: number, now: number): string {
  const passed = now - at;
  if (passed < -MINUTE || passed >= 30 * DAY) return localTime(at);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  const days = Math.floor(passed / DAY);
  return `${days} ${days === 1 ? 'day' : 'days'} ago`;
}
