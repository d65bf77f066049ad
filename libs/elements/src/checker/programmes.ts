import { html, nothing, type TemplateResult } from 'lit';
import { verdictName } from '#domain';
import { wording } from '../term/wording.ts';
import type { Scene } from './scene.ts';

/** What programmes say, apart from the law, with the questions that they add. */
export function programmes(scene: Scene): TemplateResult | typeof nothing {
  const { messages, assessed, rules, locale } = scene;
  if (assessed.kind === 'AWAY') return html`<p class="note" role="status">${messages.programmesAway}</p>`;
  if (assessed.kind === 'ASKED' || assessed.found.programmes.length === 0) return nothing;
  return html`<h4>${messages.programmes}</h4>
    <p class="note">${messages.programmesLead}</p>
    ${assessed.found.programmes.map(({ programme, verdict, explanation }) => {
      const known = rules.programmes.find(({ slug }) => slug === programme.slug)?.eligibility?.conditions ?? [];
      return html`<div class="programme" part="programme">
        <p>
          <a part="link" href=${programme.url} @click=${(event: Event) => scene.open(programme, event)}
            >${wording(programme.title, scene)}</a
          ><span class="state">${verdictName(verdict, locale)}</span>
        </p>
        <p>${wording(explanation, scene)}</p>
        ${
          verdict === 'INELIGIBLE' && !known.some(({ key }) => scene.conditions[`${programme.slug} ${key}`] !== undefined)
            ? nothing
            : known.map(({ key, question }) => {
                const name = `${programme.slug} ${key}`;
                return html`<fieldset class="small">
                  <legend>${wording(question, scene)}</legend>
                  <div class="choices">
                    ${(
                      [
                        ['MET', messages.yes],
                        ['NOT_MET', messages.no],
                        ['UNKNOWN', messages.dunno],
                      ] as const
                    ).map(
                      ([value, label]) =>
                        html`<label part="choice"
                          ><input
                            type="radio"
                            name=${name}
                            .checked=${scene.conditions[name] === value}
                            @change=${() => scene.condition(name, value)}
                          /><span>${label}</span></label
                        >`,
                    )}
                  </div>
                </fieldset>`;
              })
        }
      </div>`;
    })}`;
}
