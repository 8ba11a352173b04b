import { css } from 'lit';

/** A picture of an item or a part. */
export const pictureStyles = css`
  .picture {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_sunken);
    object-fit: cover;
  }
`;
