package dev.framewright.generator.lower;

import dev.framewright.generator.model.ProtocolModel;
import dev.framewright.generator.schema.Schema;
import dev.framewright.generator.schema.SchemaBundle;
import dev.framewright.generator.schema.SchemaRegistry;

/**
 * A protocol description, understood.
 *
 * @param model what code is generated from
 * @param bundle the schemas themselves, for full validation at run time
 * @param holder the description as a holder of schemas
 * @param registry every schema, resolved
 */
public record LoweredProtocol(ProtocolModel model, SchemaBundle bundle, Schema holder, SchemaRegistry registry) {}
