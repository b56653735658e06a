"""Spanish as tables: what people say to an assistant, and what each wording counts for."""
