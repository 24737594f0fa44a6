# Generated from _async/__init__.py by `python tools/unasync.py`: do not edit.
"""The clients that wait in the caller's thread."""
