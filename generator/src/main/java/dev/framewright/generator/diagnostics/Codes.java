package dev.framewright.generator.diagnostics;

/** All diagnostic codes of reading and lowering, each explained in {@code docs/spec/diagnostics.md}. */
public final class Codes {
    // 01xx: files, JSON and YAML
    public static final String BROKEN_JSON = "FW0101";
    public static final String DUPLICATE_NAME = "FW0102";
    public static final String JSON_LIMIT = "FW0103";
    public static final String NOT_UTF8 = "FW0104";
    public static final String NUMBER_SIZE = "FW0105";
    public static final String LONE_SURROGATE = "FW0106";
    public static final String MISSING_FILE = "FW0107";
    public static final String UNREADABLE_FILE = "FW0108";
    public static final String NOT_IN_JSON = "FW0109";

    // 02xx: schemas as documents, references
    public static final String REF_NOWHERE = "FW0201";
    public static final String REF_MISSING_FILE = "FW0202";
    public static final String REF_OUTSIDE = "FW0203";
    public static final String REF_REMOTE = "FW0204";
    public static final String REF_NO_URI = "FW0205";
    public static final String REF_LOOP = "FW0206";
    public static final String UNKNOWN_DIALECT = "FW0207";
    public static final String NOT_A_SCHEMA = "FW0208";
    public static final String DUPLICATE_ID = "FW0209";
    public static final String DUPLICATE_ANCHOR = "FW0210";
    public static final String REF_NO_SCHEMA = "FW0211";

    // 03xx: the protocol description
    public static final String PROTOCOL_SHAPE = "FW0301";
    public static final String ENVELOPE_CONFLICT = "FW0302";
    public static final String ENVELOPE_GAP = "FW0303";
    public static final String ENVELOPE_MISSING = "FW0304";
    public static final String STATUS = "FW0305";
    public static final String ID_RANGE = "FW0306";
    public static final String CODE_TYPES = "FW0307";
    public static final String CODE_RANGE = "FW0308";
    public static final String NAME_CASE = "FW0309";
    public static final String REPLY = "FW0310";
    public static final String SHARED_CODE = "FW0311";
    public static final String TYPES_NOTHING = "FW0312";
    public static final String TYPES_PATH = "FW0313";

    // 04xx: types
    public static final String UNKNOWN_KEYWORD = "FW0401";
    public static final String NO_TYPE = "FW0402";
    public static final String FULL_VALIDATION_ONLY = "FW0403";
    public static final String NO_EFFECT = "FW0404";
    public static final String NEVER_VALID = "FW0405";
    public static final String UNNAMED_ELEMENT = "FW0406";
    public static final String CONFLICT = "FW0407";
    public static final String TOO_COMPLEX = "FW0408";
    public static final String JAVA_TYPE = "FW0409";
    public static final String JAVA_TYPE_FORM = "FW0410";
    public static final String ANNOTATION_SHAPE = "FW0411";
    public static final String REF_SIBLING = "FW0412";
    public static final String PATTERN = "FW0413";
    public static final String LIMIT_SIZE = "FW0414";

    // 05xx: choices
    public static final String AMBIGUOUS = "FW0501";
    public static final String AMBIGUOUS_NULL = "FW0502";

    private Codes() {}
}
