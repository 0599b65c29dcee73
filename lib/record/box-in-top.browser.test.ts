import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { boxInTop } from './box-in-top.ts';

beforeEach(() => page.viewport(1280, 720));

/** Where the frame of the test itself lies in the window around it. */
function offset(): { x: number; y: number } {
  const { left = 0, top = 0 } = window.frameElement?.getBoundingClientRect() ?? {};
  return { x: left, y: top };
}

function frameWith(html: string): Document {
  document.body.innerHTML =
    '<iframe style="position: fixed; left: 100px; top: 50px; width: 400px; height: 200px; border: 10px solid"></iframe>';
  const inside = document.querySelector('iframe')?.contentDocument;
  if (!inside) throw new Error('The frame has no document.');
  inside.body.style.margin = '0';
  inside.body.innerHTML = html;
  return inside;
}

test('an element in a frame lies where the frame lets it be seen', () => {
  const inside = frameWith(
    '<textarea style="position: absolute; left: 20px; top: 30px; width: 100px; height: 900px; box-sizing: border-box; resize: none"></textarea>',
  );
  const { x, y } = offset();
  expect(boxInTop(inside.querySelector('textarea') ?? inside.body)).toEqual({
    left: x + 130,
    top: y + 90,
    right: x + 230,
    bottom: y + 260,
  });
});

test('the body of an editor is all of its frame, however little text it has', () => {
  const { x, y } = offset();
  expect(boxInTop(frameWith('<p>a</p>').body)).toEqual({
    left: x + 110,
    top: y + 60,
    right: x + 510,
    bottom: y + 260,
  });
});
