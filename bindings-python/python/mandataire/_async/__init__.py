"""The clients that are awaited, written by hand. ``_sync`` is made from them: see ``tools/unasync.py``."""
