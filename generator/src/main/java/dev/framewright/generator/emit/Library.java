package dev.framewright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The classes outside of the generated package that generated code uses. */
final class Library {
    private static final String ROOT = "dev.framewright.runtime";
    private static final String CODEC = ROOT + ".codec";
    private static final String SESSION = ROOT + ".session";

    static final ClassName DECODED = ClassName.get(ROOT, "Decoded");
    static final ClassName DECODED_OK = DECODED.nestedClass("Ok");
    static final ClassName DECODED_UNKNOWN = DECODED.nestedClass("Unknown");
    static final ClassName DECODED_INVALID = DECODED.nestedClass("Invalid");
    static final ClassName EXTRAS = ClassName.get(ROOT, "Extras");
    static final ClassName TAIL = ClassName.get(ROOT, "Tail");
    static final ClassName PRESENCE = ClassName.get(ROOT, "Presence");
    static final ClassName RAW_JSON = ClassName.get(ROOT, "RawJson");
    static final ClassName BASE64_TEXT = ClassName.get(ROOT, "Base64Text");
    static final ClassName SCALAR = ClassName.get(ROOT, "Scalar");
    static final ClassName VIOLATION = ClassName.get(ROOT, "Violation");
    static final ClassName INVALID_VALUE = ClassName.get(ROOT, "InvalidValueException");
    static final ClassName FRAME = ClassName.get(ROOT, "Frame");
    static final ClassName FRAME_HEADER = ClassName.get(ROOT, "FrameHeader");
    static final ClassName FRAME_KIND = ClassName.get(ROOT, "FrameKind");
    static final ClassName REPLY = ClassName.get(ROOT, "Reply");
    static final ClassName UNKNOWN_MESSAGE = ClassName.get(ROOT, "UnknownMessage");

    static final ClassName READER = ClassName.get(CODEC, "JsonReader");
    static final ClassName WRITER = ClassName.get(CODEC, "JsonWriter");
    static final ClassName JSON_CODEC = ClassName.get(CODEC, "JsonCodec");
    static final ClassName JSON_KIND = ClassName.get(CODEC, "JsonKind");
    static final ClassName JSON_NAMES = ClassName.get(CODEC, "JsonNames");
    static final ClassName CONSTRAINTS = ClassName.get(CODEC, "Constraints");
    static final ClassName CONVERSIONS = ClassName.get(CODEC, "Conversions");
    static final ClassName COMPONENTS = ClassName.get(CODEC, "Components");
    static final ClassName COPIES = ClassName.get(CODEC, "Copies");
    static final ClassName DECODING = ClassName.get(CODEC, "Decoding");
    static final ClassName ENVELOPES = ClassName.get(CODEC, "Envelopes");
    static final ClassName ALTERNATIVES = ClassName.get(CODEC, "Alternatives");
    static final ClassName RULES = ClassName.get(CODEC, "Rules");
    static final ClassName SHAPES = ClassName.get(CODEC, "Shapes");
    static final ClassName RAW_VALUES = ClassName.get(CODEC, "RawValues");
    static final ClassName FORMATS = ClassName.get(CODEC, "Formats");
    static final ClassName TEXT_FORMAT = ClassName.get(CODEC, "TextFormat");
    static final ClassName TEXT_PATTERN = ClassName.get(CODEC, "TextPattern");
    static final ClassName MALFORMED = ClassName.get(CODEC, "MalformedJsonException");

    static final ClassName PROTOCOL = ClassName.get(SESSION, "Protocol");
    static final ClassName OPERATION = ClassName.get(SESSION, "Operation");
    static final ClassName PUSH_TYPE = ClassName.get(SESSION, "PushType");
    static final ClassName ID_SPACE = ClassName.get(SESSION, "IdSpace");
    static final ClassName CLIENT_SESSION = ClassName.get(SESSION, "ClientSession");
    static final ClassName SUBSCRIPTION = ClassName.get(SESSION, "Subscription");
    static final ClassName REQUEST_CONTEXT = ClassName.get(SESSION, "RequestContext");
    static final ClassName REFUSAL = ClassName.get(SESSION, "Refusal");
    static final ClassName REQUEST_HANDLER = ClassName.get(SESSION, "RequestHandler");

    static final ClassName TRANSPORT_SPEC = ClassName.get(ROOT + ".transport", "TransportSpec");

    static final AnnotationSpec NULLABLE = annotation("Nullable");
    static final AnnotationSpec NULL_MARKED = annotation("NullMarked");
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.framewright.generator")
            .build();

    private Library() {}

    private static AnnotationSpec annotation(String name) {
        return AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", name))
                .build();
    }
}
