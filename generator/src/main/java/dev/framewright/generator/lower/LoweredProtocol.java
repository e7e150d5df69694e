package dev.framewright.generator.lower;

import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.schema.SchemaBundle;

/**
 * A protocol description, understood.
 *
 * @param model what code is generated from
 * @param bundle the schemas themselves, for full validation at run time
 */
public record LoweredProtocol(ProtocolModel model, SchemaBundle bundle) {}
