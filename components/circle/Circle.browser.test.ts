import '@fontsource-variable/atkinson-hyperlegible-next';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { showLocale } from '../locale.svelte.ts';
import { report } from '../example-panel.ts';
import '../styles/base.css';
import Circle from './Circle.svelte';
import { labelSize, labelWidth } from './label-width.ts';

const { ties } = report;

describe('the circle', () => {
  test('draws each tie with its word, involved filled and damaged dashed', async () => {
    showLocale('nl');
    const { container } = await render(Circle, { ties, careful: false });
    const words = [...container.querySelectorAll('.place text')].map((text) => text.textContent);
    expect(words).toEqual(['zus', 'moeder', 'buurvrouw', 'maatje', 'huisarts']);
    const dotOf = (state: string): CSSStyleDeclaration => {
      const dot = container.querySelector(`.place .dot.${state}`);
      if (!dot) throw new Error(`no dot is ${state}`);
      return getComputedStyle(dot);
    };
    expect(dotOf('involved').fill).toBe(dotOf('involved').stroke);
    expect(dotOf('damaged').strokeDasharray).not.toBe('none');
    expect(dotOf('proposed').fill).not.toBe(dotOf('proposed').stroke);
  });

  test('says the same in words, ring by ring, in both languages', async () => {
    showLocale('nl');
    const screen = await render(Circle, { ties, careful: false });
    await expect.element(screen.getByRole('img', { name: 'Wie er om de cliënt heen staat' })).toBeVisible();
    await expect
      .element(screen.getByText('huishouden en familie: zus (doet mee), moeder (contact is beschadigd)'))
      .toBeInTheDocument();
    showLocale('en');
    await expect.element(screen.getByText('formal: huisarts (takes part)')).toBeInTheDocument();
  });

  test('fills no tie where the report shows danger, and says of nobody that they take part', async () => {
    showLocale('nl');
    const { container } = await render(Circle, { ties, careful: true });
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    for (const dot of container.querySelectorAll('.dot')) expect(getComputedStyle(dot).fill).toBe(ground);
    expect(container.querySelector('.core')).toBeNull();
    expect(container.textContent).not.toContain('doet mee');
  });

  test('says in a sentence what will come while nobody is named', async () => {
    showLocale('nl');
    const screen = await render(Circle, { ties: [], careful: false });
    await expect
      .element(screen.getByText('Wie noem je in je verslag? Die mensen zie je hier.'))
      .toBeVisible();
  });

  test('reckons with words at least as wide as the font draws them', async () => {
    await document.fonts.load(`${labelSize}px 'Atkinson Hyperlegible Next Variable'`);
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.style.fontSize = `${labelSize}px`;
    svg.append(text);
    document.body.append(svg);
    const words = [
      'zus',
      'overbuurvrouw',
      'moeder',
      'GGZ',
      'ex-partner',
      'familie 4',
      'wijkagent',
      'Mw.',
      'cliënt',
    ];
    for (const word of words) {
      text.textContent = word;
      expect(labelWidth(word), word).toBeGreaterThanOrEqual(Math.floor(text.getComputedTextLength()));
    }
    svg.remove();
  });
});
