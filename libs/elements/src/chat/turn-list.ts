import { render, type TemplateResult } from 'lit';
import type { Turn } from './turn.ts';

/**
 * The turns of a conversation below one another, the newest first. Each has a place of its own that stays, whatever comes before
 * it: the focus and what is open there stay as well.
 */
export class TurnList {
  readonly #places = new Map<number, HTMLElement>();

  /** Shows the turns in a list that nothing else is put into. */
  show(list: Element, turns: readonly Turn[], view: (turn: Turn) => TemplateResult): void {
    const there = new Set(turns.map(({ id }) => id));
    for (const [id, place] of this.#places) {
      if (there.has(id)) continue;
      place.remove();
      this.#places.delete(id);
    }
    for (const turn of turns) {
      const place = this.#places.get(turn.id) ?? this.#add(list, turn.id);
      place.ariaBusy = String(turn.kind === 'asked' && turn.state.kind === 'asking');
      render(view(turn), place);
    }
  }

  #add(list: Element, id: number): HTMLElement {
    const place = document.createElement('li');
    place.className = 'turn';
    place.part.add('turn');
    place.id = `turn-${id}`;
    list.prepend(place);
    this.#places.set(id, place);
    return place;
  }
}
