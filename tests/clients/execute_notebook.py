"""Executes a notebook anew and writes it with its outputs: execute_notebook.py <notebook> <written>."""

import sys

import nbformat
from nbclient import NotebookClient

notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=600, kernel_name="python3", record_timing=False).execute()
# The version of Python that it ran on is no part of it.
notebook.metadata["language_info"] = {"name": "python"}
nbformat.write(notebook, sys.argv[2])
