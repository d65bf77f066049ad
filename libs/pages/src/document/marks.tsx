import type { ClaimStatus } from '#domain';

/** The sign of the name: what is said, between guillemets. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
      <path d="M8 4L2 12L8 20M15 4L9 12L15 20M24 4L30 12L24 20M17 4L23 12L17 20" />
    </svg>
  );
}

/** The sign of a claim's status, drawn so that it can be told without colour. */
export function StatusMark({ status }: { readonly status: ClaimStatus | 'OUT_OF_DATE' }) {
  return (
    <svg class="status-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={statusPaths[status]} />
    </svg>
  );
}

const statusPaths: Readonly<Record<ClaimStatus | 'OUT_OF_DATE', string>> = {
  VERIFIED: 'M2.5 8.5L6.5 12.5L13.5 3.5',
  TO_BE_VERIFIED: 'M5 5.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.9M8 13v.4',
  DISPUTED: 'M6 3L2 8l4 5M10 3l4 5-4 5',
  OUT_OF_DATE: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 4.5V8l2.5 2',
};

/** The valley's river, drawn as a chart draws depths. */
export function RiverLines() {
  return (
    <svg class="river-lines" viewBox="0 0 1200 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="river-depth-3" d="M0 52C170 10 290 72 460 50S750 -4 920 20S1115 30 1200 2" />
      <path class="river-depth-2" d="M0 64C170 22 290 84 460 62S750 8 920 32S1115 42 1200 14" />
      <path d="M0 75C170 33 290 95 460 73S750 19 920 43S1115 53 1200 25" />
      <path class="river-sheet" d="M0 86C170 44 290 106 460 84S750 30 920 54S1115 64 1200 36V130H0Z" />
      <path class="river-bank" d="M0 86C170 44 290 106 460 84S750 30 920 54S1115 64 1200 36" />
    </svg>
  );
}
