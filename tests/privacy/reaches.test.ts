import { expect, test } from 'vitest';
import { reaches } from './reaches.ts';

test.each([
  ["fetch('https://a.example')", ['fetch']],
  ["window.fetch('/a')", ['fetch']],
  ["globalThis['fetch']('/a')", ['fetch']],
  ['navigator.sendBeacon(a, b)', ['sendBeacon']],
  ['new WebSocket(a); new XMLHttpRequest()', ['WebSocket', 'XMLHttpRequest']],
  ['const go = { fetch }', ['fetch']],
  ["eval('1')", ['eval']],
  ["Function('return 1')()", ['Function']],
  ['import(a)', ['import']],
  ["import('https://a.example/b.js')", ['import']],
])('%s reaches out', (script, expected) => {
  expect(reaches(script)).toEqual(expected);
});

test.each([
  "cache.fetch('a')",
  'class Cache { fetch() {} }',
  "const kinds = ['fetch', 'beacon']",
  'const { fetch: load } = cache',
  'a instanceof Function',
  "import('./chunk.js')",
])('%s does not', (script) => {
  expect(reaches(script)).toEqual([]);
});
