package dev.espalier.dsl.export;

/** In which notation a grammar is exported. */
public enum GrammarFormat {
    /** For llama.cpp; policy text. */
    GBNF("gbnf"),
    /** The notation of the Lark toolkit, as llguidance takes it; policy text. */
    LARK("lark"),
    /** For structured outputs; the JSON form of policies. */
    JSON_SCHEMA("json-schema");

    private final String word;

    GrammarFormat(String word) {
        this.word = word;
    }

    /** Its name, as on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
