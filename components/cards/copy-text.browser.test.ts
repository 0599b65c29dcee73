import { expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

test('where the clipboard API is refused, the words are copied by command and focus goes back', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  let selected = '';
  vi.spyOn(document, 'execCommand').mockImplementation(() => {
    const carrier = document.activeElement;
    selected = carrier instanceof HTMLTextAreaElement ? carrier.value : '';
    return true;
  });

  expect(await copyText('Wie mis je?')).toBe(true);
  expect(selected).toBe('Wie mis je?');
  expect(document.activeElement).toBe(button);
  expect(document.querySelector('textarea')).toBeNull();
});

test('it says so when neither way is allowed', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  expect(await copyText('Wie mis je?')).toBe(false);
});
