/** The site's small drawings: the paths of strokes on a ground of 32 by 32. */
export const DRAWINGS = {
  mark: 'M3 22c3-2.6 5.5-2.6 8.5 0s5.5 2.6 8.5 0 5.5-2.6 9 0M3 27c3-2.6 5.5-2.6 8.5 0s5.5 2.6 8.5 0 5.5-2.6 9 0M7 17a9 9 0 0 1 18 0',
  phone:
    'M8 4h4.500l2.500 7-3.500 2a15 15 0 0 0 7.500 7.500l2-3.500 7 2.500v4.500a3 3 0 0 1-3 3A21 21 0 0 1 5 7a3 3 0 0 1 3-3z',
  message: 'M5 6h22v16H14l-6 5v-5H5z',
  letter: 'M4 7h24v18H4zM4 8l12 9 12-9',
  globe: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM4 16h24M16 4c-8 7-8 17 0 24M16 4c8 7 8 17 0 24',
  forward: 'M12 7l9 9-9 9',
  back: 'M20 7l-9 9 9 9',
} as const;
