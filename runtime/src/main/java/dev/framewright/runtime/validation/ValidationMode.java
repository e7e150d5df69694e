package dev.framewright.runtime.validation;

/** When bodies are checked against the whole schema, beside the checks of the generated code. */
public enum ValidationMode {
    /** Never; the validator is not even loaded. */
    OFF,
    /** When the generated code could not read a body: the report then has both findings. */
    ON_FAILURE,
    /** Every body, inbound and outbound. A body that the generated code accepts may fail here: {@code not}, {@code if}. */
    ALWAYS
}
