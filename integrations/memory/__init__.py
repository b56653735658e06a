"""In memory: one of everything, for tests and rehearsals."""
