"""Forced colours, as high contrast on Windows sets them, and motion that people asked not to see."""

from . import keyboard
from .browser import browsing
from .tally import Tally

# A part of a chart is told from what is behind it by its fill or its outline.
UNSEEN = """() => {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const parts = [...document.querySelectorAll('main svg :is(rect, path, circle, line, text)')]
    .filter(part => part.checkVisibility());
  return {count: parts.length, unseen: parts.filter(part => {
    const {fill, stroke} = getComputedStyle(part);
    const behind = part.matches('text[class*=chart__on]') ? null : canvas;
    return [fill, stroke].every(colour => colour === 'none' || colour === behind);
  }).map(part => part.outerHTML.slice(0, 120))};
}"""
MOVING = """() => [...document.querySelectorAll('*')].filter(element => {
  const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element);
  return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
}).map(element => element.outerHTML.slice(0, 80))"""


def look(site):
    [walked] = keyboard.look(site, 1280, forced_colors="active")
    charts, still = Tally("charts in forced colours"), Tally("reduced motion")
    with browsing(site, charts) as (opened, server):
        page = opened(forced_colors="active", reduced_motion="reduce")
        for address in site.kinds():
            page.goto(server.origin + address, wait_until="load")
            found = page.evaluate(UNSEEN)
            charts.count("pages")
            charts.count("parts of charts", found["count"])
            for part in found["unseen"]:
                charts.check(False, site.name + address, f"cannot be seen: {part}")
            still.count("pages")
            for element in page.evaluate(MOVING):
                still.check(False, site.name + address, f"moves: {element}")
    return [walked, charts, still]
