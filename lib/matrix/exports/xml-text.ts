// What XML 1.0 cannot hold, not even escaped: most control signs, halves of a pair, and two that are no signs.
const outside = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in XML, between tags or in an attribute. What XML cannot hold is left out, lines end in LF. */
export function xmlText(text: string): string {
  return text
    .replace(outside, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
