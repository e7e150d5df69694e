package dev.framewright.invisoutlet.schema;

/**
 * Something that is wrong with a frame.
 *
 * @param pointer where in the frame
 * @param rule the keyword that is broken
 * @param constraint where in the schemas that keyword stands
 */
record Problem(String pointer, String rule, String constraint) {}
