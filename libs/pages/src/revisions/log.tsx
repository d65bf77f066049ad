import { agreeingParty, edtfText, isAgreeing, type RecordedAct, withdrawalOf } from '#domain';
import type { View } from '../site/view.ts';

/** Everything that was done about the agreement on an entry, oldest first; what no longer stands says so. */
export function Log({ log, view }: { readonly log: readonly RecordedAct[]; readonly view: View }) {
  const words = view.words.agreement;
  return (
    <ol class="log">
      {log.map((act) => {
        const withdrawal = withdrawalOf(act, log);
        return (
          <li key={act.number}>
            <span class="change-date">{edtfText(act.on, view.locale)}</span> {sentenceOf(act, view)}{' '}
            <span class="remarks">
              {words.act(act.number)}
              {withdrawal !== undefined && <>, {words.withdrawnBy(withdrawal.number)}</>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function sentenceOf(act: RecordedAct, { words: { agreement: words } }: View): string {
  const what = String(act.kind === 'WITHDRAWAL' ? act.of : act.revision);
  const who = isAgreeing(act) ? agreeingParty(act) : act.kind === 'WITHDRAWAL' ? act.by : '';
  const resolution = 'resolution' in act && act.resolution !== undefined ? words.resolution(act.resolution) : '';
  const reason = act.kind === 'WITHDRAWAL' && act.reason !== undefined ? words.reason(act.reason) : '';
  return words.acts[act.kind](what, who, resolution + reason);
}
