"""The OpenAI API, and whatever speaks like it: transcription and a language model."""
