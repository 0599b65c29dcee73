import type { Plugin } from 'chart.js';
import type { Colours } from './read-colours.ts';

/**
 * Paints a stretch of the scale as a soft band under everything, and ties the values of one moment together.
 * @param band the lowest and highest value of the band
 * @param coloursNow the colours of the page at the time of painting
 */
export function paintBand(band: readonly [number, number], coloursNow: () => Colours): Plugin<'line'> {
  return {
    id: 'band',
    beforeDraw({ ctx, chartArea, scales: { y } }) {
      if (!y) return;
      const [bottom, top] = [y.getPixelForValue(band[0]), y.getPixelForValue(band[1])];
      ctx.save();
      const { band: soft, line } = coloursNow();
      ctx.fillStyle = soft;
      ctx.fillRect(chartArea.left, top, chartArea.width, bottom - top);
      // With an edge it is there, too, where a theme of high contrast leaves no soft colours.
      ctx.strokeStyle = line;
      ctx.strokeRect(chartArea.left, top, chartArea.width, bottom - top);
      ctx.restore();
    },
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      const [first, second] = [chart.getDatasetMeta(0).data, chart.getDatasetMeta(1).data];
      ctx.save();
      ctx.strokeStyle = coloursNow().own;
      ctx.globalAlpha = 0.45;
      ctx.beginPath();
      for (const [index, from] of first.entries()) {
        const to = second[index];
        if (!to || Number.isNaN(from.y) || Number.isNaN(to.y)) continue;
        ctx.moveTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
      }
      ctx.stroke();
      ctx.restore();
    },
  };
}
