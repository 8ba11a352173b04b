import { css } from 'lit';

/** The kit's own icon, drawn by the sheet: as SVG in each line of a page it would weigh more than the line. */
export const wrenchStyles = css`
  .wrench::before {
    content: '';
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    background: var(--_accent);
    clip-path: polygon(
      64% 36%,
      60% 22%,
      79% 4%,
      60% 3%,
      45% 14%,
      40% 30%,
      42% 43%,
      4% 82%,
      2% 92%,
      8% 98%,
      18% 96%,
      57% 58%,
      70% 60%,
      86% 55%,
      97% 40%,
      96% 21%,
      78% 40%
    );
  }
  @media (forced-colors: active) {
    .wrench::before {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
