"""What every noun stands on: time, ids, transactions, actions, history, events, secrets."""
