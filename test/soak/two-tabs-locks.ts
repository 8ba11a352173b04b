interface Turn {
  readonly tab: string;
  readonly begin: () => void;
}

/** The locks of a browser with two tabs on one item: a turn ends with the tab that has it, as a browser ends it. */
export class TabLocks {
  /** The tab in which something is pressed. */
  asking = '';
  #turns: Turn[] = [];

  /** Whether a tab waits for another one's turn to end. */
  waits(tab: string): boolean {
    return this.#turns.slice(1).some((turn) => turn.tab === tab);
  }

  request<Value>(
    _name: string,
    { signal }: { signal?: AbortSignal },
    work: () => Promise<Value>,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      const end = (): void => this.#end((other) => other === turn);
      const turn: Turn = {
        tab: this.asking,
        begin: () => void work().then(resolve, reject).finally(end),
      };
      signal?.addEventListener('abort', () => {
        // A turn that has begun is not waited for any more.
        if (this.#turns[0] === turn) return;
        end();
        reject(new DOMException('Waited too long.', 'AbortError'));
      });
      this.#turns.push(turn);
      if (this.#turns.length === 1) turn.begin();
    });
  }

  leave(tab: string): void {
    this.#end((turn) => turn.tab === tab);
  }

  #end(isOver: (turn: Turn) => boolean): void {
    const [before] = this.#turns;
    this.#turns = this.#turns.filter((turn) => !isOver(turn));
    const [next] = this.#turns;
    if (next && next !== before) next.begin();
  }
}
