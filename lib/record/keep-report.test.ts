import { describe, expect, test } from 'vitest';
import { createFakeAnalyser } from './fake-analyser.ts';
import { createFakeClock } from './fake-clock.ts';
import { keepReport, type ReportEvent } from './keep-report.ts';

const long = 'Vandaag is met haar zus gesproken over de week. '.repeat(5);

function start() {
  const clock = createFakeClock();
  const told: ReportEvent[] = [];
  let ids = 0;
  const keeper = keepReport({
    createAnalyser: createFakeAnalyser,
    tell: (event) => told.push(event),
    newId: () => `report-${(ids += 1)}`,
    now: clock.now,
    later: clock.later,
    pause: () => Promise.resolve(),
  });
  const see = (text: string, byUser = false, client: string | null = 'A') =>
    keeper.see({ text, partial: false }, { client, byUser, elsewhere: false });
  return {
    clock,
    keeper,
    see,
    type: (text: string) => see(text, true),
    told,
    /** What was told since the last time, in short. */
    news: () =>
      told
        .splice(0)
        .map((event) =>
          event.type === 'reportClosed'
            ? `closed ${event.report.reportId}`
            : `${event.type === 'reportRead' ? 'read' : 'saved'} ${event.report.reportId} ${event.report.moment} ${event.report.words}`,
        ),
  };
}

describe('what is told of a report', () => {
  test('it is told when it is found, as it is typed, and as its writer pauses', () => {
    const { see, type, clock, news } = start();
    see('');
    type('Haar zus');
    clock.pass(9000);
    expect(news()).toEqual([
      'read report-1 typing 0',
      'read report-1 typing 2',
      'read report-1 pause 2',
      'read report-1 long-pause 2',
    ]);
  });

  test('nothing is told twice, unless it is asked for', () => {
    const { see, type, news, keeper } = start();
    type('Haar zus');
    see('Haar zus');
    type('Haar zus');
    expect(news()).toEqual(['read report-1 typing 2']);
    keeper.tellAgain();
    expect(news()).toEqual(['read report-1 typing 2']);
  });

  test('it is told again when the user stirs after a quiet time, so that the background is awake', () => {
    const { type, keeper, clock, news } = start();
    type('Haar zus');
    clock.pass(9000);
    news();
    keeper.stir();
    expect(news()).toEqual([]);
    clock.pass(20_000);
    keeper.stir();
    keeper.stir();
    expect(news()).toEqual(['read report-1 long-pause 2']);
  });

  test('a client that is shown late is told', () => {
    const { see, told } = start();
    see('Haar zus', false, null);
    see('Haar zus', false, 'A');
    expect(told).toMatchObject([{ report: { client: null } }, { report: { client: 'A' } }]);
  });

  test('another client closes the report and opens a new one', () => {
    const { type, see, news } = start();
    type(long);
    news();
    see('', false, 'B');
    expect(news()).toEqual(['closed report-1', 'read report-2 typing 0']);
  });
});

describe('a report that is closed', () => {
  test('is told as its writer left it, with the client whose report it was', () => {
    const { type, see, told } = start();
    type('Haar zus');
    see('', false, 'B');
    const closed = told.find(({ type: kind }) => kind === 'reportClosed');
    expect(closed?.report).toMatchObject({ client: 'A', words: 2, moment: 'left' });
  });

  test('is not told again when the background asks', () => {
    const { type, keeper, clock, news } = start();
    type('Haar zus');
    keeper.lose();
    clock.pass(1500);
    news();
    keeper.tellAgain();
    expect(news()).toEqual([]);
  });
});

