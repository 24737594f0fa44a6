"""The command line: one module for each command. No API: call ``mandataire.__main__.main`` or run the program."""
