"""Facts: offices, events and quantities that an article states, as candidates for fact-recall items."""
