package org.example.lamp;

import dev.framewright.runtime.Reply;
import dev.framewright.runtime.Scalar;
import dev.framewright.runtime.codec.JsonCodec;
import dev.framewright.runtime.codec.JsonReader;
import dev.framewright.runtime.codec.JsonWriter;
import dev.framewright.runtime.session.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the protocol.
 */
@Generated("dev.framewright.generator")
@NullMarked
public final class LampOperations {
    /**
     * Switch the lamp.
     *
     * <p>Switches one lamp on or off.
     *
     * <p>Source: manual, page 3
     *
     * <p>Operation code: 10.
     */
    public static final Operation<SwitchLampRequest, Void> SWITCH_LAMP = new Operation<>("switchLamp", Scalar.of(10), Reply.ACK, null);

    /**
     * The operation getState.
     *
     * <p>Operation code: 11.
     */
    public static final Operation<GetStateRequest, State> GET_STATE = new Operation<>("getState", Scalar.of(11), Reply.RESPONSE, State.CODEC);

    /**
     * The operation listScenes.
     *
     * <p>Operation code: 12.
     */
    public static final Operation<ListScenesRequest, List<String>> LIST_SCENES = new Operation<>("listScenes", Scalar.of(12), Reply.RESPONSE, new JsonCodec<List<String>>() {
        @Override
        public @Nullable List<String> read(JsonReader in) {
            @Nullable ListScenesResponse message = ListScenesResponseCodec.read(in);
            return message == null ? null : message.body();
        }

        @Override
        public void write(JsonWriter out, List<String> value) {
            ListScenesResponseCodec.write(out, new ListScenesResponse(value));
        }
    });

    /**
     * The operation restart.
     *
     * <p>Operation code: 13.
     */
    public static final Operation<RestartRequest, Void> RESTART = new Operation<>("restart", Scalar.of(13), Reply.NONE, null);

    /**
     * The operation setName.
     *
     * <p>Operation code: 14.
     */
    public static final Operation<SetNameRequest, Void> SET_NAME = new Operation<>("setName", Scalar.of(14), Reply.ACK, null);

    /**
     * The operation check.
     *
     * <p>Operation code: 20.
     */
    public static final Operation<CheckRequest, Void> CHECK = new Operation<>("check", Scalar.of(20), Reply.ACK, null);

    /**
     * The operation dim.
     *
     * <p>Operation code: 20.
     */
    public static final Operation<DimRequest, Void> DIM = new Operation<>("dim", Scalar.of(20), Reply.ACK, null);

    /**
     * The operation rename.
     *
     * <p>Operation code: 20.
     */
    public static final Operation<RenameRequest, Void> RENAME = new Operation<>("rename", Scalar.of(20), Reply.ACK, null);

    /**
     * All operations, in the order of the description.
     */
    public static final List<Operation<?, ?>> ALL = List.of(SWITCH_LAMP, GET_STATE, LIST_SCENES, RESTART, SET_NAME, CHECK, DIM, RENAME);

    private LampOperations() {
    }
}
