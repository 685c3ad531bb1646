import { expect } from 'chai';
import { ReportFailedEvent, ReportReadyEvent } from '../../../src/components/shared/events.ts';
import { report } from '../../fixtures/reports.ts';

describe('the events of the kit', () => {
  it('are named, bubble and leave shadow trees', () => {
    const ready = new ReportReadyEvent(report());
    const failed = new ReportFailedEvent({ kind: 'network' });
    expect([ready.type, ready.bubbles, ready.composed]).to.deep.equal(['report-ready', true, true]);
    expect([failed.type, failed.bubbles, failed.composed]).to.deep.equal(['report-failed', true, true]);
  });

  it('carry what happened, typed', () => {
    const of = report();
    const target = new EventTarget() as HTMLElement;
    const heard: unknown[] = [];
    target.addEventListener('report-ready', (event) => heard.push(event.report satisfies typeof of));
    target.addEventListener('report-failed', (event) => heard.push(event.failure.kind));
    target.dispatchEvent(new ReportReadyEvent(of));
    target.dispatchEvent(new ReportFailedEvent({ kind: 'status', status: 404 }));
    expect(heard).to.deep.equal([of, 'status']);
  });
});