describe('a field that goes', () => {
  test('closes its report when it does not come back', () => {
    const { type, keeper, clock, news } = start();
    type('Haar zus');
    news();
    keeper.lose();
    clock.pass(1500);
    expect(news()).toContain('closed report-1');
    clock.pass(60_000);
    expect(news()).toEqual([]);
  });

  test('and comes back goes on as the same report', () => {
    const { type, see, keeper, clock, news } = start();
    type('Haar zus');
    keeper.lose();
    clock.pass(500);
    see('Haar zus');
    clock.pass(60_000);
    expect(news()).not.toContain('closed report-1');
  });

  test('and comes back late opens the same report again', () => {
    const { type, see, keeper, clock, news } = start();
    type(long);
    keeper.lose();
    clock.pass(5000);
    news();
    see(long);
    expect(news()).toEqual(['read report-1 typing 45']);
  });
});

describe('a save', () => {
  function write() {
    const started = start();
    started.type(long);
    started.clock.pass(2000);
    started.news();
    return started;
  }

  test('is told once evidence follows the attempt, and then the writer has left', () => {
    const { keeper, news } = write();
    keeper.tryToSave();
    expect(news()).toEqual([]);
    keeper.weigh({ kind: 'submitted' });
    expect(news()).toEqual(['saved report-1 left 45', 'read report-1 left 45']);
  });

  test('is not told twice for one attempt', () => {
    const { keeper, news } = write();
    keeper.tryToSave();
    keeper.weigh({ kind: 'submitted' });
    news();
    keeper.weigh({ kind: 'leaving' });
    expect(news()).toEqual([]);
  });

  test('of the same report later is told under the same id', () => {
    const { keeper, type, news } = write();
    keeper.tryToSave();
    keeper.weigh({ kind: 'submitted' });
    type(`${long} En verder.`);
    news();
    keeper.tryToSave();
    keeper.weigh({ kind: 'submitted' });
    expect(news()[0]).toBe('saved report-1 left 47');
  });

  test('is recognised by the field that is emptied, and a new report begins', () => {
    const { keeper, see, news } = write();
    keeper.tryToSave();
    see('');
    expect(news()).toEqual([
      'saved report-1 left 45',
      'read report-1 left 45',
      'closed report-1',
      'read report-2 typing 0',
    ]);
  });

  test('is recognised by the field that goes, and stays to be read for a minute', () => {
    const { keeper, clock, news } = write();
    keeper.tryToSave();
    keeper.lose();
    expect(news()[0]).toBe('saved report-1 left 45');
    clock.pass(59_000);
    expect(news()).toEqual([]);
    clock.pass(1000);
    expect(news()).toEqual(['closed report-1']);
  });

  test('is recognised by the page that goes', () => {
    const { keeper, news } = write();
    keeper.tryToSave();
    keeper.end();
    expect(news()).toEqual(['saved report-1 left 45', 'read report-1 left 45', 'closed report-1']);
  });

  test('that the browser refused is none', () => {
    const { keeper, news } = write();
    keeper.tryToSave();
    keeper.refuse();
    keeper.end();
    expect(news()).toEqual(['closed report-1']);
  });

  test('without an attempt is none: leaving is not saving', () => {
    const { keeper, news } = write();
    keeper.weigh({ kind: 'request', initiator: 'fetch', startedAt: 2000, status: 200 });
    keeper.end();
    expect(news()).toEqual(['closed report-1']);
  });

  test('is not told when the user typed on and only then emptied the field', () => {
    const { keeper, type, clock, see, news } = write();
    keeper.tryToSave();
    type(`${long} En`);
    clock.pass(1);
    news();
    see('');
    expect(news()).toEqual(['closed report-1', 'read report-2 typing 0']);
  });

  test('pressed twice counts a request of the first press', () => {
    const { keeper, clock, news } = write();
    keeper.tryToSave();
    const startedAt = clock.now();
    clock.pass(100);
    keeper.tryToSave();
    keeper.weigh({ kind: 'request', initiator: 'fetch', startedAt, status: 200 });
    expect(news()[0]).toBe('saved report-1 left 45');
  });

  test('of an empty field is none', () => {
    const { see, keeper, news } = start();
    see('');
    news();
    keeper.tryToSave();
    keeper.weigh({ kind: 'submitted' });
    expect(news()).toEqual([]);
  });
});
