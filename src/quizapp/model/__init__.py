"""What everything else speaks of: items, banks, evidence, responses. Frozen, without I/O."""
