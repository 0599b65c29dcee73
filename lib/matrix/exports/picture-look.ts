/** Sizes (px) and colours of the picture: those of the house on paper, whatever the screen is set to. */
export const picture = {
  width: 1200,
  margin: 40,
  /** From the axis to where a bar of everybody ends. */
  side: 540,
  gap: 20,
  barHeight: 14,
  lineHeight: 20,
  font: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', system-ui, sans-serif",
  colours: {
    paper: '#ffffff',
    ink: '#20302f',
    soft: '#54625f',
    line: '#d9d2c6',
    empty: '#efedea',
    promoting: '#1f6f43',
    hindering: '#9a3b2e',
  },
} as const;
