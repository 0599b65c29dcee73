import { find } from './find.ts';

find('.new').addEventListener('click', () => {
  const frame = document.createElement('iframe');
  frame.src = '/pages/report';
  frame.width = '700';
  frame.height = '420';
  document.body.append(frame);
});
