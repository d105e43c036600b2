/* What is drawn in charts, without its hues, for `greyscale.py`: each answer is counts, and what is
   alike or unnamed, in words. Numbers are CSS pixels as shown. */
window.greyscale = (() => {
  const SEEN = 3;    // to 1, of a mark on its ground: WCAG 1.4.11
  const APART = 1.5; // to 1, of two fills side by side
  const NEAR = 6;    // px between two marks that belong together

  const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  brush.filter = 'grayscale(1)';
  /* How light a colour is once a browser has made it grey, as WCAG counts. */
  function light(colour) {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [grey] = brush.getImageData(0, 0, 1, 1).data;
    return grey / 255 <= 0.04045 ? grey / 255 / 12.92 : ((grey / 255 + 0.055) / 1.055) ** 2.4;
  }
  const contrast = (one, two) => {
    const [dark, pale] = [light(one), light(two)].sort((a, b) => a - b);
    return (pale + 0.05) / (dark + 0.05);
  };

  function ground(svg) {
    for (let around = svg; around; around = around.parentElement) {
      const {backgroundColor} = getComputedStyle(around);
      if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  }

  /* Dots, lines and hatches are strokes alone. */
  function part(element) {
    const {fill, stroke, strokeWidth} = getComputedStyle(element);
    const isStroke = element.matches('.chart__dots, .chart__line, .chart__hatch');
    const box = element.getBoundingClientRect();
    const grown = isStroke && element.matches('.chart__dots')
      ? parseFloat(strokeWidth) / 2 * box.width / (element.getBBox().width || box.width || 1) : 0;
    return {element, fill: isStroke ? 'none' : fill, stroke,
      isHatched: element.matches('.chart__hidden')
        && element.nextElementSibling?.matches('.chart__hatch') === true,
      left: box.left - grown, right: box.right + grown, top: box.top - grown,
      bottom: box.bottom + grown, look: element.getAttribute('class') ?? ''};
  }

  const colours = ({fill, stroke}) => [fill, stroke].filter(colour => colour !== 'none');
  const across = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const isMark = ({element}) => !element.matches('.chart__line, .chart__hatch');
  const shape = ({element}) => element.tagName + element.matches('.chart__dots');

  /* Side by side in a bar, one below the other in a row, or anywhere on the line of a measure. */
  function neighbours(marks) {
    const found = [];
    marks.forEach((one, index) => marks.slice(index + 1).forEach(two => {
      const beside = down(one, two) > 2 && across(one, two) > -NEAR;
      const below = across(one, two) > 2 && down(one, two) > -NEAR;
      const onLine = [one, two].every(({element}) => element.matches('circle, path.chart__part'));
      if (beside || below || onLine && one.look !== two.look) found.push([one, two]);
    }));
    return found;
  }

  /* By shade, by shape, by hatching, or by a line between them that differs from both; of two that
     touch the later one's outline is on top. */
  function apart(one, two) {
    if (shape(one) !== shape(two) || one.isHatched || two.isHatched) return true;
    if (contrast(one.fill, two.fill) >= APART) return true;
    const touch = down(one, two) > 2 && across(one, two) > -2;
    return touch && two.stroke !== 'none'
      && [one, two].every(({fill}) => contrast(fill, two.stroke) >= SEEN);
  }

  /* Words at its right; or, for the parts of a bar, a line below that names as many; or, for a mark
     on the line of a measure, its like with words at its right. */
  function named(mark, marks, words) {
    const beside = mark => words.some(({box}) => down(mark, box) > 2 && box.left >= mark.right - 2);
    const inBar = marks.filter(other => down(mark, other) > 2 && other.element.tagName === 'rect');
    const end = Math.min(...marks.map(({top}) => top).filter(top => top > mark.bottom), Infinity);
    const below = words.filter(({box}) => box.top > mark.bottom - 8 && box.bottom < end + 2);
    const names = below.map(({text}) => text).join(' ').split(/: /).length - 1;
    return inBar.length > 1 ? names >= inBar.length
      : beside(mark) || names >= Math.max(1, inBar.length)
        || marks.some(other => other !== mark && other.look === mark.look && beside(other));
  }

  function chart(svg) {
    const told = ({element}) => element.outerHTML.slice(0, 100);
    const under = ground(svg);
    const parts = [...svg.querySelectorAll('rect, path, circle, line')].map(part);
    const marks = parts.filter(isMark);
    const words = [...svg.querySelectorAll('text')].map(text => (
      {text: text.textContent, box: text.getBoundingClientRect()}));
    const pairs = neighbours(marks);
    return {parts: parts.length, pairs: pairs.length, wrong: [
      ...parts.filter(part => !colours(part).some(colour => contrast(colour, under) >= SEEN))
        .map(part => `is hardly seen in grey: ${told(part)}`),
      ...pairs.filter(([one, two]) => !apart(one, two))
        .map(([one, two]) => `are alike in grey: ${told(one)} and ${told(two)}`),
      ...marks.filter(mark => !named(mark, marks, words))
        .map(mark => `is told by its looks alone: ${told(mark)}`)]};
  }

  return () => [...document.querySelectorAll('main svg[role=img]')]
    .filter(svg => svg.checkVisibility()).map(chart);
})();
