"""YAML <-> Bank: load with line and column, check, fix, JSON Schema, the library of banks on disk."""
