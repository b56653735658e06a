"""The database's history: one file per revision, named NNNN_<noun>_<what>.py."""
