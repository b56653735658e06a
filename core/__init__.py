"""Decides; knows no chat library, web framework, HTTP client or provider."""
