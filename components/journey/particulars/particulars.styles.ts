import { css } from 'lit';

export const particularsStyles = css`
  .part-more {
    display: grid;
    gap: 0.85em;
    flex: 1 0 100%;
    padding: 0 0.9em 0.9em;
  }
  .pieces {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .companions {
    display: grid;
    gap: 0.5em;
    padding: 0.75em 0.9em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
  }
  .companions li,
  .unoffered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.85em;
  }
  .companions li > div {
    flex: 1 1 10em;
  }
  .unoffered .picture {
    filter: grayscale(1);
    opacity: 0.7;
  }
  .unoffered .part-text {
    flex-basis: 10em;
  }
  /* It says the name of the part, however long its words are. */
  .unoffered button {
    overflow-wrap: anywhere;
  }
  .hint {
    background: light-dark(#fdf6e3, #322a14);
  }
  .hint svg {
    margin-block-start: 0.15em;
    color: light-dark(#7a4b00, #ffd485);
  }
  .solutions {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
  .solution {
    display: flex;
    align-items: center;
    gap: 0.75em;
    block-size: 100%;
    padding: 0.7em 0.9em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    text-decoration: none;
  }
  .solution:hover {
    background: var(--_sunken);
  }
  .solution svg {
    color: var(--_accent);
  }
`;
