// The Markdown floor.
