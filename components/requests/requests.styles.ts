import { css } from 'lit';

export const requestsStyles = css`
  :host {
    display: block;
  }
  .list {
    display: grid;
    gap: 0.75em;
  }
  h2 ~ .list {
    margin-block-start: 0.75em;
  }
  article {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.35em 1em;
  }
  .top p {
    overflow-wrap: anywhere;
  }
  .parts {
    display: grid;
    gap: 0.5em;
  }
  .parts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    overflow-wrap: anywhere;
  }
  .parts .picture {
    inline-size: 3em;
    block-size: 3em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .ask {
    display: grid;
    gap: 0.6em;
    padding: 0.85em 1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .failure {
    color: var(--_danger);
    font-weight: 600;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding: 0.5em 0;
    color: var(--_muted);
  }
`;
