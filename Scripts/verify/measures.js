/* Measures of a page, for `layout.py`: each answers with counts and with what is wrong, in words. */
window.measures = (() => {
  const shown = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const forListening = element => element.closest('.visually-hidden, .skip-link, thead') !== null
    && getComputedStyle(element.closest('.visually-hidden, .skip-link, thead')).position === 'absolute';
  const told = element => element.outerHTML.slice(0, 120).replaceAll('\n', ' ');

  /* Every line of text: the element it stands in, and its box. */
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || /^(SCRIPT|STYLE|TITLE|DESC)$/i.test(element.tagName)
        || !shown(element) || forListening(element)) continue;
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        if (box.width > 1) found.push({element, node: walker.currentNode, box});
      }
    }
    return found;
  }

  /* The nearest box that cuts off what does not fit into it; one that scrolls shows the rest. */
  function cutBy({element, box}) {
    for (let around = element; around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null;
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
      const room = around.getBoundingClientRect();
      if (box.left < room.left - 1 || box.right > room.right + 1
        || box.top < room.top - 2 || box.bottom > room.bottom + 2) return around;
    }
    const width = document.documentElement.clientWidth;
    return box.left < -1 || box.right > width + 1 ? document.body : null;
  }

  /* Words that lie over other words. Boxes of lines are taller than their letters. */
  function overlaps(found) {
    const inner = found.map(({element, node, box}) => ({element, node, left: box.left + 1,
      right: box.right - 1, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4}))
      .sort((a, b) => a.top - b.top);
    const wrong = [];
    inner.forEach((one, index) => {
      for (let next = index + 1; next < inner.length && inner[next].top < one.bottom; next++) {
        const two = inner[next];
        if (two.left < one.right && one.left < two.right && two.top < one.bottom) {
          wrong.push(`words over words: ${told(one.element)} and ${told(two.element)}`);
        }
      }
    });
    return wrong;
  }

  function text(outsideDrawings) {
    const found = lines().filter(({element}) => !outsideDrawings || !element.closest('figure svg'));
    const wrong = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(element =>
        element.getBoundingClientRect().right > root.clientWidth + 1
        && getComputedStyle(element).position !== 'absolute').at(-1);
      wrong.push(`scrolls sideways, ${root.scrollWidth} px` + (wide ? `: ${told(wide)}` : ''));
    }
    for (const line of found) {
      const cut = cutBy(line);
      if (cut) wrong.push(`cut off by ${told(cut).slice(0, 40)}: ${told(line.element)}`);
    }
    for (const control of document.querySelectorAll('button, input, select, textarea')) {
      if (shown(control) && (control.scrollWidth > control.clientWidth + 1
        || control.scrollHeight > control.clientHeight + 1)) {
        wrong.push(`does not fit its words: ${told(control)}`);
      }
    }
    return {lines: found.length, wrong: [...new Set([...wrong, ...overlaps(found)])]};
  }

  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

  /* WCAG 2.5.8: 24 by 24, or a circle of 24 on its centre that no other target is in, or a link
     within a sentence. */
  function targets() {
    const found = [...document.querySelectorAll(CONTROLS)]
      .filter(element => shown(element) && !forListening(element))
      .map(element => {
        const box = element.getBoundingClientRect();
        return {element, box, x: box.left + box.width / 2, y: box.top + box.height / 2,
          small: box.width < 23.5 || box.height < 23.5};
      });
    const distance = ({x, y}, {box}) => Math.hypot(
      Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const inSentence = element => getComputedStyle(element).display === 'inline'
      && [...element.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE
        && /\p{L}{2}/u.test(node.data));
    const wrong = found.filter(one => one.small && !inSentence(one.element)
      && found.some(two => two !== one && !one.element.contains(two.element)
        && (distance(one, two) < 12
          || two.small && Math.hypot(one.x - two.x, one.y - two.y) < 24)));
    return {count: found.length, wrong: wrong.map(({element, box}) =>
      `${box.width.toFixed()} by ${box.height.toFixed()} px, close to another: ${told(element)}`)};
  }

  const parts = colour => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = colour => parts(colour).slice(0, 3)
    .map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);

  /* What is painted behind a text: in a drawing the last shape before it under its middle, else the
     nearest ground. */
  function behind(element, box) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const drawing = element.closest('svg');
    const shape = drawing && [...drawing.querySelectorAll('rect, path, circle')].filter(shape => {
      const {left, right, top, bottom} = shape.getBoundingClientRect();
      const fill = getComputedStyle(shape).fill;
      return fill.startsWith('rgb') && left <= x && x <= right && top <= y && y <= bottom
        && shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    }).at(-1);
    if (shape) return getComputedStyle(shape).fill;
    for (let around = element; around; around = around.parentElement) {
      const ground = getComputedStyle(around).backgroundColor;
      if (parts(ground)[3] !== 0) return ground;
    }
    return 'rgb(255, 255, 255)';
  }

  /* WCAG 1.4.3 for every line of text: 4.5 to 1, or 3 to 1 from 24 px, or from 18.66 px and bold. */
  function contrast() {
    const found = lines().map(({element, box}) => {
      const {color, fill, fontSize, fontWeight} = getComputedStyle(element);
      const ink = luminance(element.closest('svg') ? fill : color);
      const ground = luminance(behind(element, box));
      const size = parseFloat(fontSize);
      const large = size >= 24 || size >= 18.66 && fontWeight >= 700;
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      return {element, ratio, low: ratio < (large ? 3 : 4.5)};
    });
    return {count: found.length, lowest: Math.min(21, ...found.map(({ratio}) => ratio)),
      wrong: found.filter(({low}) => low).map(({element, ratio}) =>
        `${ratio.toFixed(2)} to 1: ${told(element)}`)};
  }

  return {text, targets, contrast, CONTROLS, shown};
})();
