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
      <path d="M0 96C180 60 300 108 470 86S760 30 930 52S1120 60 1200 34" />
      <path d="M0 104C190 72 310 116 480 95S770 42 940 63S1125 70 1200 46" />
      <path d="M0 111C200 84 320 122 490 104S780 54 950 74S1130 80 1200 58" />
      <path class="river-bank" d="M0 88C170 48 290 100 460 77S750 18 920 41S1115 50 1200 22" />
    </svg>
  );
}
